// A table of a Word document: its heading row is one, and stands again on each page; figures at the right, the sum tinted.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Language } from '#shared/queue/words.ts'
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { SheetCell, SheetTable } from '#shared/reports/sheet.ts'
import { documents } from '#shared/text/documents.ts'
import { isFigure } from './paper-words.ts'
import { columnsOf, PADDING } from './pdf-columns.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'D5DAE1' }
const strong = { style: BorderStyle.SINGLE, size: 10, color: '1D222B' }

type Manner = { readonly bold: boolean; readonly tinted: boolean; readonly strongTop: boolean }

/** `wide`: in twentieths of a point. */
export function docxTable(table: SheetTable, wide: number, language: Language): Table {
  const { columns, rows, sum } = table
  const { size, widths } = columnsOf(table, wide / 20, language)
  const twips = widths.map((width) => Math.round((width + 2 * PADDING * size) * 20))
  const total = documents[language].total
  const cell = (said: string, at: number, { bold, tinted, strongTop }: Manner) =>
    new TableCell({
      width: { size: twips[at] ?? 0, type: WidthType.DXA },
      borders: { top: strongTop ? strong : thin, bottom: NONE, left: NONE, right: NONE },
      ...(tinted ? { shading: { fill: 'E6EDF6' } } : {}),
      children: [
        new Paragraph({
          style: 'Cell',
          alignment: isFigure(columns[at]?.kind ?? 'text') ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: said, bold, size: Math.round(size * 2) })],
        }),
      ],
    })
  const row = (cells: readonly SheetCell[], isSum: boolean, isFirst: boolean) =>
    new TableRow({
      cantSplit: true,
      children: columns.map(({ kind, heading }, at) =>
        cell(cellSaid(cells[at] ?? null, kind, language), at, {
          bold: isSum || heading === total || (at === 0 && kind === 'text' && sum !== null),
          tinted: isSum,
          strongTop: isSum || isFirst,
        }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: twips,
    margins: { left: Math.round(PADDING * size * 20), right: Math.round(PADDING * size * 20) },
    borders: { top: NONE, bottom: thin, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) => cell(heading, at, { bold: true, tinted: false, strongTop: false })),
      }),
      ...rows.map((cells, at) => row(cells, false, at === 0)),
      ...(sum === null ? [] : [row(sum, true, rows.length === 0)]),
    ],
  })
}
