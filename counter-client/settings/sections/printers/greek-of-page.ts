// The line of the probe slip that somebody could read, as the printer's Greek.
import { GREEK_PAGES } from '#shared/queue/plain-printer.ts'
import type { Printer } from '#shared/queue/printers.ts'
import { CANDIDATES, type Candidate } from '#shared/slip/probe.ts'

export type Greek = Printer['greek']
export type GreekPage = Extract<Greek, { as: 'page' }>

export const PROBE_LINES = CANDIDATES.length

export const greekOfPage = ({ charset, codePage }: Candidate): GreekPage => ({
  as: 'page',
  charset: GREEK_PAGES.find((page) => page === charset.name) ?? 'WPC1253',
  codePage,
})

/** `n` as it is printed before the line, from 1 on; null: the slip has no such line. */
export function greekOfLine(n: number): GreekPage | null {
  const candidate = CANDIDATES[n - 1]
  return candidate === undefined ? null : greekOfPage(candidate)
}
