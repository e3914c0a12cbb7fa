// A workbook is opened again: numbers are numbers, dates dates, text never a formula, and what is unknown is no cell's value.
import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { readWorkbook } from '../../tests/kit/read-office.ts'
import { everyKind, greek, longTable, SECOND_TIME, sheetOf } from '../../tests/kit/sample-sheet.ts'
import { written } from './format.ts'
import { sheetNames } from './sheet-names.ts'
import { TooLarge } from './writing.ts'

const book = (...tables: Parameters<typeof sheetOf>) => written(sheetOf(...tables), 'xlsx', greek())
/** Days since Excel's own beginning. */
const serial = (at: string) => (Date.parse(at) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000

test('each cell is what its column says, under a frozen heading', async () => {
  const [sheet] = readWorkbook(await book(everyKind))
  const cell = (place: string) => sheet?.cells.get(place)
  expect(cell('A1')).toMatchObject({ type: 's', value: 'Αναμονές' })
  expect(cell('A2')).toMatchObject({ value: 'από 1/1/2024 μέχρι 31/12/2024' })
  expect(cell('A5')).toMatchObject({ type: 's', value: 'Υπηρεσία' })
  expect(cell('A6')).toMatchObject({ type: 's', value: 'Γνήσιο υπογραφής' })
  expect(cell('B6')).toEqual({ type: 'n', value: '52747', format: '#,##0' })
  expect(cell('C6')).toEqual({ type: 'n', value: '0.2818', format: '0.0\\ %' })
  expect(cell('D6')).toMatchObject({ type: 'n', value: '-0.0512' })
  expect(cell('E6')).toMatchObject({ type: 'n', value: '12.5' })
  expect(cell('F6')).toEqual({ type: 'n', value: String(serial('2024-03-18T00:00:00Z')), format: 'd/m/yyyy' })
  // What the clock in Athens showed, although a workbook knows no time zones.
  expect(Number(cell('G6')?.value)).toBeCloseTo(serial('2026-10-25T03:12:00Z'), 8)
  expect(SECOND_TIME).toBe(Date.parse('2026-10-25T01:12:00Z'))
  expect(cell('C7')?.value ?? '').toBe('')
  expect(cell('A8')).toMatchObject({ value: 'ΣΥΝΟΛΟ' })
  expect(cell('B8')).toMatchObject({ type: 'n', value: '52742' })
  expect(sheet?.xml).toContain('ySplit="5"')
  expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain(
    'Μερίδιο: επί των 187.210 που εξυπηρετήθηκαν.',
  )
})

test('no text becomes a formula', async () => {
  const [sheet] = readWorkbook(await book(everyKind))
  expect(sheet?.cells.get('A7')).toMatchObject({ type: 's', value: '=HYPERLINK("http://x";"ΰΐ")' })
  expect(sheet?.xml).not.toMatch(/<f[ >]/)
})

test('a program reads it as we meant it', async () => {
  const sheets = await readExcelFile(Buffer.from(await book(everyKind)))
  const rows = sheets[0]?.data ?? []
  const [name, count, part, change, minutes, date, moment] = rows[5] ?? []
  expect([name, count, part, change, minutes]).toEqual(['Γνήσιο υπογραφής', 52_747, 0.2818, -0.0512, 12.5])
  expect(date).toEqual(new Date('2024-03-18T00:00:00Z'))
  // A fraction of a day is a little less or more than its milliseconds.
  expect(Number(moment) / 1_000).toBeCloseTo(Date.parse('2026-10-25T03:12:00Z') / 1_000, 1)
  expect(rows[6]?.slice(0, 4)).toEqual(['=HYPERLINK("http://x";"ΰΐ")', -5, null, 0.4527])
})

test('what XML cannot hold does not break the file', async () => {
  const table = { ...longTable(0), rows: [['α\u0000β\u0007<&>"', 1]] }
  expect(readWorkbook(await book(table))[0]?.cells.get('A6')?.value).toBe('α β <&>"')
})

test('the names of its sheets are such as Excel allows', () => {
  expect(sheetNames(['Α/Β: [1]*?', '', "'όλα'", 'History'], (n) => `Πίνακας ${n}`)).toEqual([
    'Α-Β- -1---',
    'Πίνακας 2',
    'όλα',
    'History 1',
  ])
  const [one, other] = sheetNames(
    ['Υποθέσεις που διεκπεραιώθηκαν στα ΚΕΠ', 'ΥΠΟΘΈΣΕΙΣ που διεκπεραιώθηκαν στα ΚΕΠ'],
    String,
  )
  expect(one).toBe('Υποθέσεις που διεκπεραιώθηκαν σ')
  expect(other).toBe('ΥΠΟΘΈΣΕΙΣ που διεκπεραιώθηκ (2)')
})

test('each table has a sheet of its own', async () => {
  const sheets = readWorkbook(await book(longTable(2), { ...longTable(3), name: 'Ημέρες' }))
  expect(sheets.map(({ name }) => name)).toEqual(['Ημέρες', 'Ημέρες (2)'])
})

test('a report without a table is a sheet of sentences', async () => {
  const [sheet] = readWorkbook(await book())
  expect([...(sheet?.cells.values() ?? [])].map(({ value }) => value)).toContain('Η μεταβολή είναι +28,18 %.')
})

test('more rows than Excel has is said, and nothing is written', async () => {
  const row = ['ημέρα', 1] as const
  const endless = { ...longTable(0), rows: new Array<typeof row>(1_048_577).fill(row) }
  await expect(book(endless)).rejects.toThrow(TooLarge)
  await expect(written(sheetOf(longTable(5_001)), 'pdf', greek())).rejects.toThrow(TooLarge)
  await expect(written(sheetOf(longTable(5_001)), 'docx', greek())).rejects.toThrow(TooLarge)
})
