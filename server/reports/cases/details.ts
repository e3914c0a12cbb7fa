// What only single cases tell: by hour, service of the ticket, procedure, counter and way. One pass over the period, office by office.
import { dateOf, hourOf } from '#shared/calendar.ts'
import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { Span } from '#shared/reports/asked.ts'
import type { CaseDetails, CasesOf } from '#shared/reports/cases.ts'
import { inKep, inOffice } from '#shared/rights.ts'
import type { Reading } from '../question.ts'
import { serviceKey, serviceNames } from '../tickets/names.ts'
import type { DayTotal, Of } from './day-totals.ts'
import { Tally } from './tally.ts'

const HOUR = 3_600_000
const WAYS = ['ticket', 'counter', 'phone', 'video', 'post']

type Row = readonly [
  hour: number,
  kep: string,
  counter: string,
  way: string,
  channel: string,
  procedure: string | null,
  service: string | null,
  ticket: string | null,
  quantity: number,
  date: string,
]

/** `totals`: the daily totals of what was asked, which the details must add up to. */
export function caseDetails(
  reading: Reading,
  span: Span,
  { office, keps }: Of,
  channels: readonly string[],
  totals: readonly DayTotal[],
): CaseDetails | null {
  const { scope } = reading
  if (office !== null && !inOffice(scope, office)) return null
  const seen = totals.filter((row) => inOffice(scope, row.office) && inKep(scope, row.kep))
  const offices = [...new Set(seen.map((row) => row.office))].sort()
  const ofKeps = (keps ?? scope.keps)?.filter((kep) => inKep(scope, kep)) ?? null
  const tallies = tallied(reading, span, offices, ofKeps, channels)
  const kept = keptDays(reading, span)
  const withoutDetails = new Tally(channels)
  const sum = new Tally(channels)
  for (const row of seen) {
    sum.add('', row.channel, row.quantity)
    if (kept.has(`${row.office} ${row.date}`)) withoutDetails.add('', row.channel, row.quantity)
  }
  const procedures = new Map(reading.whole?.procedures.map(({ id, name }) => [id, name]))
  const officeNames = new Map(reading.whole?.offices.map(({ id, name }) => [id, name]))
  const rows = (tally: Tally, keys: readonly string[], nameOf: (key: string) => Bilingual | null): CasesOf[] =>
    keys.map((id) => ({ id, name: nameOf(id), ...tally.of(id) }))
  const { hours, services, counters, ways } = tallies
  // Only where several offices have queues are services told apart by them.
  const withQueue = [...new Set(services.keys().map((key) => key.split('/')[0] ?? ''))].filter((one) => one !== 'none')
  const { named, inOrder } = serviceNames(reading, { ...span, offices: withQueue, keps: ofKeps })
  const byHour = hours
    .keys()
    .filter((key) => key !== 'none')
    .map(Number)
    .sort((a, b) => a - b)
  return {
    limited: seen.length < totals.length,
    sum: sum.sum(),
    withoutDetails: withoutDetails.sum(),
    hours: rows(hours, noneLast(between(byHour), hours), () => null),
    services: rows(services, noneLast(inOrder(services.keys().filter((key) => key !== 'none')), services), (key) =>
      key === 'none' ? null : named(key).name,
    ),
    procedures: rows(tallies.procedures, largestFirst(tallies.procedures), (key) => procedures.get(key) ?? null),
    counters: rows(counters, counters.keys().sort(inRoom), (key) => counterName(key, officeNames, offices.length > 1)),
    ways: rows(
      ways,
      WAYS.filter((way) => ways.has(way)),
      () => null,
    ),
  }
}

function tallied(
  { db }: Reading,
  { from, to }: Span,
  offices: readonly string[],
  keps: readonly string[] | null,
  channels: readonly string[],
) {
  const tally = () => new Tally(channels)
  const tallies = { hours: tally(), services: tally(), procedures: tally(), counters: tally(), ways: tally() }
  const athens = new Map<number, { readonly date: string; readonly hour: string }>()
  /** What was logged when its day was over is of no hour that anybody knows. */
  const hourAt = (hour: number, date: string): string => {
    const known = athens.get(hour) ?? { date: dateOf(hour * HOUR), hour: String(hourOf(hour * HOUR)) }
    athens.set(hour, known)
    return known.date === date ? known.hour : 'none'
  }
  // The key of both tables begins with the office and the date: both are read in their own order.
  const ofOffice = db
    .prepare<[object], Row>(
      `SELECT c.at / ${HOUR}, c.kep, c.counter, c.way, c.channel, c.procedure, t.service, c.ticket, c.quantity, c.date
       FROM cases AS c LEFT JOIN tickets AS t ON t.office = c.office AND t.date = c.date AND t.label = c.ticket
       WHERE c.office = :office AND c.date BETWEEN :from AND :to`,
    )
    .raw()
  for (const office of offices)
    for (const row of ofOffice.iterate({ office, from, to })) {
      const [hour, kep, counter, way, channel, procedure, service, ticket, quantity, date] = row
      if (keps !== null && !keps.includes(kep)) continue
      const at = channels.indexOf(channel)
      tallies.hours.addAt(hourAt(hour, date), at, quantity)
      tallies.services.addAt(ticket === null ? 'none' : serviceKey({ office, service: service ?? '–' }), at, quantity)
      tallies.procedures.addAt(procedure ?? 'none', at, quantity)
      tallies.counters.addAt(`${office}/${counter}`, at, quantity)
      tallies.ways.addAt(way, at, quantity)
    }
  return tallies
}

function keptDays({ db }: Reading, { from, to }: Span): ReadonlySet<string> {
  const days = db
    .prepare<[string, string], string>("SELECT office || ' ' || date FROM kept_days WHERE date BETWEEN ? AND ?")
    .pluck()
    .all(from, to)
  return new Set(days)
}

/** An hour in which nothing was counted is an hour too. */
const between = (hours: readonly number[]): string[] => {
  const [first = 0, last = -1] = [hours[0], hours.at(-1)]
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
}

const noneLast = (keys: readonly string[], tally: Tally) => (tally.has('none') ? [...keys, 'none'] : [...keys])
const largestFirst = (tally: Tally): string[] =>
  tally.keys().sort((a, b) => tally.of(b).total - tally.of(a).total || (a < b ? -1 : 1))
const inRoom = (a: string, b: string) => a.localeCompare(b, 'el', { numeric: true })

function counterName(key: string, offices: ReadonlyMap<string, Bilingual>, several: boolean): Bilingual {
  const [office = '', counter = ''] = key.split('/')
  const name = offices.get(office)
  const said = (language: 'el' | 'en') => (several ? `${counter} · ${name?.[language] ?? office}` : counter)
  return { el: said('el'), en: said('en') }
}
