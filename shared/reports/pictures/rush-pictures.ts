// When people come, drawn: weekday × hour in eight steps of one blue; and how many wait in each hour.
import { columns } from '../../charts/columns.ts'
import { heat } from '../../charts/heat.ts'
import type { Picture } from '../../charts/picture.ts'
import { wholeNumber } from '../../greek/numbers.ts'
import type { Language } from '../../queue/words.ts'
import { reportRush } from '../../text/report-rush.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import { average, extremes, type Rush, sumOf } from '../rush.ts'
import { tenthsSaid } from '../said.ts'

const twoDigits = (hour: number) => String(hour).padStart(2, '0')
/** `08–09`. */
export const hourSaid = (hour: number, language: Language): string =>
  reportRush[language].hour(twoDigits(hour), twoDigits(hour + 1))

/** `Δευτέρα 10–11`; null: too little to compare. */
export function extremesSaid(rush: Rush, language: Language): string | null {
  const words = reportRush[language]
  const found = extremes(rush)
  if (found === null) return null
  const said = ({ weekday, hour }: { readonly weekday: number; readonly hour: number }) =>
    words.cell(reportTickets[language].weekdays[weekday] ?? '', hourSaid(hour, language))
  return words.extremes(said(found.most), said(found.fewest))
}

/** Null: nobody came. */
export function heatOf(rush: Rush, language: Language, wide?: number): Picture | null {
  const words = reportRush[language]
  const { hours, weekdays } = rush
  if (weekdays.length === 0) return null
  const values = weekdays.map(({ openDays, taken }) =>
    taken.map((count) => (count === 0 ? null : average(count, openDays))),
  )
  const days = sumOf(weekdays.map(({ openDays }) => openDays))
  const perHour = hours.map((_, at) => sumOf(weekdays.map(({ taken }) => taken[at] ?? 0)))
  // Where few come, whole numbers would all be one and none.
  const few = Math.max(...values.flat().map((value) => value ?? 0)) < 10
  return heat({
    label: words.label(extremesSaid(rush, language) ?? ''),
    rows: weekdays.map(({ weekday }) => reportTickets[language].weekdays[weekday] ?? ''),
    // Where there is no room the hour alone says when it begins.
    columns: hours.map((hour) => (wide !== undefined && wide < 480 ? twoDigits(hour) : hourSaid(hour, language))),
    values,
    said: (value) => (few ? tenthsSaid(value, language) : wholeNumber(Math.round(value), language)),
    rowEnds: { head: words.day, values: weekdays.map(({ taken, openDays }) => average(sumOf(taken), openDays)) },
    columnEnds: { head: words.mean, values: perHour.map((count) => average(count, days)) },
    corner: average(sumOf(perHour), days),
    ...(wide === undefined ? {} : { wide }),
  })
}

/** Null: nobody waited. */
export function lineOf({ line }: Rush, language: Language, wide?: number): Picture | null {
  if (line.length === 0) return null
  return columns({
    label: reportRush[language].lineLabel(''),
    names: line.map(({ hour }) => hourSaid(hour, language)),
    series: [reportRush[language].average],
    values: line.map(({ waited, lasted }) => [lasted === 0 ? null : waited / lasted]),
    notes: [],
    language,
    high: 220,
    ...(wide === undefined ? {} : { wide }),
  })
}
