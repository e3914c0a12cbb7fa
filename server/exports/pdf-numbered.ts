// What happened, numbered as in the chart: discs, dates and words, as a list without headings.
import type { Content, TableCell } from 'pdfmake/interfaces.js'
import type { Language } from '#shared/queue/words.ts'
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { SheetCell, SheetTable } from '#shared/reports/sheet.ts'
import { drawable } from './pdf-fonts.ts'

/** Its first column has no heading and counts 1, 2, 3. */
export const isNumbered = ({ columns, rows, sum }: SheetTable): boolean =>
  columns[0]?.heading === '' && sum === null && rows.length > 0 && rows.every(([first], at) => first === String(at + 1))

/** Two dates are a stretch, and of one day one; a column in which nothing is known is left out. */
export function numberedList(table: SheetTable, wide: number, language: Language): Content {
  const lines = table.rows.map((row) => saidOf(row, table, language))
  const known = (lines[0] ?? []).map((_, at) => at).filter((at) => lines.some((line) => line[at] !== ''))
  const last = known.at(-1)
  const body = lines.map((line, at): TableCell[] => [
    { svg: disc(at + 1), width: 13, margin: [0, 0.5, 0, 0] },
    ...known.map((column): TableCell => ({ text: drawable(line[column] ?? ''), noWrap: column !== last })),
  ])
  return {
    table: { widths: [16, ...known.map((column) => (column === last ? '*' : 'auto'))], body, dontBreakRows: true },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 6),
      paddingRight: () => 4,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
    fontSize: wide > 600 ? 9.5 : 9,
  }
}

function saidOf(row: readonly SheetCell[], { columns }: SheetTable, language: Language): string[] {
  const said: string[] = []
  for (const [at, { kind }] of columns.entries()) {
    const value = row[at] ?? null
    const words = value === null ? '' : cellSaid(value, kind, language)
    if (at === 0) continue
    const isEnd = kind === 'date' && columns[at - 1]?.kind === 'date'
    if (!isEnd) said.push(words)
    else if (words !== said.at(-1)) said.push(`${said.pop()} – ${words}`)
  }
  return said
}

const disc = (n: number): string =>
  `<svg viewBox="0 0 26 26" width="13" height="13"><circle cx="13" cy="13" r="11.5" fill="#ffffff" stroke="#1d222b" stroke-width="2"/>` +
  `<text x="13" y="18" text-anchor="middle" font-family="Figures" font-weight="bold" font-size="${n > 9 ? 12 : 14}" fill="#1d222b">${n}</text></svg>`
