// The directorate's table of 2024: from the file that a municipality would import to the figures that a supervisor reads.
import { expect, test } from 'vitest'
import { change, wholeNumber } from '#shared/greek/numbers.ts'
import { cases, katerina, maria } from '#shared/queue/testing/people.ts'
import { yearlyTotals } from '../../server/reports/yearly-totals.ts'
import { figures, Larisa, NOW } from './larisa.ts'

const THE_REPORT = [
  ['0207', '52.747', '6.944', '59.691'],
  ['0325', '17.444', '2.622', '20.066'],
  ['0325Π', '35.117', '5.729', '40.846'],
  ['0207Π', '6.777', '990', '7.767'],
  ['0444', '7.875', '1.739', '9.614'],
  ['0207ΠΒ', '968', '238', '1.206'],
  ['0444Π', '3.045', '679', '3.724'],
  ['ΣΥΝΟΛΟ', '123.973', '18.941', '142.914'],
]
const el = (value: number) => wholeNumber(value, 'el')

function larisaWithItsPast(): Larisa {
  const larisa = new Larisa()
  expect(larisa.imports(2024, figures(2024))).toMatchObject({ ok: true, total: 142_914, alreadyCounted: 0 })
  expect(larisa.imports(2023, figures(2023))).toMatchObject({ ok: true, undivided: 111_498 })
  return larisa
}

test('the year 2024 is the directorate’s table, to the unit and in its order', () => {
  const { db } = larisaWithItsPast()
  const table = yearlyTotals(db, 2024, NOW)
  expect(table.channels).toEqual(['EKEP', 'ΘΥΡΙΔΕΣ'])
  const shown = table.rows.map((row) => [row.kep, ...row.quantities.map(el), el(row.total)])
  expect([...shown, ['ΣΥΝΟΛΟ', ...table.sums.map(el), el(table.total)]]).toEqual(THE_REPORT)
})

test('2024 was 28,2 % above the one figure that is known of 2023', () => {
  const table = yearlyTotals(larisaWithItsPast().db, 2024, NOW)
  expect(table.before).toBe(111_498)
  expect(change(table.change ?? 0, 'el')).toBe('+28,2 %')
  // Which KEP had how many in 2023 nobody knows.
  expect(table.rows.map((row) => row.before)).toEqual([null, null, null, null, null, null, null])
})

test('an imported year says where it comes from, and pretends no months', () => {
  const table = yearlyTotals(larisaWithItsPast().db, 2024, NOW)
  expect(table.sources).toEqual([{ file: 'kep-2024.csv', importedAt: NOW, quantity: 142_914 }])
  expect(table).toMatchObject({ months: null, undivided: 0, years: [2023, 2024] })
  expect(table.verified).toEqual({ differences: 0, cases: 142_914, at: NOW })
})

test('2023 stays one figure: no KEP has a share of it, and nothing is known of the year before', () => {
  const table = yearlyTotals(larisaWithItsPast().db, 2023, NOW)
  expect(table).toMatchObject({ total: 111_498, undivided: 111_498, sums: [0, 0], before: null, change: null })
  expect(table.rows.map((row) => row.total)).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test('what Maria counts this morning stands in this year’s row of her KEP at once', async () => {
  const larisa = larisaWithItsPast()
  const empty = yearlyTotals(larisa.db, 2026, NOW)
  expect(empty).toMatchObject({ total: 0, sums: [0, 0], before: null, years: [2023, 2024] })
  expect(empty.rows).toHaveLength(7)

  await larisa.at('kentro', maria.opens('7'), maria.logs('7', 'phone', cases('EKEP', 3), cases('ΘΥΡΙΔΕΣ', 1)))
  const table = yearlyTotals(larisa.db, 2026, larisa.now)
  expect(table.rows.find((row) => row.kep === '0325')).toMatchObject({ quantities: [3, 1], total: 4, before: null })
  expect(table).toMatchObject({ total: 4, sums: [3, 1], years: [2023, 2024, 2026], sources: [] })
  expect(table.months?.[10]).toEqual([3, 1])
  expect(table.months?.flat().reduce((a, b) => a + b)).toBe(4)
  expect(table.verified).toEqual({ differences: 0, cases: 4, at: larisa.now })
})

test('a year that began on paper adds the file to what the offices counted themselves', async () => {
  const larisa = new Larisa()
  await larisa.at('annex-3', katerina.opens('1'), katerina.logs('1', 'post', cases('EKEP', 5)))
  const file = 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ\n0444;1.000;20;1.020\nΣΥΝΟΛΟ;1.000;20;1.020\n'
  expect(larisa.imports(2026, file)).toMatchObject({ ok: true, alreadyCounted: 5 })
  const table = yearlyTotals(larisa.db, 2026, larisa.now)
  expect(table.rows.find((row) => row.kep === '0444')).toMatchObject({ quantities: [1005, 20], total: 1025 })
  expect(table).toMatchObject({ total: 1025, months: null, verified: { differences: 0, cases: 1025 } })
})

test('a part of a year is not compared with a whole one; a year later it is', async () => {
  const larisa = new Larisa()
  larisa.imports(2025, 'ΚΩΔΙΚΟΣ ΚΕΠ;ΣΥΝΟΛΟ\nΣΥΝΟΛΟ;8\n')
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'counter', cases('EKEP', 6)))
  expect(yearlyTotals(larisa.db, 2026, larisa.now)).toMatchObject({ before: 8, change: null })
  expect(yearlyTotals(larisa.db, 2026, Date.UTC(2027, 0, 1))).toMatchObject({ before: 8, change: -0.25 })
})

test('the year before is known per KEP when it was counted per KEP', () => {
  const larisa = larisaWithItsPast()
  larisa.imports(2025, 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΣΥΝΟΛΟ\n0207;60.000;60.000\nΣΥΝΟΛΟ;60.000;60.000\n')
  const [first, second] = yearlyTotals(larisa.db, 2025, NOW).rows
  expect(first).toMatchObject({ kep: '0207', total: 60_000, before: 59_691 })
  expect(second).toMatchObject({ kep: '0325', total: 0, before: 20_066 })
})

test('the table says so itself when a flat total is not what the cases add up to', async () => {
  const larisa = larisaWithItsPast()
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'counter', cases('EKEP', 6)))
  larisa.db.exec('UPDATE daily_totals SET quantity = 7')
  larisa.db.exec('UPDATE imported_totals SET quantity = 52746 WHERE quantity = 52747')
  expect(yearlyTotals(larisa.db, 2026, larisa.now).verified).toMatchObject({ differences: 1, cases: 6 })
  expect(yearlyTotals(larisa.db, 2024, larisa.now).verified.differences).toBe(1)
})
