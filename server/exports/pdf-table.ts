// One table on paper: ruled lines and no boxes, its headings again on every page, the sum tinted.
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js'
import type { Language } from '#shared/queue/words.ts'
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { SheetCell, SheetTable } from '#shared/reports/sheet.ts'
import { documents } from '#shared/text/documents.ts'
import { isFigure } from './paper-words.ts'
import { columnsOf, PADDING } from './pdf-columns.ts'
import { drawable } from './pdf-fonts.ts'

const INK = '#1d222b'
const LINE = '#d5dae1'
const TINT = '#e6edf6'

/** `wide`: in points. */
export function pdfTable(table: SheetTable, wide: number, language: Language): Content {
  const { columns, rows, sum } = table
  const { size, widths } = columnsOf(table, wide, language)
  const total = documents[language].total
  const isName = (column: number) => column === 0 && columns[0]?.kind === 'text' && sum !== null
  const cells = (row: readonly SheetCell[], tinted: boolean): TableCell[] =>
    columns.map(({ heading, kind }, at) => ({
      text: drawable(cellSaid(row[at] ?? null, kind, language)),
      alignment: isFigure(kind) ? 'right' : 'left',
      noWrap: isFigure(kind),
      bold: tinted || isName(at) || heading === total,
      ...(tinted ? { fillColor: TINT } : {}),
    }))
  const headings = columns.map(
    ({ heading, kind }): TableCell => ({
      text: drawable(heading),
      bold: true,
      alignment: isFigure(kind) ? 'right' : 'left',
      fontSize: size * 0.88,
    }),
  )
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [headings, ...rows.map((row) => cells(row, false)), ...(sum === null ? [] : [cells(sum, true)])],
    },
    layout: layout(size, rows.length, sum !== null),
    fontSize: size,
    font: 'Figures',
    lineHeight: 1.05,
  }
}

function layout(size: number, rows: number, summed: boolean): CustomTableLayout {
  const strong = (line: number) => line === 1 || (summed && line === rows + 1)
  const air = size * (size > 9 ? 0.33 : 0.22)
  return {
    hLineWidth: (line) => (line === 0 || line === rows + (summed ? 2 : 1) ? 0 : strong(line) ? 1.3 : 0.5),
    hLineColor: (line) => (strong(line) ? INK : LINE),
    vLineWidth: () => 0,
    paddingLeft: () => PADDING * size,
    paddingRight: () => PADDING * size,
    paddingTop: () => air,
    paddingBottom: () => air,
  }
}
