// How a difference is written: ours less the e-KEP's, with its sign.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Language } from '#shared/queue/words.ts'
import type { CellState, ReconciledCell } from '#shared/reports/reconciliation.ts'

/** Empty: one of the two is not known. */
export function differenceSaid({ ours, ekep }: ReconciledCell, language: Language): string {
  if (ours === null || ekep === null) return ''
  const shown = wholeNumber(Math.abs(ours - ekep), language)
  return ours === ekep ? shown : `${ours > ekep ? '+' : '−'}${shown}`
}

/** Beside the colour, for whoever does not see it. */
export const SIGNS: Readonly<Record<CellState, string>> = {
  'no-figure': '',
  unknown: '?',
  agrees: '✓',
  open: '!',
  explained: '✎',
}
