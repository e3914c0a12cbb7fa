// Workbooks as people's programs write them, and some that no program should.
import { zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'

/** Text, a number, a date, nothing; a formula as it stands in a file that was never opened; cells that were merged to the right. */
export type Written =
  | string
  | number
  | Date
  | null
  | { readonly formula: string }
  | { readonly text: string; readonly over: number }
export type WrittenSheet = readonly (readonly Written[])[]

/** Sheet name → its rows, in order. */
export async function workbook(sheets: Readonly<Record<string, WrittenSheet>>): Promise<Buffer> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) }))
  return (await writeWorkbook(written)).toBuffer()
}

function cellOf(value: Written) {
  if (value === null) return null
  if (typeof value === 'string') return { value, type: String }
  if (typeof value === 'number') return { value, type: Number }
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' }
  if ('formula' in value) return { value: value.formula, type: 'Formula' as const }
  return { value: value.text, type: String, columnSpan: value.over }
}

/** A CSV as its cells would stand in a workbook: whole numbers are numbers there, everything else is text. */
export const asCells = (csv: string): Written[][] =>
  csv
    .split('\n')
    .map((line) =>
      line
        .split(';')
        .map((cell, place) =>
          place > 0 && /^\d{1,3}(?:\.\d{3})*$/.test(cell)
            ? Number(cell.replaceAll('.', ''))
            : cell === ''
              ? null
              : cell,
        ),
    )

/** A zip of these parts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])))

const OLD_BOX = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** A box of before 2007, with a stream of this name. */
export const oldBox = (stream: string): Buffer =>
  Buffer.concat([Buffer.from(OLD_BOX), Buffer.alloc(512), Buffer.from(stream, 'utf16le')])

/** Says that it is small, and unpacks to this many megabytes. */
export const zipBomb = (megabytes: number): Uint8Array =>
  zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Φύλλο1" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(megabytes * 1_000_000)}</worksheet>`,
  })
