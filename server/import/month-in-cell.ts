// A month as people write it into a table: 3, 03, Μάρτιος, ΜΑΡ, March, 3/2024, 2024-03, or a date of it.
import { foldHeading } from '#shared/greek/look-alikes.ts'
import { type Cell, textOf } from './table.ts'

/** `year` null: the cell does not say one. */
export type WrittenMonth = { readonly month: number; readonly year: number | null }

/** By their first letters, which no other month has; genitives («Μαρτίου») begin alike. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['ΙΑΝ', 'JAN'],
  ['ΦΕΒ', 'FEB'],
  ['ΜΑΡ', 'MAR'],
  ['ΑΠΡ', 'APR'],
  ['ΜΑΙ', 'ΜΑΪ', 'MAY'],
  ['ΙΟΥΝ', 'JUN'],
  ['ΙΟΥΛ', 'JUL'],
  ['ΑΥΓ', 'AUG'],
  ['ΣΕΠ', 'SEP'],
  ['ΟΚΤ', 'OCT'],
  ['ΝΟΕ', 'NOV'],
  ['ΔΕΚ', 'DEC'],
]
const NAMES = BEGINNINGS.map((names) => names.map(foldHeading))

/** Null: no month. */
export function monthInCell(cell: Cell): WrittenMonth | null {
  if (cell.kind === 'date') return written(cell.date.slice(5, 7), cell.date.slice(0, 4))
  if (cell.kind === 'broken') return null
  const text = textOf(cell)
  const [, alone] = /^(\d{1,2})$/.exec(text) ?? []
  if (alone !== undefined) return written(alone, null)
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (month !== undefined && year !== undefined) return written(month, year)
  const [, before, after] = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? []
  if (before !== undefined && after !== undefined) return written(after, before)
  const [, name = '', named = null] = /^(\p{L}{3,12})\.?(?:\s+(\d{4}))?$/u.exec(text) ?? []
  const at = NAMES.findIndex((beginnings) => beginnings.some((beginning) => foldHeading(name).startsWith(beginning)))
  return name === '' || at < 0 ? null : written(String(at + 1), named)
}

function written(month: string, year: string | null): WrittenMonth | null {
  const number = Number(month)
  return number >= 1 && number <= 12 ? { month: number, year: year === null ? null : Number(year) } : null
}
