// Since which date summaries are wanted: what happened before nobody asked for.
import { dateOf } from '#shared/calendar.ts'
import type { LocalDate } from '#shared/queue/dates.ts'
import type { Db } from '../database/open.ts'
import { forgetFact, readFact, SUMMARIES_SINCE, writeFact } from '../facts-about-installation.ts'

/** Null while they are switched off; switched on again they begin anew. */
export function onlySince(db: Db, isOn: boolean, now: number): LocalDate | null {
  const since = readFact(db, SUMMARIES_SINCE)
  if (!isOn) {
    if (since !== null) forgetFact(db, SUMMARIES_SINCE)
    return null
  }
  if (since !== null) return since
  writeFact(db, SUMMARIES_SINCE, dateOf(now))
  return dateOf(now)
}
