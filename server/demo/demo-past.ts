// What the demo did before today, made up: a year and more of sums, and ticket by ticket the last days, so that no report is empty.
import { dateOf } from '#shared/calendar.ts'
import { addDays } from '#shared/queue/dates.ts'
import type { Db } from '../database/open.ts'
import { makeHistory } from '../history/made-history.ts'
import { workingDays } from '../history/working-days.ts'
import { COLLEAGUE } from '../practice/colleagues.ts'
import { larisa } from './larisa.ts'

const SEED = 2026
/** The years before it are the directorate's own. */
const FIRST = '2025-01-01'
/** Working days in all their detail: each is a thousand facts and more. */
const IN_DETAIL = 5
/** A KEP's whole day is one entry. */
const IN_SUMS = 1_000

/** Who sat where: the demo's own clerks at the first counters of both KEPs in the central office, invented colleagues at all others. */
const AT_THE_CENTRE = new Map([
  ['1', 'maria'],
  ['2', 'eleni'],
  ['7', 'nikos'],
  ['8', 'giorgos'],
])
const clerkAt = (office: string, counter: string): string =>
  (office === 'kentro' ? AT_THE_CENTRE.get(counter) : undefined) ?? `${COLLEAGUE}${office}-${counter}`

/** Nothing of today: that belongs to whoever tries the demo. */
export function demoPast(db: Db, now: number): void {
  const yesterday = addDays(dateOf(now), -1)
  const from = workingDays(FIRST, yesterday).at(-IN_DETAIL)
  if (from === undefined) return
  makeHistory(db, larisa, { seed: SEED, from: FIRST, to: addDays(from, -1), sums: IN_SUMS, clerkAt })
  makeHistory(db, larisa, { seed: SEED, from, to: yesterday, sums: null, clerkAt })
}
