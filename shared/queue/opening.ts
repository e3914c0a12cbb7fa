// When an office, or one service of it, is open: the week's hours, the holidays of Greece, and dated exceptions over both.

import type { Bilingual } from './bilingual.ts'
import { addDays, type LocalDate, weekdayOf } from './dates.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import type { OpenRange } from './hours.ts'
import type { OfficeSettings, Service } from './settings.ts'

/** Why a date is otherwise than its weekday. */
export type Otherwise =
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  | { readonly kind: 'exception'; readonly name: Bilingual | null }

export type HoursOfDate = { readonly ranges: readonly OpenRange[]; readonly otherwise: Otherwise | null }

type Hours = Pick<OfficeSettings, 'hours'>

/** The office's own hours on a date. */
export function hoursOn({ hours }: Hours, date: LocalDate): HoursOfDate {
  const exception = hours.exceptions.find((one) => one.date === date)
  if (exception !== undefined)
    return { ranges: exception.ranges, otherwise: { kind: 'exception', name: exception.name } }
  const holiday = hours.holidays ? holidayOn(date) : null
  if (holiday !== null) return { ranges: [], otherwise: { kind: 'holiday', holiday } }
  return { ranges: hours.week[weekdayOf(date)] ?? [], otherwise: null }
}

/** When a service is offered on a date: its own hours, within those of the office. */
export function serviceHoursOn(settings: Hours, service: Pick<Service, 'hours'>, date: LocalDate): OpenRange[] {
  const own = service.hours?.[weekdayOf(date)] ?? [{ from: '00:00', to: '24:00' }]
  return hoursOn(settings, date).ranges.flatMap((office) =>
    own
      .map(({ from, to }) => ({ from: from > office.from ? from : office.from, to: to < office.to ? to : office.to }))
      .filter(({ from, to }) => from < to),
  )
}

/** The range that a time falls into; null: closed then. `time` is `HH:MM`. */
export const rangeAt = (ranges: readonly OpenRange[], time: string): OpenRange | null =>
  ranges.find(({ from, to }) => from <= time && time < to) ?? null

/** Two months ahead: an office that opens on none of these dates says only that it is closed. */
const DAYS_AHEAD = 62

/** The next opening at or after a moment that is closed; null when none is near. */
export function nextOpening(settings: Hours, date: LocalDate, time: string): { date: LocalDate; time: string } | null {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const then = addDays(date, ahead)
    const range = hoursOn(settings, then).ranges.find(({ from }) => ahead > 0 || from > time)
    if (range !== undefined) return { date: then, time: range.from }
  }
  return null
}
