// Opening hours as somebody first says them, these days from then till then and on some days again → a week, or what is wrong.
import type { OpenRange } from '../queue/hours.ts'
import type { OfficeSettings } from '../queue/settings.ts'
import { readTime } from './read-time.ts'

export type Week = OfficeSettings['hours']['week']
/** 0 Monday … 6 Sunday. */
export type Weekday = number

export type TypedHours = { readonly days: readonly Weekday[]; readonly from: string; readonly to: string }
/** `again` null: once a day. */
export type TypedWeek = TypedHours & { readonly again: TypedHours | null }

export type WeekProblem = 'days-none' | 'time-missing' | 'time-wrong' | 'closes-before' | 'hours-overlap'
export type WeekField = 'days' | 'from' | 'to' | 'againDays' | 'againFrom' | 'againTo'
export type WeekProblems = Partial<Record<WeekField, WeekProblem>>
export type ReadWeek =
  | { readonly ok: true; readonly week: Week }
  | { readonly ok: false; readonly problems: WeekProblems }

export const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]

export function readWeek(typed: TypedWeek): ReadWeek {
  const first = readHours(typed)
  const again = typed.again === null ? null : readHours(typed.again)
  const problems: WeekProblems = {
    ...first.problems,
    ...(again?.problems.days && { againDays: again.problems.days }),
    ...(again?.problems.from && { againFrom: again.problems.from }),
    ...(again?.problems.to && { againTo: again.problems.to }),
  }
  if (first.range === null || (again !== null && again.range === null)) return { ok: false, problems }
  const all = [
    { days: typed.days, range: first.range },
    ...(typed.again && again?.range ? [{ days: typed.again.days, range: again.range }] : []),
  ]
  const week = WEEKDAYS.map((day) =>
    all
      .filter(({ days }) => days.includes(day))
      .map(({ range }) => range)
      .sort((a, b) => a.from.localeCompare(b.from)),
  )
  if (week.some(overlap)) problems.againFrom = 'hours-overlap'
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, week }
}

type ReadHours = { readonly range: OpenRange | null; readonly problems: Partial<Record<keyof TypedHours, WeekProblem>> }

function readHours({ days, from, to }: TypedHours): ReadHours {
  const opens = readTime(from)
  const closes = to.trim() === '24:00' ? '24:00' : readTime(to)
  const wrong = (typed: string): WeekProblem => (typed.trim() === '' ? 'time-missing' : 'time-wrong')
  const problems: ReadHours['problems'] = {
    ...(days.length === 0 && { days: 'days-none' }),
    ...(opens === null && { from: wrong(from) }),
    ...(closes === null && { to: wrong(to) }),
    ...(opens !== null && closes !== null && closes <= opens && { to: 'closes-before' }),
  }
  const isRange = opens !== null && closes !== null && opens < closes
  return { range: isRange ? { from: opens, to: closes } : null, problems }
}

/** Two ranges that touch are one. */
const overlap = (ranges: readonly OpenRange[]): boolean =>
  ranges.some((range, at) => at > 0 && (ranges[at - 1]?.to ?? '') >= range.from)

export type SameHours = {
  /** First and last of the days that follow each other. */
  readonly runs: readonly (readonly [Weekday, Weekday])[]
  readonly ranges: readonly OpenRange[]
}

/** The open days of a week, those with the same hours together. */
export function sameHours(week: Week): SameHours[] {
  const written = week.map((ranges) => JSON.stringify(ranges))
  return WEEKDAYS.filter((day) => (week[day] ?? []).length > 0 && written.indexOf(written[day] ?? '') === day).map(
    (day) => ({
      runs: runsOf(WEEKDAYS.filter((other) => written[other] === written[day])),
      ranges: week[day] ?? [],
    }),
  )
}

const runsOf = (days: readonly Weekday[]): SameHours['runs'] =>
  days
    .filter((day) => !days.includes(day - 1))
    .map((first) => {
      const next = WEEKDAYS.find((day) => day > first && !days.includes(day))
      return [first, (next ?? WEEKDAYS.length) - 1]
    })
