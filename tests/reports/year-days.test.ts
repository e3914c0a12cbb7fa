// Comparable days: 0444 was closed until Clean Monday 2024, two KEPs moved in December, and a holiday is no working day.
import { expect, test } from 'vitest'
import type { AnnotationDraft } from '#shared/reports/annotation.ts'
import { daysNotes } from '#shared/reports/days-said.ts'
import type { DaysRow, YearDays } from '#shared/reports/year-days.ts'
import { AnnotationStore } from '../../server/annotations/annotations.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { yearDays } from '../../server/reports/year/year-days.ts'
import { askedOf } from '../kit/year.ts'
import { figures, Larisa } from './larisa.ts'
import { countedDays, MOVED, REOPENED, workingDays } from './seed-2024.ts'

const daysOf = ({ db }: Larisa, year: number, today = '2026-11-23'): YearDays =>
  yearDays({ db, today, whole: new Configurations(db).current()?.whole ?? null }, askedOf(year))
const of = (days: YearDays, kep: string): DaysRow => {
  const row = days.rows.find((one) => one.kep === kep)
  if (row === undefined) throw new Error(`no row of ${kep}`)
  return row
}
const note = ({ db }: Larisa, draft: Partial<AnnotationDraft>) =>
  new AnnotationStore(db).add(
    { from: REOPENED, to: REOPENED, kep: '0444', kind: 'reopening', words: 'Επαναλειτουργία', ...draft },
    { person: null, now: 0 },
  )

/** The year after as well: 0444 open all year, with 50 cases a day; the others as in 2024. */
function twoYears(): Larisa {
  const larisa = new Larisa()
  countedDays(larisa.db)
  const insert = larisa.db.prepare(
    'INSERT INTO daily_totals (kep, date, channel, office, quantity) VALUES (?, ?, ?, ?, ?)',
  )
  larisa.db.transaction(() => {
    for (const date of workingDays('2025-01-01', '2025-12-31')) insert.run('0444', date, 'EKEP', 'annex-3', 50)
  })()
  return larisa
}

test('0444 per day that it was open, and over the days on which it was open in both years', () => {
  const larisa = twoYears()
  note(larisa, {})
  const row = of(daysOf(larisa, 2025), '0444')
  const openIn2024 = workingDays(REOPENED, '2024-12-31').length + 1
  const closed = workingDays('2024-01-02', '2024-03-17').length
  expect(row.now).toMatchObject({ open: workingDays('2025-01-01', '2025-12-31').length, closed: 0, empty: 0 })
  expect(row.before).toEqual({ cases: 9_614, open: openIn2024, closed, empty: 0 })
  // The same weekday 52 weeks before: no more days than 2024 was open, and each with its 50 cases.
  expect(row.both?.days).toBeGreaterThan(180)
  expect(row.both?.days).toBeLessThanOrEqual(openIn2024)
  expect(row.both?.now).toBe((row.both?.days ?? 0) * 50)
})

test('without a note the closed days are days that nobody has explained', () => {
  const larisa = twoYears()
  const unexplained = workingDays('2024-01-02', '2024-03-17').length
  expect(of(daysOf(larisa, 2024), '0444').now).toMatchObject({ closed: 0, empty: unexplained })
  note(larisa, { kind: 'closed', from: '2024-01-01', to: '2024-01-31', words: 'Ανακαίνιση' })
  const january = workingDays('2024-01-02', '2024-01-31').length
  expect(of(daysOf(larisa, 2024), '0444').now).toMatchObject({ closed: january, empty: unexplained - january })
  // The note is of 0444 alone.
  expect(of(daysOf(larisa, 2024), '0207').now).toMatchObject({ closed: 0, empty: 0 })
})

test('who moved is compared until the move and since, and who did not is not', () => {
  const larisa = twoYears()
  note(larisa, { kind: 'relocation', from: MOVED, kep: null, words: 'Τα ΚΕΠ 0207 και 0325 μαζί' })
  const days = daysOf(larisa, 2024)
  const december = workingDays(MOVED, '2024-12-31').length
  for (const kep of ['0207', '0325'])
    expect(of(days, kep).moves).toMatchObject([{ on: MOVED, since: { open: december } }])
  expect(of(days, '0325Π').moves).toEqual([])
  expect(daysNotes(days, 'el').find((one) => one.startsWith('0207: μεταστέγαση στις 3/12/2024'))).toBeDefined()
})

test('an imported year has no days: nothing is compared with it, and it is said', () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  expect(daysOf(larisa, 2024)).toMatchObject({ rows: [], sum: null, imported: [2024] })
  countedDays(larisa.db)
  larisa.imports(2023, figures(2023))
  const days = daysOf(larisa, 2024)
  expect(of(days, '0207')).toMatchObject({ before: null, both: null })
  expect(days.imported).toEqual([2023, 2024])
})

test('the office’s own hours say which days are working days', () => {
  const larisa = twoYears()
  const current = new Configurations(larisa.db).current()?.whole
  if (current === undefined) throw new Error('Larissa is not set up.')
  const monday = [{ from: '08:00', to: '15:00' }]
  const offices = current.offices.map((office) =>
    office.id === 'annex-3'
      ? { ...office, hours: { week: [monday, [], [], [], [], [], []], holidays: true, exceptions: [] } }
      : office,
  )
  const days = yearDays({ db: larisa.db, today: '2026-11-23', whole: { ...current, offices } }, askedOf(2024))
  const mondays = workingDays('2024-01-02', '2024-03-17').filter((date) => new Date(date).getUTCDay() === 1)
  expect(of(days, '0444').now.empty).toBe(mondays.length)
})

test('a year that runs is counted as far as it has come', () => {
  const days = daysOf(twoYears(), 2025, '2025-06-30')
  expect(days).toMatchObject({ until: '2025-06-30', beforeSpan: { from: '2024-01-01', to: '2024-06-30' } })
  expect(of(days, '0444').now.open).toBe(workingDays('2025-01-01', '2025-06-30').length)
})
