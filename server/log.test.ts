// An error that carries a secret in its own words does not carry it into the log.
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { withoutSecrets } from './log.ts'

test('session tokens, keys of devices and hashes of passwords are blotted out', () => {
  const token = randomBytes(32).toString('base64url')
  expect(withoutSecrets(`bad cookie seira_session=${token}; path`)).toBe('bad cookie seira_session=[key]; path')
  expect(withoutSecrets(`{"deviceKey":"${token}"}`)).toBe('{"deviceKey":"[key]"}')
  const hash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo'
  expect(withoutSecrets(`verify ${hash} failed`)).toBe('verify [hash] failed')
})

test('what helps to find a fault stays', () => {
  const stack = 'at openHouse (/home/kep/seira/server/a-very-long-name-of-a-file-that-somebody-gave-it.ts:12:3)'
  expect(withoutSecrets(stack)).toBe(stack)
})
