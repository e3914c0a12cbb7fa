// What a report is asked for, read from an address and written into one.
import { expect, test } from 'vitest'
import { addressOf, readAsked, wholeYear } from './asked.ts'

const read = (address: string) => readAsked(new URLSearchParams(address))

test('a stretch alone is of all offices and KEPs', () => {
  expect(read('from=2026-01-01&to=2026-11-28')).toEqual({
    from: '2026-01-01',
    to: '2026-11-28',
    office: null,
    keps: null,
    more: {},
  })
})

test('what was written is what is read again', () => {
  const asked = { ...wholeYear(2024), office: 'kentro', keps: ['0207', '0325Π'], more: { by: 'building' } }
  expect(read(addressOf(asked))).toEqual(asked)
})

test.each([
  ['no end', 'from=2026-01-01'],
  ['no such date', 'from=2026-02-30&to=2026-03-01'],
  ['from after its end', 'from=2026-03-02&to=2026-03-01'],
  ['a word that is none', 'from=2026-01-01&to=2026-01-02&B%20y=x'],
  ['a value without end', `from=2026-01-01&to=2026-01-02&by=${'x'.repeat(201)}`],
  ['before there were centres', 'from=0001-01-01&to=2026-01-02'],
])('%s is not read', (_, address) => expect(read(address)).toBeNull())
