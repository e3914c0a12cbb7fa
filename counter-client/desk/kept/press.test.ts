// What the browser kept for us is read back; whatever else stands there is left out.
import { expect, test } from 'vitest'
import { type KeptPress, nothingKept, type RefusedPress, readKept } from './press.ts'

const finish: KeptPress = {
  id: 'press-of-maria',
  date: '2026-11-23',
  command: { type: 'finish', counter: '3', rows: [{ channel: 'EKEP', procedure: 'signature', quantity: 4 }] },
  pressedAt: 1_795_420_800_000,
  ticket: 'Α 035',
}
const refused: RefusedPress = { ...finish, why: 'not-your-counter', rows: [], inSheet: true }

test('what was written is read', () => {
  const kept = { presses: [finish], refused: [refused, { ...refused, why: 'other-ticket' }] }
  expect(readKept(JSON.stringify(kept))).toEqual(kept)
})

test.each([
  null,
  '',
  'not even JSON',
  'null',
  '7',
  '[]',
  '{}',
  '{"presses":{}}',
  JSON.stringify({ presses: [null, 7, 'finish', [], {}, { ...finish, id: 7 }, { ...finish, date: null }] }),
  JSON.stringify({
    presses: [
      { ...finish, pressedAt: null },
      { ...finish, ticket: 35 },
    ],
  }),
  JSON.stringify({ presses: [{ ...finish, command: { type: 'callNext', counter: '3' } }] }),
  JSON.stringify({ presses: [{ ...finish, command: { type: 'finish', counter: '3' } }] }),
  JSON.stringify({ presses: [{ ...finish, command: { type: 'finish', counter: 3, rows: [] } }] }),
  JSON.stringify({ presses: [{ ...finish, command: { type: 'logCases', counter: '3', way: 'pigeon', rows: [] } }] }),
  JSON.stringify({ refused: [finish, { ...refused, why: 'no such word' }, { ...refused, why: 'toString' }] }),
])('%s is not ours', (text) => {
  expect(readKept(text)).toEqual(nothingKept)
})

test('one that is not ours takes no other with it', () => {
  expect(readKept(JSON.stringify({ presses: [{ ...finish, id: null }, finish] })).presses).toEqual([finish])
})
