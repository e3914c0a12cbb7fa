// A CSV opens as a table in a Greek Excel, and no cell of it runs.
import { expect, test } from 'vitest'
import type { SheetTable } from '#shared/reports/sheet.ts'
import { everyKind, greek, longTable, sheetOf } from '../../tests/kit/sample-sheet.ts'
import { csvOf } from './csv.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const lines = (tables: SheetTable[], more = {}) => text(csvOf(sheetOf(...tables), greek(more))).split('\r\n')

test('the Greek one has its mark, semicolons and decimal commas; what is unknown is empty', () => {
  expect(lines([everyKind])).toEqual([
    '\uFEFFΥπηρεσία;Πλήθος;Μερίδιο;Μεταβολή;Διάμεσος;Ημερομηνία;Καταγραφή',
    'Γνήσιο υπογραφής;52747;0,2818;-0,0512;12,5;2024-03-18;2026-10-25 03:12',
    `"'=HYPERLINK(""http://x"";""ΰΐ"")";-5;;0,4527;;;`,
    'ΣΥΝΟΛΟ;52742;;;;;',
    '',
  ])
})

test('the plain one has commas, points, no mark, and moments that no clock change makes doubtful', () => {
  const [headings, first] = lines([everyKind], { plain: true })
  expect(headings).toBe('Υπηρεσία,Πλήθος,Μερίδιο,Μεταβολή,Διάμεσος,Ημερομηνία,Καταγραφή')
  expect(first).toBe('Γνήσιο υπογραφής,52747,0.2818,-0.0512,12.5,2024-03-18,2026-10-25T01:12:00.000Z')
})

test('several tables stand under each other, each below its name', () => {
  expect(lines([longTable(1), { ...longTable(1), name: 'Κι άλλες' }])).toEqual([
    '\uFEFFΗμέρες',
    'Ημέρα;Υποθέσεις',
    'ημέρα 1;0',
    '',
    'Κι άλλες',
    'Ημέρα;Υποθέσεις',
    'ημέρα 1;0',
    '',
  ])
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u200B=1',
  '\u00A0@x',
])('the text %j is no formula', (dangerous) => {
  const table = { ...longTable(0), rows: [[dangerous, -1]] }
  const [, ...row] = text(csvOf(sheetOf(table), greek())).split(/\r\n/)
  expect(row.join('\r\n')).toMatch(/^"?'/)
  // A number with a minus stays a number.
  expect(row.join('')).toMatch(/;-1$/)
})

test.each(['Α 023', '0325Π', 'Ναι - όχι', '28,2 % περίπου'])('the text %j stays as it is', (harmless) => {
  expect(lines([{ ...longTable(0), rows: [[harmless, 1]] }])[1]).toBe(
    harmless.includes(',') ? `"${harmless}";1` : `${harmless};1`,
  )
})
