// A table under its chart, turned on its side: the steps of time stand under their own columns, and the table is the axis.
import type { SheetColumn, SheetTable } from '#shared/reports/sheet.ts'
import { documents } from '#shared/text/documents.ts'

const MOST_STEPS = 13
const TOTALS = [documents.el.total, documents.en.total]

/** Null: it stays as it is. Its sum, which would be a column more, is in the row's own ends. */
export function turned(table: SheetTable): SheetTable | null {
  const { columns, rows, picture } = table
  const [first, ...parts] = columns
  const isSteps = first?.kind === 'text' && parts.length > 0 && parts.every(({ kind }) => kind === 'count')
  if (picture === null || !isSteps || parts.length > 4 || rows.length < 4 || rows.length > MOST_STEPS) return null
  const lines = parts.map(({ heading }, at) => [heading, ...rows.map((row) => row[at + 1] ?? null)])
  const last = lines.at(-1)
  const summed = last !== undefined && TOTALS.includes(parts.at(-1)?.heading ?? '')
  const headings = rows.map((row): SheetColumn => ({ heading: brief(String(row[0] ?? '')), kind: 'count' }))
  return {
    ...table,
    columns: [{ heading: '', kind: 'text' }, ...headings],
    rows: summed ? lines.slice(0, -1) : lines,
    sum: summed ? last : null,
  }
}

/** `Μαρ 2024` → `Μαρ`: under a chart of one year its title says which. */
const brief = (name: string): string => name.replace(/^(\p{L}+) \d{4}$/u, '$1')
