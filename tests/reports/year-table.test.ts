// The table of any period and any KEPs, by KEP and by building: counted day by day, moved in December, and never guessed.
import { expect, test } from 'vitest'
import { comparedSentence } from '#shared/reports/year-sentence.ts'
import { differenceOf, rowsOf } from '#shared/reports/year-table.ts'
import { NotAnswered } from '../../server/reports/question.ts'
import { rowOf, tableOf, verifiedOf } from '../kit/year.ts'
import { figures, Larisa } from './larisa.ts'
import { countedDays, MOVED } from './seed-2024.ts'

function larisaDayByDay(): Larisa {
  const larisa = new Larisa()
  countedDays(larisa.db)
  return larisa
}
/** So many cases of a KEP on a date, as a flat row. */
const counts = ({ db }: Larisa, kep: string, date: string, quantity: number, office = 'kentro', channel = 'EKEP') => {
  db.prepare(
    `INSERT INTO cases (office, date, entry, line, kep, counter, way, channel, quantity, at, seq)
     VALUES (?, ?, (SELECT COUNT(*) + 1 FROM cases), 1, ?, '1', 'counter', ?, ?, 0, 0)`,
  ).run(office, date, kep, channel, quantity)
  db.prepare(
    `INSERT INTO daily_totals (kep, date, channel, office, quantity) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (kep, date, channel, office) DO UPDATE SET quantity = quantity + excluded.quantity`,
  ).run(kep, date, channel, office, quantity)
}
const total = (larisa: Larisa, from: string, to: string) => tableOf(larisa.db, { from, to }).sum.total ?? 0

test('the parts of a year add up to the year, wherever it is cut', () => {
  const larisa = larisaDayByDay()
  for (const cut of ['2024-02-29', '2024-03-31', '2024-10-26', '2024-12-30'])
    expect(total(larisa, '2024-01-01', cut) + total(larisa, nextDay(cut), '2024-12-31')).toBe(142_914)
  const keps = tableOf(larisa.db, { from: '2024-01-01', to: '2024-12-31', keps: ['0444', '0207'] })
  expect(rowsOf(keps).map(({ kep }) => kep)).toEqual(['0207', '0444'])
  expect(keps.sum.total).toBe(59_691 + 9_614)
  expect(verifiedOf(larisa.db, { from: '2024-01-01', to: '2024-12-31', keps: ['0444', '0207'] })).toMatchObject({
    cases: 69_305,
    total: 69_305,
    count: 0,
  })
})

const nextDay = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

test('by building a case counts where it was counted: 0207 and 0325 moved together on 3/12/2024', () => {
  const { db } = larisaDayByDay()
  const table = tableOf(db, { from: '2024-01-01', to: '2024-12-31', more: { by: 'building' } })
  const groups = Object.fromEntries(table.groups.map((group) => [group.place?.id ?? 'none', group]))
  expect(groups.kentro?.rows.map(({ kep }) => kep)).toEqual(['0207', '0325'])
  expect(groups['old-0207']?.rows.map(({ kep }) => kep)).toEqual(['0207'])
  const sinceTheMove = tableOf(db, { from: MOVED, to: '2024-12-31', keps: ['0207', '0325'] })
  expect(groups.kentro?.total).toBe(sinceTheMove.sum.total)
  // Every case stands in one building, and the buildings add up.
  expect(table.groups.reduce((sum, group) => sum + (group.total ?? 0), 0)).toBe(142_914)
  expect((groups.kentro?.rows[0]?.total ?? 0) + (groups['old-0207']?.total ?? 0)).toBe(59_691)
  expect(groups.kentro?.place?.name.el).toBe('Κεντρικό ΚΕΠ Λάρισας')
})

test('what was imported stands in no building, and says so', () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  const { groups, sum } = tableOf(larisa.db, { from: '2024-01-01', to: '2024-12-31', more: { by: 'building' } })
  expect(groups.map(({ place, total }) => [place, total])).toEqual([[null, 142_914]])
  expect(sum.total).toBe(142_914)
})

test('a part of an imported year is not known: no zero, no comparison, and the year is named', () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  const half = tableOf(larisa.db, { from: '2024-01-01', to: '2024-06-30' })
  expect(half).toMatchObject({
    sum: { quantities: [null, null], total: null },
    undividable: [{ year: 2024, quantity: 142_914, why: 'period' }],
    notCompared: 'undividable',
    steps: null,
  })
  expect(rowsOf(half).every(({ total, quantities }) => total === null && quantities[0] === null)).toBe(true)
  const both = tableOf(larisa.db, { from: '2023-07-01', to: '2024-12-31' })
  expect(both.sum.total).toBe(142_914)
})

test('one figure of 2023 is not divided among some KEPs', () => {
  const larisa = new Larisa()
  larisa.imports(2023, figures(2023))
  larisa.imports(2024, figures(2024))
  const some = tableOf(larisa.db, { from: '2024-01-01', to: '2024-12-31', keps: ['0444'] })
  expect(some).toMatchObject({ sum: { total: 9_614, before: null }, notCompared: 'undividable' })
  expect(some.undividable).toEqual([{ year: 2023, quantity: 111_498, why: 'keps' }])
})

test('two whole years are compared with the two before them', () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  larisa.imports(2023, figures(2023))
  expect(tableOf(larisa.db, { from: '2023-01-01', to: '2024-12-31' })).toMatchObject({
    sum: { total: 254_412 },
    undivided: 111_498,
    year: null,
  })
})

test('the same dates of the year before, where both were counted day by day', () => {
  const larisa = larisaDayByDay()
  counts(larisa, '0207', '2025-03-03', 30_000)
  const march = tableOf(larisa.db, { from: '2025-03-01', to: '2025-03-31' })
  const before = total(larisa, '2024-03-01', '2024-03-31')
  expect(march.sum).toMatchObject({ total: 30_000, before })
  expect(differenceOf(march, march.sum)).toEqual({ units: 30_000 - before, before })
  expect(comparedSentence(march, 'el')).toMatch(/^Την αντίστοιχη περίοδο του 2024 είχαμε διεκπεραιώσει/)
})

test('a year that runs is compared as far as it has come', () => {
  const larisa = larisaDayByDay()
  counts(larisa, '0207', '2025-02-03', 9_000)
  const running = tableOf(larisa.db, 2025, '2025-02-10')
  expect(running).toMatchObject({
    until: '2025-02-10',
    beforeSpan: { from: '2024-01-01', to: '2024-02-10' },
    notCompared: null,
    sum: { total: 9_000, before: total(larisa, '2024-01-01', '2024-02-10') },
  })
  expect(comparedSentence(running, 'el')).toContain('από 1/1/2024 μέχρι 10/2/2024')
  // What lies ahead is not zero.
  expect(running.steps?.columns.map(({ quantities }) => quantities === null)).toEqual([
    false,
    false,
    ...Array(10).fill(true),
  ])
})

test('New Year’s Eve: a case before midnight in Athens is of the old year, one after it of the new', async () => {
  const { cases, maria } = await import('#shared/queue/testing/people.ts')
  const larisa = new Larisa()
  // 22:30 and, an hour and a half later, 00:00 and more in Athens; in UTC both are still the old year.
  larisa.now = Date.parse('2026-12-31T20:30:00Z')
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 2)))
  larisa.now = Date.parse('2026-12-31T22:00:00Z')
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'phone', cases('EKEP', 5)))
  expect(tableOf(larisa.db, 2026, '2027-01-01').sum.total).toBe(2)
  expect(tableOf(larisa.db, 2027, '2027-01-01').sum.total).toBe(5)
  const night = tableOf(larisa.db, { from: '2026-12-31', to: '2027-01-01' }, '2027-01-01')
  expect(night.steps?.columns.map(({ from, quantities }) => [from, quantities?.[0]])).toEqual([
    ['2026-12-31', 2],
    ['2027-01-01', 5],
  ])
})

test('a KEP and a channel that are not listed any more still stand in the sum', () => {
  const larisa = larisaDayByDay()
  counts(larisa, '0999', '2024-05-07', 4, 'kentro', 'FAX')
  const table = tableOf(larisa.db, 2024)
  expect(table.channels).toEqual(['EKEP', 'ΘΥΡΙΔΕΣ', 'FAX'])
  expect(rowOf(table, '0999')).toMatchObject({ quantities: [0, 0, 4], total: 4 })
  expect(table.sum.total).toBe(142_918)
  expect(verifiedOf(larisa.db, 2024)).toMatchObject({ cases: 142_918, count: 0 })
})

test('what nobody knows is refused: a KEP that never was, rows by the moon', () => {
  const { db } = larisaDayByDay()
  expect(() => tableOf(db, { keps: ['9999'] })).toThrow(NotAnswered)
  expect(() => tableOf(db, { more: { by: 'moon' } })).toThrow(NotAnswered)
})
