// The dates of forms and files.
import { expect, test } from 'vitest'
import { readDate, shownDate } from './read-date.ts'

test.each(['25/11/2026', ' 25-11-2026 ', '25.11.2026', '2026-11-25'])('«%s» is 25 November', (typed) =>
  expect(readDate(typed)).toBe('2026-11-25'),
)
test('days and months need no zero', () => expect(readDate('5/1/2027')).toBe('2027-01-05'))
test.each(['30/2/2026', '25/11/26', '25/13/2026', '11/25/2026', '', 'αύριο', '2026-1-5'])('«%s» is none', (typed) =>
  expect(readDate(typed)).toBeNull(),
)
test('what is shown can be read', () => expect(readDate(shownDate('2027-01-05'))).toBe('2027-01-05'))
