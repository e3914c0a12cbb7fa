// The heading of a file of yearly totals → which column holds what. Columns may come in any order.
import { foldHeading } from '#shared/greek/look-alikes.ts'
import type { ImportProblem } from '#shared/reports/import-problem.ts'
import type { Line } from './csv-table.ts'

export const TOTAL = 'ΣΥΝΟΛΟ'
const KEP = 'ΚΩΔΙΚΟΣ ΚΕΠ'

/** A column's place in its line. */
export type Place = number
export type ChannelColumn = { readonly channel: string; readonly place: Place }
export type Columns = {
  readonly kep: Place
  /** None: the file knows its year only as one figure. */
  readonly channels: readonly ChannelColumn[]
  readonly total: Place
  readonly width: number
  /** What the heading calls each column. */
  readonly names: readonly string[]
}
export type ReadColumns =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

export function readColumns({ line, cells }: Line, knownChannels: readonly string[]): ReadColumns {
  const names = withoutEmptyEnd(cells)
  const meant = names.map((name) =>
    [KEP, ...knownChannels, TOTAL].find((known) => foldHeading(known) === foldHeading(name)),
  )
  // Without the first heading this is no heading at all, and naming each of its cells would help nobody.
  if (!meant.includes(KEP)) return no({ line, problem: 'no-header', value: names.join(' · ') })
  const problems = meant.flatMap((known, place): ImportProblem[] => {
    const value = names[place] ?? ''
    if (known === undefined) return [{ line, problem: 'column-unknown', value }]
    return meant.indexOf(known) < place ? [{ line, problem: 'column-twice', value }] : []
  })
  if (!meant.includes(TOTAL)) problems.push({ line, problem: 'column-missing', value: TOTAL })
  if (problems.length > 0) return no(...problems)
  const channels = knownChannels
    .map((channel) => ({ channel, place: meant.indexOf(channel) }))
    .filter(({ place }) => place >= 0)
  const columns = { kep: meant.indexOf(KEP), channels, total: meant.indexOf(TOTAL), width: names.length, names }
  return { ok: true, columns }
}

const no = (...problems: ImportProblem[]): ReadColumns => ({ ok: false, problems })

/** Spreadsheets end lines with separators that have nothing behind them. */
export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}
