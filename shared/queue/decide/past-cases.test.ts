// Mistakes of a day that is over: found the week after, and put right with a reason.
import { expect, test } from 'vitest'
import { type Day, type DayStanding, PLAIN_STANDING } from '../day.ts'
import { decide } from '../decide.ts'
import type { RuleRefusal } from '../refusals.ts'
import { cases, type Deed, katerina, maria } from '../testing/people.ts'
import { DATE, dayAfter, EIGHT, MINUTE } from '../testing/story.ts'

const DAY = 24 * 60 * MINUTE
/** The Monday of the stories: Maria counted five by phone, and the day was closed. */
const monday = dayAfter([maria.opens('3'), maria.logs('3', 'phone', cases('EKEP', 5)), katerina.endsTheDay()])
const nothing = dayAfter([])

/** A day later, or when it says, somebody puts something right in a day that stands as it says. */
const late = (day: Day, { by, command }: Deed, standing: Partial<DayStanding> = {}, at = EIGHT + DAY) =>
  decide({ ...day, standing: { ...PLAIN_STANDING, ...standing } }, command, at, by)
const refused = (day: Day, deed: Deed, standing: Partial<DayStanding> = {}, at = EIGHT + DAY): RuleRefusal | null => {
  const said = late(day, deed, standing, at)
  return said.ok ? null : said.refusal
}

test('on Tuesday the supervisor makes four of Maria’s five, and says why', () => {
  expect(late(monday, katerina.correctsPast(DATE, 1, cases('EKEP', 4)))).toMatchObject({
    ok: true,
    reply: { entry: 1 },
    facts: [{ type: 'casesCorrected', entry: 1, kep: '0207', way: 'phone', rows: [cases('EKEP', 4)] }],
  })
})

test('the post that lay in a drawer is logged for its day, at the KEP that the counter belonged to then', () => {
  expect(late(monday, katerina.logsPast(DATE, '21', cases('EKEP', 2), cases('EKEP', 1)))).toMatchObject({
    ok: true,
    reply: { entry: 2 },
    facts: [{ type: 'casesLoggedLate', entry: 2, kep: '0325Π', rows: [cases('EKEP', 3)], reason: 'ξεχάστηκαν' }],
  })
})

test('a day on which nobody logged anything does not begin because of it, so that nobody has to end it', () => {
  const said = late(nothing, katerina.logsPast(DATE, '21', cases('EKEP', 2)))
  expect(said.ok && said.facts.map(({ type }) => type)).toEqual(['casesLoggedLate'])
})

test('a day that runs still, or that has not come, is not corrected so', () => {
  const deeds = [katerina.correctsPast(DATE, 1, cases('EKEP', 4)), katerina.logsPast(DATE, '21', cases('EKEP', 2))]
  for (const deed of deeds) {
    expect(refused(monday, deed, {}, EIGHT + 60 * MINUTE)).toBe('day-not-over')
    expect(refused(monday, deed, {}, EIGHT - DAY)).toBe('date-ahead')
  }
})

test('a minute after midnight on New Year’s Eve the old year’s day is over', () => {
  const midnight = Date.parse('2027-01-01T00:00:00+02:00')
  const deed = katerina.logsPast('2026-12-31', '21', cases('EKEP', 2))
  expect(refused(nothing, deed, {}, midnight - 1)).toBe('day-not-over')
  expect(refused(nothing, deed, {}, midnight)).toBeNull()
})

test('what nobody made, what changes nothing, and words that the day did not know', () => {
  expect(refused(monday, katerina.correctsPast(DATE, 2, cases('EKEP', 4)))).toBe('unknown-entry')
  expect(refused(monday, katerina.correctsPast(DATE, 1, cases('EKEP', 5)))).toBe('nothing-changed')
  expect(refused(monday, katerina.correctsPast(DATE, 1, cases('FAX', 5)))).toBe('unknown-channel')
  expect(refused(monday, katerina.logsPast(DATE, '99', cases('EKEP', 5)))).toBe('unknown-counter')
  expect(refused(monday, katerina.logsPast(DATE, '21', cases('EKEP', 5, 'haircut')))).toBe('unknown-procedure')
})

test('a year whose table was signed is changed by whoever says that they know it', () => {
  for (const deed of [
    katerina.correctsPast(DATE, 1, cases('EKEP', 4)),
    katerina.logsPast(DATE, '21', cases('EKEP', 2)),
  ]) {
    expect(refused(monday, deed, { signed: true })).toBe('year-signed')
    expect(refused(monday, katerina.knowing(deed), { signed: true })).toBeNull()
  }
})

test('what was forgotten because of its age changes no more, and before the first day nothing was counted', () => {
  const corrects = katerina.correctsPast(DATE, 1, cases('EKEP', 4))
  const logs = katerina.logsPast(DATE, '21', cases('EKEP', 2))
  expect(refused(monday, katerina.knowing(corrects), { forgotten: true })).toBe('day-forgotten')
  expect(refused(monday, katerina.knowing(logs), { forgotten: true })).toBe('day-forgotten')
  expect(refused(nothing, logs, { early: true })).toBe('before-first-day')
})
