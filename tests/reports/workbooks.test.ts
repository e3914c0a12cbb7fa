// What people hand in for a workbook, and what is no table at all: each is known by its bytes and refused in a word.
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTables } from '../../server/import/read-tables.ts'
import { textOf } from '../../server/import/table.ts'
import { tablesInThread } from '../../server/import/tables-in-thread.ts'
import { oldBox, workbook, zipBomb, zipOf } from '../kit/workbook.ts'

const problemIn = async (bytes: Uint8Array, sheet: string | null = null) => {
  const read = await readTables(bytes, sheet)
  return read.ok ? null : read.problems.map(({ problem }) => problem).join(', ')
}
const cellsIn = async (bytes: Uint8Array) => {
  const read = await readTables(bytes, null)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.tables.map(({ lines }) => lines.map(({ line, cells }) => [line, ...cells.map(textOf)]))
}

test('a workbook is read with its numbers as numbers, its dates as dates, and each line where it stands', async () => {
  const bytes = await workbook({
    Α: [[], ['ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP'], [], ['0325Π', 35_117], [new Date(Date.UTC(2024, 2, 18)), 0.5]],
  })
  expect(await cellsIn(bytes)).toEqual([
    [
      [2, 'ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP'],
      [4, '0325Π', '35117'],
      [5, '18/3/2024', '0.5'],
    ],
  ])
})

test('nothing but what a file is counts, whatever its name', async () => {
  const good = await workbook({ Α: [['x']] })
  expect(await problemIn(oldBox('Workbook'))).toBe('file-is-xls')
  expect(await problemIn(oldBox('EncryptedPackage'))).toBe('file-has-password')
  expect(
    await problemIn(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })),
  ).toBe('file-is-ods')
  expect(await problemIn(zipOf({ 'xl/workbook.bin': 'x' }))).toBe('file-is-xls')
  expect(await problemIn(zipOf({ 'word/document.xml': '<x/>' }))).toBe('workbook-damaged')
  expect(await problemIn(good.subarray(0, good.length - 200))).toBe('workbook-damaged')
  expect(await problemIn(Buffer.concat([good.subarray(0, 300), Buffer.alloc(200, 7), good.subarray(500)]))).toBe(
    'workbook-damaged',
  )
  expect(await problemIn(await workbook({ Α: [] }))).toBe('file-empty')
  expect(await problemIn(Buffer.from('%PDF-1.7'))).toBe('file-unreadable')
})

test('a part under a password is said as one', async () => {
  const bytes = Buffer.from(await workbook({ Α: [['x']] }))
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
  expect(await problemIn(bytes)).toBe('file-has-password')
})

test('what says it is small and unpacks without end is stopped', async () => {
  const bomb = zipBomb(60)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await problemIn(bomb)).toBe('workbook-too-large')
  // The same, telling a lie of its size.
  const lying = Buffer.from(bomb)
  lying.writeUInt32LE(10, lying.lastIndexOf('PK\x01\x02') + 24)
  expect(await problemIn(lying)).toBe('workbook-too-large')
  const many = zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`xl/${n}.xml`, strToU8('x')])))
  expect(await problemIn(many)).toBe('workbook-too-large')
})

test('a cell at the far end of a sheet does not make a million lines', async () => {
  const far = (ref: string) =>
    zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="Α" sheetId="1" r:id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c r="${ref}"><v>1</v></c></row></sheetData></worksheet>`,
    })
  expect(await problemIn(far('A1048576'))).toBe('file-too-long')
  expect(await problemIn(far('XFD1'))).toBe('file-too-wide')
})

test('a million lines are refused before they are taken apart', async () => {
  expect(await problemIn(Buffer.from('\n'.repeat(1_000_000)))).toBe('file-too-long')
  expect(await problemIn(Buffer.from('a;b\n'.repeat(250_000)))).toBe('file-too-long')
})

test('the alphabets that Greek programs save in are all read alike', async () => {
  const words = 'Άλλα;ΚΩΔΙΚΟΣ\n0325Π;5'
  const windows = (alpha: number) =>
    Uint8Array.from(
      [...words].map((letter) =>
        letter === 'Ά' ? alpha : letter < '\x80' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x370 + 0xa0,
      ),
    )
  const expected = [
    [
      [1, 'Άλλα', 'ΚΩΔΙΚΟΣ'],
      [2, '0325Π', '5'],
    ],
  ]
  expect(await cellsIn(windows(0xa2))).toEqual(expected) // Windows-1253
  expect(await cellsIn(windows(0xb6))).toEqual(expected) // ISO-8859-7
  expect(await cellsIn(Buffer.from(words))).toEqual(expected)
  expect(await cellsIn(Buffer.from(`\uFEFF${words}`))).toEqual(expected)
  expect(await cellsIn(Buffer.from(`\uFEFF${words}`, 'utf16le'))).toEqual(expected)
  expect(await cellsIn(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16())).toEqual(expected)
})

test('in a thread of its own a file is read as here, and one that was made to fell it fells nobody else', async () => {
  const bytes = await workbook({ '2024': [['ΚΩΔΙΚΟΣ ΚΕΠ', 'ΣΥΝΟΛΟ']] })
  expect(await tablesInThread({ bytes, sheet: null })).toEqual(await readTables(bytes, null))
  expect(await tablesInThread({ bytes: zipBomb(60), sheet: null })).toMatchObject({
    problems: [{ problem: 'workbook-too-large' }],
  })
})
