// A year's table as somebody signed it, and what has become of its figures since.
import type { CaseRow } from '../queue/words.ts'

/** The table as it stood: cells in the order of `channels`. */
export type SignedTable = {
  readonly channels: readonly string[]
  readonly rows: readonly { readonly kep: string; readonly quantities: readonly number[] }[]
  /** What is known of the year as one figure only. */
  readonly undivided: number
  readonly total: number
}
/** A file whose figures are part of the table. `sha256`: of its bytes. */
export type SignedFile = { readonly file: string; readonly sha256: string; readonly total: number }
export type SignedFigures = SignedTable & {
  readonly files: readonly SignedFile[]
  /** Where each office's journal ended: what comes after it was not signed. */
  readonly upTo: Readonly<Record<string, number>>
}

/** `kep` and `channel` null: the undivided figure. */
export type CellChange = {
  readonly kep: string | null
  readonly channel: string | null
  readonly from: number
  readonly to: number
}
export type Signing = {
  readonly year: number
  /** 1, 2, 3 … */
  readonly version: number
  readonly at: number
  /** The name of whoever signed it. */
  readonly person: string
  readonly total: number
  readonly digest: string
  /** Against the version before; empty in the first. */
  readonly cells: readonly CellChange[]
}

/** What was done to a signed year, cell by cell of the entry or file that it was done to. */
export type YearChange = CellChange & {
  readonly kind: 'corrected' | 'late' | 'imported' | 'undone'
  /** Null: nobody knows when. */
  readonly at: number | null
  /** A name; null: nobody knows who, or it was forgotten. */
  readonly person: string | null
  /** A reason in somebody's words, or the name of a file. */
  readonly why: string
  /** The day that was corrected; null: the year as a whole. */
  readonly date: string | null
}

/** Why a table cannot be signed now. */
export type NotSigned = 'year-not-over' | 'differences' | 'nothing-to-sign' | 'nothing-changed'

/** How a year stands. */
export type SignedYear = {
  readonly year: number
  /** The newest first; empty: it was never signed. */
  readonly signings: readonly Signing[]
  /** The table of the newest; null: none. */
  readonly table: SignedTable | null
  /** Signed and now, where they differ. */
  readonly cells: readonly CellChange[]
  /** What was done since the newest signing, the newest first. */
  readonly changes: readonly YearChange[]
  /** Null: it can be signed now. */
  readonly whyNot: NotSigned | null
  /** How many cases there are of it now. */
  readonly total: number
  /** Of the figures of now: whoever signs says which they saw. */
  readonly figures: string
}

/** Cells that differ, in the order of the later table. */
export function cellChanges(before: SignedTable, after: SignedTable): CellChange[] {
  const [was, is] = [cellsOf(before), cellsOf(after)]
  const keys = [...new Set([...is.keys(), ...was.keys()])]
  return keys.flatMap((key) => {
    const cell = is.get(key) ?? was.get(key)
    const [from, to] = [was.get(key)?.quantity ?? 0, is.get(key)?.quantity ?? 0]
    return cell === undefined || from === to ? [] : [{ kep: cell.kep, channel: cell.channel, from, to }]
  })
}

type Cell = { readonly kep: string | null; readonly channel: string | null; readonly quantity: number }

export function cellsOf({ channels, rows, undivided }: SignedTable): Map<string, Cell> {
  const cells = rows.flatMap(({ kep, quantities }) =>
    channels.map((channel, at): Cell => ({ kep, channel, quantity: quantities[at] ?? 0 })),
  )
  const all = undivided === 0 ? cells : [...cells, { kep: null, channel: null, quantity: undivided }]
  return new Map(all.map((cell) => [cellKey(cell), cell]))
}

export const cellKey = ({ kep, channel }: Pick<Cell, 'kep' | 'channel'>): string => `${kep ?? ''} ${channel ?? ''}`

/** What a correction does to each channel that it touches. */
export function channelChanges(before: readonly CaseRow[], after: readonly CaseRow[]): Omit<CellChange, 'kep'>[] {
  const sum = (rows: readonly CaseRow[], channel: string) =>
    rows.reduce((total, row) => total + (row.channel === channel ? row.quantity : 0), 0)
  const channels = [...new Set([...before, ...after].map(({ channel }) => channel))]
  return channels
    .map((channel) => ({ channel, from: sum(before, channel), to: sum(after, channel) }))
    .filter(({ from, to }) => from !== to)
}
