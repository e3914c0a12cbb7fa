// Whose turn it is: a counter calls the ticket with the smallest turn time + delay; ties go to the smaller number.
// One sortable number covers priority, appointments, transfers, come-backs and work profiles, so that the promise can be said in one
// sentence: nobody is overtaken by someone who came more than H minutes after them (`overtakingLimit`).
import { counterState, type Day, letterOf, type Ticket, ticketsIn } from './day.ts'
import { isOfRoll } from './printed-label.ts'
import type { Counter, OfficeSettings, Service } from './settings.ts'
import type { Instant, TurnWhy } from './words.ts'

export const MINUTE = 60_000

export type Turn = { readonly turn: Instant; readonly why: TurnWhy }

/** The turn of someone who came at this instant, with the head start of their class. */
export function turnOf(settings: OfficeSettings, came: Instant, priority: string | null): Turn {
  const found = settings.priorities.find((one) => one.id === priority)
  if (found === undefined) return { turn: came, why: { kind: 'taken' } }
  const why: TurnWhy = { kind: 'priority', priority: found.id, minutes: found.headStart }
  return { turn: came - found.headStart * MINUTE, why }
}

/** The turn of somebody with an appointment, who came at this instant: the time of the booking, unless they came too late. */
export function turnOfBooked(settings: OfficeSettings, booked: Instant, came: Instant, priority: string | null): Turn {
  const late = came > booked + settings.choices.graceMinutes * MINUTE
  const minutes = settings.priorities.find((one) => one.id === priority)?.headStart ?? 0
  return { turn: (late ? came : booked) - minutes * MINUTE, why: { kind: 'appointment', booked, late, minutes } }
}

/**
 * How much longer this ticket waits for this counter, in milliseconds; null when it may not be called there at all.
 * Whoever was sent to one counter waits for that one, as long as anybody sits there.
 */
export function delayAt(day: Day, counter: Counter, ticket: Pick<Ticket, 'service' | 'only'>): number | null {
  if (ticket.only === counter.id) return 0
  if (ticket.only !== null && counterState(day, ticket.only).state !== 'closed') return null
  if (counter.serves.includes(ticket.service)) return 0
  const help = counter.helps.find((one) => one.service === ticket.service)
  return help === undefined ? null : help.after * MINUTE
}

export type InLine = { readonly ticket: Ticket; readonly turn: Instant; readonly delay: number }

/** Everybody whom this counter may call, in the order in which it will, with those whom it may call only later. */
export function lineFor(day: Day, counter: Counter): InLine[] {
  const line: InLine[] = []
  for (const ticket of ticketsIn(day, 'waiting')) {
    const delay = delayAt(day, counter, ticket)
    if (delay !== null) line.push({ ticket, turn: ticket.turn + delay, delay })
  }
  return line.sort((a, b) => a.turn - b.turn || byNumber(a.ticket, b.ticket))
}

/** Of those whom this counter may call, the first who tore the number off this service's roll. */
export const firstOfRoll = (day: Day, counter: Counter, { id, letter }: Service): InLine | undefined =>
  lineFor(day, counter).find(
    ({ ticket: { label, service } }) => service === id && isOfRoll(label) && letterOf(label) === letter,
  )

/** A counter that only helps with a service calls its people once they have waited long enough. */
export const mayBeCalled = ({ turn, delay }: InLine, now: Instant): boolean => delay === 0 || turn <= now

/** Everybody who waits, by turn time alone: the line as the room sees it. */
export const wholeLine = (day: Day): Ticket[] =>
  ticketsIn(day, 'waiting').sort((a, b) => a.turn - b.turn || byNumber(a, b))

/** Who waits behind this one for the same service at the same counters, the next one first. */
export const behind = (day: Day, { label, service, only }: Ticket): Ticket[] => {
  const line = wholeLine(day).filter((other) => other.service === service && other.only === only)
  return line.slice(line.findIndex((other) => other.label === label) + 1)
}

/** H of the promise, in minutes: the largest head start, and for the booked the grace on top of it. */
export function overtakingLimit({
  priorities,
  choices,
}: {
  readonly priorities: readonly { readonly headStart: number }[]
  readonly choices: { readonly graceMinutes: number }
}): number {
  return Math.max(0, ...priorities.map(({ headStart }) => headStart)) + choices.graceMinutes
}

const byNumber = (a: Ticket, b: Ticket) => a.number - b.number || (a.label < b.label ? -1 : 1)
