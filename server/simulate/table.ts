// The figures of a simulated day as lines of text: names to the left, figures under their own heads to the right.
import { timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Language } from '#shared/queue/words.ts'
import type { DaySummary, Spread } from '#shared/simulation/day-summary.ts'
import { simulateText } from '#shared/text/simulate.ts'

const HOUR = 3_600_000
const NAME = 44
const FIGURE = 13

export function summaryLines(figures: DaySummary, language: Language): string[] {
  const t = simulateText[language]
  const whole = (value: number) => wholeNumber(value, language)
  const spread = (value: Spread | null) =>
    value === null
      ? ['0', '', '', '']
      : [whole(value.people), ...[value.median, value.p90, value.longest].map((ms) => minutesOf(ms, language))]
  const spreadHeads = [t.columns.people, t.columns.median, t.columns.p90, t.columns.longest]
  const busiest = figures.busiestHour
  return [
    ...part(t.people, []),
    row(t.taken, [whole(figures.taken)]),
    ...(['served', 'missed', 'cancelled', 'expired'] as const).map((end) => row(`  ${t[end]}`, [whole(figures[end])])),
    ...(figures.open > 0 ? [row(`  ${t.open}`, [whole(figures.open)])] : []),
    ...(busiest === null ? [] : [row(`${t.busiest}, ${hourOf(busiest.from, t.busiestHour)}`, [whole(busiest.taken)])]),
    ...part(t.cases, []),
    ...figures.channels.map(({ channel, cases }) => row(channel, [whole(cases)])),
    row(t.total, [whole(figures.cases)]),
    ...part(t.wait, spreadHeads),
    row(t.everybody, spread(figures.wait)),
    row(t.priority, spread(figures.priorityWait)),
    row(t.booked, spread(figures.bookedWait)),
    ...part(t.appointments, []),
    row(t.kept, [whole(figures.appointments.kept)]),
    row(t.notKept, [whole(figures.appointments.notKept)]),
    ...part(t.estimates, []),
    row(t.told, [whole(figures.estimates.told)]),
    row(`  ${t.within}`, [whole(figures.estimates.within)]),
    row(`  ${t.later}`, [whole(figures.estimates.late)]),
    row(`  ${t.sooner}`, [whole(figures.estimates.told - figures.estimates.within - figures.estimates.late)]),
    ...part(t.services, spreadHeads),
    ...figures.services.map(({ letter, name, serving }) => row(`${letter} ${name[language]}`, spread(serving))),
    ...part(t.counters, [t.columns.people, t.columns.cases]),
    ...figures.counters.map(({ counter, served, cases }) => row(t.counter(counter), [whole(served), whole(cases)])),
  ]
}

const part = (name: string, heads: readonly string[]): string[] => ['', aligned(name, heads)]
const row = (name: string, figures: readonly string[]): string => aligned(`  ${name}`, figures)
const aligned = (name: string, figures: readonly string[]): string =>
  [name.padEnd(NAME), ...figures.map((figure) => figure.padStart(FIGURE))].join('').trimEnd()

const hourOf = (from: number, said: (from: string, until: string) => string): string =>
  said(timeOf(from), timeOf(from + HOUR))

function minutesOf(ms: number, language: Language): string {
  const seconds = Math.round(ms / 1000)
  const shown = wholeNumber(Math.floor(seconds / 60), language)
  return simulateText[language].minutes(shown, String(seconds % 60).padStart(2, '0'))
}
