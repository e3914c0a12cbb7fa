// One low note for the first person who comes to an empty line, and none for anything else.
import { expect, test } from 'vitest'
import { type Moment, shouldRing, shouldWarn } from './should-ring.ts'

const empty: Moment = { live: true, free: true, next: null }
const waited: Moment = { ...empty, next: 'Α 024' }
const busy: Moment = { ...empty, free: false }
const lost = (moment: Moment): Moment => ({ ...moment, live: false })

test('somebody comes to an empty line', () => {
  expect(shouldRing(empty, waited)).toBe(true)
})

test.each<[string, Moment | null, Moment]>([
  ['the page comes up and somebody waits', null, waited],
  ['the line comes back and somebody waits', lost(empty), waited],
  ['the line is lost', waited, lost(waited)],
  ['one more comes', waited, waited],
  ['another one is next', waited, { ...waited, next: 'Β 007' }],
  ['a ticket is finished and somebody waits', { ...busy, next: 'Α 024' }, waited],
  ['a pause ends as somebody comes', busy, waited],
  ['somebody comes while a citizen is served', busy, { ...busy, next: 'Α 024' }],
  ['the last one is called elsewhere', waited, empty],
  ['nothing happens', empty, empty],
])('no note: %s', (_, before, after) => {
  expect(shouldRing(before, after)).toBe(false)
})

test('the loss of the line is heard once, and neither its return nor a page that comes up without it', () => {
  expect(shouldWarn(waited, lost(waited))).toBe(true)
  expect(shouldWarn(busy, lost(busy))).toBe(true)
  expect(shouldWarn(lost(waited), lost(waited))).toBe(false)
  expect(shouldWarn(lost(waited), waited)).toBe(false)
  expect(shouldWarn(null, lost(empty))).toBe(false)
})
