// The directorate's table of 2024: from the file that a municipality would import to the figures that a supervisor reads.
import { expect, test } from 'vitest'
import { percentOf, wholeNumber } from '#shared/greek/numbers.ts'
import { cases, katerina, maria } from '#shared/queue/testing/people.ts'
import { comparedSentence, handledSentence } from '#shared/reports/year-sentence.ts'
import { differenceOf, rowsOf, type YearTable } from '#shared/reports/year-table.ts'
import { rowOf, tableOf, verifiedOf } from '../kit/year.ts'
import { figures, Larisa, NOW } from './larisa.ts'
import { countedDays, THE_REPORT } from './seed-2024.ts'

const el = (value: number | null) => (value === null ? '–' : wholeNumber(value, 'el'))
const printed = ({ groups, sum }: YearTable) => [
  ...groups.flatMap(({ rows }) => rows.map((row) => [row.kep, ...row.quantities.map(el), el(row.total)])),
  ['ΣΥΝΟΛΟ', ...sum.quantities.map(el), el(sum.total)],
]

const THE_SENTENCE =
  'Την αντίστοιχη περίοδο του 2023 είχαμε διεκπεραιώσει 111.498 υποθέσεις, άρα η κίνηση είναι αυξημένη κατά 28 % περίπου.'

function larisaWithItsPast(): Larisa {
  const larisa = new Larisa()
  expect(larisa.imports(2024, figures(2024))).toMatchObject({ ok: true, total: 142_914, alreadyCounted: 0 })
  expect(larisa.imports(2023, figures(2023))).toMatchObject({ ok: true, undivided: 111_498 })
  return larisa
}

test('the year 2024 is the directorate’s table, to the unit and in its order', () => {
  const table = tableOf(larisaWithItsPast().db, 2024)
  expect(table.channels).toEqual(['EKEP', 'ΘΥΡΙΔΕΣ'])
  expect(printed(table)).toEqual(THE_REPORT)
})

test('2024 was 31.416 cases and 28,18 % above the one figure that is known of 2023, about 28 % as the report says', () => {
  const table = tableOf(larisaWithItsPast().db, 2024)
  const difference = differenceOf(table, table.sum)
  expect(difference).toEqual({ units: 31_416, before: 111_498 })
  expect(percentOf(31_416, 111_498, 'el')).toBe('+28,18 %')
  expect(handledSentence(table, 'el')).toBe('Από 1/1/2024 μέχρι 31/12/2024 διεκπεραιώθηκαν 142.914 υποθέσεις.')
  expect(comparedSentence(table, 'el')).toBe(THE_SENTENCE)
  // Which KEP had how many in 2023 nobody knows.
  expect(rowsOf(table).map((row) => row.before)).toEqual([null, null, null, null, null, null, null])
})

test('counted case by case over the working days of 2024 it is the same table, the same sentence, and verified', () => {
  const larisa = new Larisa()
  larisa.imports(2023, figures(2023))
  countedDays(larisa.db)
  const table = tableOf(larisa.db, 2024)
  expect(printed(table)).toEqual(THE_REPORT)
  expect(comparedSentence(table, 'el')).toBe(THE_SENTENCE)
  expect(verifiedOf(larisa.db, 2024)).toMatchObject({ cases: 142_914, total: 142_914, count: 0 })
  expect(table.steps?.unit).toBe('month')
  const months = table.steps?.columns.map(({ quantities }) => (quantities ?? []).reduce((a, b) => a + b, 0)) ?? []
  expect(months).toHaveLength(12)
  expect(months.reduce((a, b) => a + b)).toBe(142_914)
})

test('an imported year says where it comes from, and pretends no months', () => {
  const { db } = larisaWithItsPast()
  const table = tableOf(db, 2024)
  expect(table.sources).toEqual([{ file: 'kep-2024.csv', year: 2024, importedAt: NOW, quantity: 142_914 }])
  expect(table).toMatchObject({ steps: null, undivided: 0, years: [2023, 2024] })
  expect(verifiedOf(db, 2024)).toMatchObject({ count: 0, cases: 142_914 })
})

test('2023 stays one figure: no KEP has a share of it, and nothing is known of the year before', () => {
  const table = tableOf(larisaWithItsPast().db, 2023)
  expect(table).toMatchObject({
    undivided: 111_498,
    sum: { quantities: [null, null], total: 111_498, before: null },
    notCompared: 'nothing-before',
  })
  expect(rowsOf(table).map((row) => row.total)).toEqual([null, null, null, null, null, null, null])
  expect(comparedSentence(table, 'el')).toBeNull()
})

test('what Maria counts this morning stands in this year’s row of her KEP at once', async () => {
  const larisa = larisaWithItsPast()
  const empty = tableOf(larisa.db, 2026)
  expect(empty).toMatchObject({ sum: { quantities: [0, 0], total: 0, before: null }, years: [2023, 2024] })
  expect(rowsOf(empty)).toHaveLength(7)

  await larisa.at('kentro', maria.opens('7'), maria.logs('7', 'phone', cases('EKEP', 3), cases('ΘΥΡΙΔΕΣ', 1)))
  const table = tableOf(larisa.db, 2026)
  expect(rowOf(table, '0325')).toMatchObject({ quantities: [3, 1], total: 4, before: null })
  expect(table).toMatchObject({ sum: { quantities: [3, 1], total: 4 }, years: [2023, 2024, 2026], sources: [] })
  const months = table.steps?.columns.map(({ quantities }) => quantities) ?? []
  // Counting began in November: of the months before nothing is known, and December is not there yet.
  expect(months).toEqual([...Array(10).fill(null), [3, 1], null])
  expect(verifiedOf(larisa.db, 2026)).toMatchObject({ count: 0, cases: 4 })
})

test('a year that began on paper adds the file to what the offices counted themselves', async () => {
  const larisa = new Larisa()
  await larisa.at('annex-3', katerina.opens('1'), katerina.logs('1', 'post', cases('EKEP', 5)))
  const file = 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ\n0444;1.000;20;1.020\nΣΥΝΟΛΟ;1.000;20;1.020\n'
  expect(larisa.imports(2026, file)).toMatchObject({ ok: true, alreadyCounted: 5 })
  const table = tableOf(larisa.db, 2026)
  expect(rowOf(table, '0444')).toMatchObject({ quantities: [1005, 20], total: 1025 })
  expect(table).toMatchObject({ sum: { total: 1025 }, steps: null })
  expect(verifiedOf(larisa.db, 2026)).toMatchObject({ count: 0, cases: 1025 })
})

test('a part of a year is not compared with a whole one; when the year is over and whole, it is', async () => {
  const larisa = new Larisa()
  larisa.imports(2025, 'ΚΩΔΙΚΟΣ ΚΕΠ;ΣΥΝΟΛΟ\nΣΥΝΟΛΟ;8\n')
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'counter', cases('EKEP', 6)))
  expect(tableOf(larisa.db, 2026)).toMatchObject({ sum: { before: 8 }, notCompared: 'running' })
  // Counting began on 23 November: what was handled before that day nobody has said.
  expect(tableOf(larisa.db, 2026, '2027-01-01')).toMatchObject({ sum: { before: 8 }, notCompared: 'began' })
  larisa.imports(2026, 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΣΥΝΟΛΟ\n0207;0;0\nΣΥΝΟΛΟ;0;0\n')
  const over = tableOf(larisa.db, 2026, '2027-01-01')
  expect(over.notCompared).toBeNull()
  expect(differenceOf(over, over.sum)).toEqual({ units: -2, before: 8 })
  expect(comparedSentence(over, 'el')).toBe(
    'Την αντίστοιχη περίοδο του 2025 είχαμε διεκπεραιώσει 8 υποθέσεις, άρα η κίνηση είναι μειωμένη κατά 25 %.',
  )
})

test('the year before is known per KEP when it was counted per KEP', () => {
  const larisa = larisaWithItsPast()
  larisa.imports(2025, 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΣΥΝΟΛΟ\n0207;60.000;60.000\nΣΥΝΟΛΟ;60.000;60.000\n')
  const table = tableOf(larisa.db, 2025)
  const [first, second] = rowsOf(table)
  expect(first).toMatchObject({ kep: '0207', total: 60_000, before: 59_691 })
  expect(second).toMatchObject({ kep: '0325', total: 0, before: 20_066 })
  expect(first && differenceOf(table, first)).toEqual({ units: 309, before: 59_691 })
})

test('the verification names each figure that is not what the cases add up to', async () => {
  const larisa = larisaWithItsPast()
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'counter', cases('EKEP', 6)))
  larisa.db.exec('UPDATE daily_totals SET quantity = 7')
  larisa.db.exec('UPDATE imported_totals SET quantity = 52746 WHERE quantity = 52747')
  expect(verifiedOf(larisa.db, 2026)).toMatchObject({
    count: 1,
    cases: 6,
    total: 7,
    differences: [{ what: 'day', kep: '0207', channel: 'EKEP', date: '2026-11-23', stored: 7, recounted: 6 }],
  })
  expect(verifiedOf(larisa.db, 2024)).toMatchObject({
    count: 1,
    differences: [{ what: 'file', file: 'kep-2024.csv', stored: 142_913, recounted: 142_914 }],
  })
  larisa.db.exec('DELETE FROM daily_totals')
  expect(verifiedOf(larisa.db, 2026).differences).toMatchObject([{ kep: '0207', stored: null, recounted: 6 }])
})
