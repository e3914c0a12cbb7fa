// Which addresses may be printed for phones.
import { expect, test } from 'vitest'
import { isAddress } from './address.ts'

test.each(['https://seira.larissa.gr', 'http://10.20.0.4:8080', 'https://kep.gr:8443'])('%s is one', (text) =>
  expect(isAddress(text)).toBe(true),
)

test.each([
  '',
  'seira.larissa.gr',
  'https://seira.larissa.gr/',
  'https://seira.larissa.gr/t',
  'https://seira.larissa.gr?a=1',
  'https://maria:secret@seira.larissa.gr',
  'HTTPS://seira.larissa.gr',
  'ftp://seira.larissa.gr',
  'javascript:alert(1)',
  'http://localhost:8080',
  'http://127.0.0.1:8080',
  'http://[::1]:8080',
  'https://σειρά.gr',
  `https://${'a'.repeat(200)}.gr`,
])('%s is none', (text) => expect(isAddress(text)).toBe(false))
