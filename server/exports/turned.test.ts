// Months under their own columns: only a short table of steps in time that has a chart is turned.
import { expect, test } from 'vitest'
import type { SheetTable } from '#shared/reports/sheet.ts'
import { turned } from './turned.ts'

const months: SheetTable = {
  name: 'Υποθέσεις ανά μήνα',
  columns: [
    { heading: 'Μήνας', kind: 'text' },
    { heading: 'EKEP', kind: 'count' },
    { heading: 'ΘΥΡΙΔΕΣ', kind: 'count' },
    { heading: 'ΣΥΝΟΛΟ', kind: 'count' },
  ],
  rows: ['Ιαν 2024', 'Φεβ 2024', 'Μαρ 2024', 'Απρ 2024'].map((name, at) => [
    name,
    10 + at,
    at === 2 ? null : at,
    10 + 2 * at,
  ]),
  sum: ['ΣΥΝΟΛΟ', 46, 4, 52],
  picture: { wide: 640, high: 200, label: '', marks: [] },
  notes: [],
}

test('the channels are its rows, the months its columns, ΣΥΝΟΛΟ its sum; what is unknown stays so', () => {
  const side = turned(months)
  expect(side?.columns.map(({ heading }) => heading)).toEqual(['', 'Ιαν', 'Φεβ', 'Μαρ', 'Απρ'])
  expect(side?.rows).toEqual([
    ['EKEP', 10, 11, 12, 13],
    ['ΘΥΡΙΔΕΣ', 0, 1, null, 3],
  ])
  expect(side?.sum).toEqual(['ΣΥΝΟΛΟ', 10, 12, 14, 16])
})

test('a last column that is no sum is one row more', () => {
  const [step, , , total] = months.columns
  const before = { heading: 'ένα έτος πριν', kind: 'count' as const }
  const columns = [step, total, before].filter((column) => column !== undefined)
  expect(turned({ ...months, columns })?.sum).toBeNull()
  expect(turned({ ...months, columns })?.rows).toHaveLength(2)
})

test('without a chart, with other figures, or too long, it stays as it is', () => {
  expect(turned({ ...months, picture: null })).toBeNull()
  expect(turned({ ...months, columns: [...months.columns, { heading: '%', kind: 'share' }] })).toBeNull()
  expect(turned({ ...months, rows: Array.from({ length: 31 }, () => ['1/1', 1, 1, 2]) })).toBeNull()
})
