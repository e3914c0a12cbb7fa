// A report as a workbook: each table a sheet of its own, with real numbers and dates, and what must be known to read it around it.
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { ColumnKind, Sheet, SheetTable } from '#shared/reports/sheet.ts'
import { onPaper } from '#shared/text/on-paper.ts'
import { sheetNames } from './sheet-names.ts'
import { tablesOf } from './tables-of.ts'
import { TooLarge, type Writing } from './writing.ts'
import { excelCell, excelText, widthsOf } from './xlsx-cells.ts'
import { printedWide } from './xlsx-print.ts'

/** Excel's own: a row more, and it does not open the file. */
const MOST_ROWS = 1_048_576
const BLUE = '#003375'
const TINT = '#e6edf6'
const LINE = '#868f9c'

/** @throws {TooLarge} a table has more rows than a sheet of Excel. */
export async function xlsxOf(sheet: Sheet, { language }: Writing): Promise<Uint8Array> {
  const tables = tablesOf(sheet)
  const words = onPaper[language]
  const names = sheetNames([...tables.map(({ name }) => name), words.text], words.table)
  const pages = tables.map((table, at) => page(sheet, table, at, names[at] ?? words.table(at + 1)))
  if (pages.some(({ data }) => data.length > MOST_ROWS)) throw new TooLarge()
  const text = textPage(sheet)
  const last = { data: text, sheet: names.at(-1) ?? words.text, columns: [{ width: 100 }], showGridLines: false }
  // A workbook has at least one sheet; the sentences of a long document have one of their own.
  const all = pages.length === 0 || (sheet.chapters ?? []).length > 0 ? [...pages, last] : pages
  const bytes = await writeExcelFile(all, { fontFamily: 'Calibri', fontSize: 11, features: [printedWide] }).toBuffer()
  return new Uint8Array(bytes)
}

function page(sheet: Sheet, table: SheetTable, at: number, name: string) {
  const { columns, rows, sum } = table
  const widths = widthsOf(table)
  const wide = widths.reduce((total, width) => total + width, 0)
  const head = [[title(sheet.title)], ...sheet.about.map((said) => [quiet(said)])]
  // The table's name only where it is not the title again.
  const named = table.name === sheet.title ? [] : [[{ ...title(table.name), fontSize: 12 }]]
  const above: SheetData = [...head, ...named, []]
  const under = [...table.notes, ...(at === 0 ? [sheet.verified ?? '', ...sheet.sentences] : []), ...sheet.notes]
  const data: SheetData = [
    ...above,
    columns.map(({ heading, kind }, column) => ({
      ...excelText(heading),
      ...indented(kind, column),
      fontWeight: 'bold' as const,
      align: kind === 'text' ? ('left' as const) : ('right' as const),
      alignVertical: 'center' as const,
      wrap: true,
      height: headingHeight(table, widths),
      backgroundColor: BLUE,
      textColor: '#ffffff',
    })),
    ...rows.map((row) =>
      columns.map(({ kind }, column) => ({ ...excelCell(row[column] ?? null, kind), ...indented(kind, column) })),
    ),
    ...(sum === null
      ? []
      : [
          columns.map(({ kind }, column) => ({
            ...excelCell(sum[column] ?? null, kind),
            ...indented(kind, column),
            ...SUM,
          })),
        ]),
    [],
    ...under.filter((said) => said !== '').map((said) => [noted(said, columns.length, wide)]),
  ]
  return {
    data,
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: above.length + 1,
    showGridLines: true,
    ...(wide > 95 ? { orientation: 'landscape' as const } : {}),
  }
}

/** Text behind a figure stands a little apart from it. */
const indented = (kind: ColumnKind, column: number) => (kind === 'text' && column > 0 ? { indent: 1 } : {})

/** A row does not grow by itself; bold capitals are wide. */
const headingHeight = ({ columns }: SheetTable, widths: readonly number[]): number =>
  4 + 15 * Math.max(...columns.map(({ heading }, at) => Math.ceil((heading.length * 1.25) / (widths[at] ?? 10))), 1)

const SUM = {
  fontWeight: 'bold',
  backgroundColor: TINT,
  topBorderStyle: 'medium',
  topBorderColor: BLUE,
} as const
const title = (said: string) => ({ ...excelText(said), fontWeight: 'bold' as const, fontSize: 14, textColor: BLUE })
const quiet = (said: string) => ({ ...excelText(said), textColor: '#5b626d' })

/** Over the table's whole width, as high as it needs: a merged cell does not grow by itself. */
const noted = (said: string, columns: number, wide: number) => ({
  ...quiet(said),
  wrap: true,
  alignVertical: 'top' as const,
  height: 15 * Math.max(1, Math.ceil(said.length / wide)),
  ...(columns > 1 ? { columnSpan: columns } : {}),
})

function textPage({ title: name, about, sentences, notes, chapters = [] }: Sheet): SheetData {
  const said = (text: string) => [
    { ...excelText(text), wrap: true, height: 15 * Math.max(1, Math.ceil(text.length / 100)) },
  ]
  return [
    [title(name)],
    ...[...about, ...sentences].map(said),
    ...chapters.flatMap(({ heading, sentences: own, places }) => [
      [],
      [
        {
          ...excelText(heading),
          fontWeight: 'bold' as const,
          fontSize: 12,
          bottomBorderStyle: 'thin' as const,
          bottomBorderColor: LINE,
        },
      ],
      ...[...own, ...places].map(said),
    ]),
    [],
    ...notes.map(said),
  ]
}
