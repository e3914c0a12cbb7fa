// Which days and months are to be summed up by now: those since it was switched on, and none older than a week.
import { dateOf, timeOf } from '#shared/calendar.ts'
import type { Summaries } from '#shared/configuration/summaries.ts'
import { addDays, type LocalDate } from '#shared/queue/dates.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Db } from '../database/open.ts'

export type Period = { readonly kind: 'day' | 'month'; readonly office: string; readonly period: string }
export type Due = {
  readonly db: Db
  readonly settings: Pick<Summaries, 'daily' | 'monthly' | 'at'>
  readonly now: Instant
  /** The first date on which it was switched on. */
  readonly since: LocalDate
  /** Real offices, and whether the day of each is ended. */
  readonly offices: readonly { readonly id: string; readonly isEnded: boolean }[]
}

/** A server that was away for longer leaves out what nobody waits for any more. */
const DAYS_BACK = 7

export function dueBy({ db, settings, now, since, offices }: Due): Period[] {
  const today = dateOf(now)
  const oldest = since > addDays(today, -DAYS_BACK) ? since : addDays(today, -DAYS_BACK)
  const isOver = (date: LocalDate, isEnded: boolean) =>
    date < today || (settings.at === null ? isEnded : timeOf(now) >= settings.at)
  const hadWork = db.prepare('SELECT 1 FROM journal WHERE office = ? AND date = ? LIMIT 1')
  const days: Period[] = []
  for (let date = oldest; settings.daily && date <= today; date = addDays(date, 1))
    for (const { id, isEnded } of offices)
      if (isOver(date, isEnded) && hadWork.get(id, date) !== undefined)
        days.push({ kind: 'day', office: id, period: date })
  const first = `${today.slice(0, 7)}-01`
  const isDue = settings.monthly && first >= oldest
  return isDue ? [...days, { kind: 'month', office: '', period: addDays(first, -1).slice(0, 7) }] : days
}
