// What screens show of a service whose numbers are torn off a roll: where it stands, and what can be known of who waits.

import type { Bilingual } from '../queue/bilingual.ts'
import type { Day, Ticket } from '../queue/day.ts'
import { isOfRoll, printedLabel } from '../queue/printed-label.ts'
import { freeFrom, labelOnRoll, onRoll, printedAt, rollToCall, type ServiceOnRoll, stateOf } from '../queue/roll.ts'
import type { Counter, Service } from '../queue/settings.ts'
import { firstOfRoll } from '../queue/whose-turn.ts'

/** How many of those who wait do so for this service; null where people tear numbers of which nobody has told the office. */
export function peopleFor(waiting: readonly Ticket[], service: Service): number | null {
  const own = waiting.filter((ticket) => ticket.service === service.id)
  const known = onRoll(service) === null || own.some(({ label }) => isOfRoll(label))
  return known ? own.length : null
}

/** The number of its roll that was called last, as printed; null: none today. */
export function calledOf(day: Day, { letter }: Service): string | null {
  const own = [...day.tickets.values()].filter(({ label }) => isOfRoll(label) && label.startsWith(`${letter} `))
  const last = own.reduce<(typeof own)[number] | null>((a, b) => ((a?.calledAt ?? 0) > (b.calledAt ?? 0) ? a : b), null)
  return last === null || last.calledAt === null ? null : printedLabel(last.label)
}

/** A roll as a desk has it before it. */
export type DeskRoll = {
  readonly service: string
  readonly letter: string
  readonly name: Bilingual
  /** What it gives next: as printed, and as a number. */
  readonly next: string
  readonly number: number
  /** What is called from it at this counter now, as printed: of those who are known to wait the first, else what comes next. */
  readonly calls: string
  readonly from: number
  readonly to: number
  /** Whether the counter's next call takes it when nobody waits who is known. */
  readonly turn: boolean
}

/** Of the services that a counter calls. */
export function rollsAt(day: Day, counter: Counter | undefined): DeskRoll[] {
  if (counter === undefined) return []
  const turn = rollToCall(day, counter.serves)
  return day.settings.services.flatMap((service): DeskRoll[] => {
    const found = counter.serves.includes(service.id) ? onRoll(service) : null
    return found === null ? [] : [deskRoll(day, counter, found, found.id === turn?.id)]
  })
}

function deskRoll(day: Day, counter: Counter, service: ServiceOnRoll, turn: boolean): DeskRoll {
  const { id, letter, name, roll } = service
  const running = freeFrom(day.tickets, letter, stateOf(day, service).next)
  const next = printedLabel(labelOnRoll(service, running))
  const known = firstOfRoll(day, counter, service)
  const calls = known === undefined ? next : printedLabel(known.ticket.label)
  return {
    service: id,
    letter,
    name,
    next,
    calls,
    number: printedAt(roll, running),
    from: roll.from,
    to: roll.to,
    turn,
  }
}
