// The formats that any report can be handed out in. A new one is a file here and a line in each record.
import type { Sheet } from '#shared/reports/sheet.ts'
import { tablesOf } from './tables-of.ts'
import { TooLarge, type Writing } from './writing.ts'

export const formats = ['xlsx', 'csv', 'pdf', 'docx'] as const
export type Format = (typeof formats)[number]
export const isFormat = (name: string): name is Format => (formats as readonly string[]).includes(name)

const OFFICE = 'application/vnd.openxmlformats-officedocument'
export const mediaTypes: Readonly<Record<Format, string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
}

type Writer = (sheet: Sheet, writing: Writing) => Promise<Uint8Array>
/** Each is loaded when it is first asked for: the thread starts without them. */
const writers: Readonly<Record<Format, Writer>> = {
  xlsx: async (...given) => (await import('./xlsx.ts')).xlsxOf(...given),
  csv: async (...given) => (await import('./csv.ts')).csvOf(...given),
  pdf: async (...given) => (await import('./pdf.ts')).pdfOf(...given),
  docx: async (...given) => (await import('./docx.ts')).docxOf(...given),
}

/** Rows of one table. Paper of hundreds of pages is read by nobody; a workbook's own limit is Excel's, less what stands around the table. */
const MOST_ROWS: Readonly<Record<Format, number>> = {
  xlsx: 1_048_500,
  csv: Number.POSITIVE_INFINITY,
  pdf: 5_000,
  docx: 5_000,
}

/** @throws {TooLarge} a table has more rows than the format holds. */
export async function written(sheet: Sheet, format: Format, writing: Writing): Promise<Uint8Array> {
  if (tablesOf(sheet).some(({ rows }) => rows.length > MOST_ROWS[format])) throw new TooLarge()
  return writers[format](sheet, writing)
}
