// The heading of a register → which column holds what. Columns may come in any order, and lines of a title may stand over them.
import { foldHeading } from '#shared/greek/look-alikes.ts'
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import { type Cell, columnLetters, isEmpty, type Table, type TableLine, textOf } from './table.ts'

const TOTAL = 'ΣΥΝΟΛΟ'
const KEP = 'ΚΩΔΙΚΟΣ ΚΕΠ'
const YEAR = 'ΕΤΟΣ'
const MONTH = 'ΜΗΝΑΣ'
/** As our own exports say them in English. */
const ALSO: Readonly<Record<string, string>> = { 'KEP CODE': KEP, TOTAL, YEAR, MONTH }
/** A title, a period, an empty line. */
const MOST_ABOVE = 12

/** A column's place in its line. */
export type Place = number
export type ChannelColumn = { readonly channel: string; readonly place: Place }
export type Columns = {
  readonly kep: Place
  /** Null: the file does not say years line by line. */
  readonly year: Place | null
  /** Null: it is not by month. */
  readonly month: Place | null
  /** None: the file knows its years only as one figure. */
  readonly channels: readonly ChannelColumn[]
  readonly total: Place
  readonly width: number
  /** What the heading calls each column. */
  readonly names: readonly string[]
}
export type ReadColumns =
  | {
      readonly ok: true
      readonly columns: Columns /** The lines under the heading. */
      readonly body: readonly TableLine[]
    }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

export const isTotalWord = (typed: string): boolean => [TOTAL, 'TOTAL'].map(foldHeading).includes(foldHeading(typed))

/** `needsMonth`: a register that says nothing without one. */
export function readColumns(
  { sheet, lines }: Table,
  knownChannels: readonly string[],
  needsMonth: boolean,
): ReadColumns {
  const at = lines.slice(0, MOST_ABOVE).findIndex(({ cells }) => cells.some((cell) => meantBy(cell, []) === KEP))
  const heading = lines[Math.max(at, 0)]
  if (heading === undefined) return no({ line: 0, problem: 'file-empty', value: '' })
  const { line } = heading
  const cells = withoutEmptyCells(heading.cells)
  const names = cells.map(textOf)
  // Without the first heading this is no heading at all, and naming each of its cells would help nobody.
  if (at < 0) return no({ line, problem: 'no-header', value: names.join(' · ') })
  const meant = cells.map((cell) => meantBy(cell, knownChannels))
  const problems = meant.flatMap((known, place): ImportProblem[] => {
    const value = names[place] ?? ''
    const where = sheet === null ? {} : { at: { sheet, cell: `${columnLetters(place)}${line}` } }
    if (known === undefined) return [{ line, problem: 'column-unknown', value, ...where }]
    return meant.indexOf(known) < place ? [{ line, problem: 'column-twice', value, ...where }] : []
  })
  for (const needed of needsMonth ? [TOTAL, MONTH] : [TOTAL])
    if (!meant.includes(needed)) problems.push({ line, problem: 'column-missing', value: needed })
  if (problems.length > 0) return no(...problems)
  const placeOf = (known: string) => (meant.includes(known) ? meant.indexOf(known) : null)
  const channels = knownChannels.flatMap((channel) => {
    const place = placeOf(channel)
    return place === null ? [] : [{ channel, place }]
  })
  const fixed = { kep: meant.indexOf(KEP), year: placeOf(YEAR), month: placeOf(MONTH), total: meant.indexOf(TOTAL) }
  return { ok: true, columns: { ...fixed, channels, width: names.length, names }, body: lines.slice(at + 1) }
}

function meantBy(cell: Cell, channels: readonly string[]): string | undefined {
  if (cell.kind !== 'typed' && cell.kind !== 'text') return undefined
  const folded = foldHeading(cell.text)
  const known = [KEP, ...channels, TOTAL, YEAR, MONTH].find((one) => foldHeading(one) === folded)
  return known ?? Object.entries(ALSO).find(([other]) => foldHeading(other) === folded)?.[1]
}

const no = (...problems: ImportProblem[]): ReadColumns => ({ ok: false, problems })

export function withoutEmptyCells(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex((cell) => !isEmpty(cell))
  return cells.slice(0, last + 1)
}
