// Each KEP's month: ours beside the e-KEP's, whether they agree, and what was said of it.
import { dateOf } from '#shared/calendar.ts'
import type { CellAct, CellState, ReconciledCell } from '#shared/reports/reconciliation.ts'
import type { Db } from '../database/open.ts'
import { actsOf } from './acts.ts'
import { cellKey, type EkepCell, ekepFigures } from './ekep-figures.ts'
import { ourCases } from './our-cases.ts'

type Asked = {
  readonly year: number
  /** Null: all of them together. */
  readonly channel: string | null
  readonly keps: readonly string[]
  readonly now: number
}

export function reconciled(db: Db, { year, channel, keps, now }: Asked): ReconciledCell[] {
  const figures = ekepFigures(db, year, [])
  const ours = ourCases(db, year, channel)
  const acts = actsOf(db, year, channel)
  const months = Array.from({ length: lastMonth(year, now) }, (_, index) => index + 1)
  return keps.flatMap((kep) =>
    months.map((month): ReconciledCell => {
      const key = cellKey({ year, month, kep, channel })
      const ekep = figures.get(key)?.quantity ?? null
      const counted = ours({ month, kep })
      const trail = acts.get(key) ?? []
      const state = stateOf(ekep, counted, trail)
      const said = state === 'explained' ? trail.findLast(isOfNote) : undefined
      return { kep, month, ekep, ours: counted, state, kind: said?.kind ?? null, words: said?.words ?? '', trail }
    }),
  )
}

/** As it stands: for whoever says something of it. */
export const reconciledCell = (db: Db, { year, month, kep, channel }: EkepCell, now: number): ReconciledCell | null =>
  reconciled(db, { year, channel, keps: [kep], now }).find((cell) => cell.month === month) ?? null

const isOfNote = ({ act }: CellAct) => act === 'explained' || act === 'reopened'

/** An explanation is of one difference: when either figure changes so that it is another, the month is open again. */
function stateOf(ekep: number | null, ours: number | null, trail: readonly CellAct[]): CellState {
  if (ekep === null) return 'no-figure'
  if (ours === null) return 'unknown'
  if (ekep === ours) return 'agrees'
  const said = trail.findLast(isOfNote)
  const holds = said?.act === 'explained' && (said.ours ?? 0) - (said.ekep ?? 0) === ours - ekep
  return holds ? 'explained' : 'open'
}

/** Of a year that is over 12, of one that has not begun 0. */
function lastMonth(year: number, now: number): number {
  const [running = 0, month = 0] = dateOf(now).split('-').map(Number)
  return year < running ? 12 : year > running ? 0 : month
}
