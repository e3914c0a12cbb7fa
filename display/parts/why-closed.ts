// What a closed kiosk or board says: that it is closed, why, and when it opens next, as far as anybody knows.
import { longDate } from '#shared/calendar.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import type { Language } from '#shared/queue/words.ts'
import { holidayNames } from '#shared/text/holidays.ts'
import { hoursText } from '#shared/text/hours.ts'
import type { DoorsOpen } from '#shared/views/doors-open.ts'
import type { Head } from '#shared/views/link.ts'

type WhyClosed = {
  readonly title: string
  readonly date: string
  /** Null: the weekday's own hours. */
  readonly why: string | null
  /** Null: nothing is promised. `date` null: later today. */
  readonly opens: { readonly label: string; readonly date: string | null; readonly time: string } | null
}
type Closed = Pick<Head, 'date' | 'phase'> & Omit<DoorsOpen, 'open'>

export function whyClosed(view: Closed, language: Language): WhyClosed {
  const t = hoursText[language]
  const { date, next } = view
  const laterToday = next?.date === date
  return {
    title: titleOf(view, laterToday, language),
    date: inFull(date, language),
    why: reasonOf(view, language),
    opens:
      next === null
        ? null
        : laterToday
          ? { label: t.opensAt, date: null, time: next.time }
          : { label: t.opensAgain, date: inFull(next.date, language), time: next.time },
  }
}

function titleOf(view: Closed, laterToday: boolean, language: Language): string {
  const t = hoursText[language]
  if (laterToday) return t.closedNow
  return isOver(view) ? t.ended : t.closedToday
}

/** It was open today, or was to be, and will be no more. */
const isOver = ({ date, phase, opensToday, next }: Closed): boolean =>
  phase === 'ended' || (opensToday && next?.date !== date)

function reasonOf(view: Closed, language: Language): string | null {
  const { otherwise } = view
  if (otherwise?.kind === 'holiday') return holidayNames[language][otherwise.holiday]
  if (otherwise?.kind === 'exception' && otherwise.name !== null) return otherwise.name[language]
  return isOver(view) ? hoursText[language].noMoreNumbers : null
}

/** `Παρασκευή 25 Δεκεμβρίου`. */
const inFull = (date: string, language: Language): string => longDate(instantOf(date, '12:00'), language)
