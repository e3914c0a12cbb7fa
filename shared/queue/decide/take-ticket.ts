// A citizen takes a ticket for a service; numbers run from 001 per letter and day.
import type { Reply } from '../commands.ts'
import { type Day, labelOf, serviceOf } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import { rangeOf, type Wait, waitOfNewcomer } from '../estimate.ts'
import type { Fact } from '../facts.ts'
import { offerOf } from '../offer.ts'
import { whyNotByPhone } from '../phone-tickets.ts'
import type { Service } from '../settings.ts'
import { delayAt, type Turn, turnOf, wholeLine } from '../whose-turn.ts'
import type { Asker, Instant, Language } from '../words.ts'

export const takeTicket: Rule<'takeTicket'> = (day, { service, language, priority, printer = null }, now, by) => {
  const wanted = serviceOf(day, service)
  if (wanted === undefined) return no('unknown-service')
  if (priority !== null && !isPriority(day, priority)) return no('unknown-priority')
  if (day.phase === 'ended') return no('day-ended')
  const turn = turnOf(day.settings, now, priority)
  if (by.role === 'phone') {
    const why = whyNotByPhone(day, now)
    if (why !== null) return no(why)
  }
  // The kiosk sells nobody a hopeless ticket; whoever sits at a counter knows what they do.
  const offer =
    by.role === 'kiosk' || by.role === 'phone'
      ? offerOf(day, wanted, turn.turn, now)
      : { refusal: null, wait: waitOfNewcomer(day, service, turn.turn, now) }
  if (offer.refusal !== null) return no(offer.refusal)
  const { facts, reply } = admitted(day, wanted, { language, priority, turn, wait: offer.wait, printer, ...handOf(by) })
  return happens(facts, reply)
}

const handOf = ({ role }: Asker): { readonly takenBy?: 'phone' } => (role === 'phone' ? { takenBy: 'phone' } : {})

export const isPriority = (day: Day, id: string): boolean => day.settings.priorities.some((one) => one.id === id)

type Newcomer = {
  readonly language: Language
  readonly priority: string | null
  readonly turn: Turn
  readonly wait: Wait | null
  readonly printer: string | null
  readonly takenBy?: 'phone'
}

/** Somebody gets the next number of a service, and is told what can be told. */
export function admitted(
  day: Day,
  { id: service, letter, roll }: Service,
  { language, priority, turn, wait, printer, takenBy }: Newcomer,
): { ticket: string; facts: Fact[]; reply: Reply } {
  // Where people tear theirs, the house begins beyond the roll: nobody has `Α 057` on paper and somebody else on a slip.
  const number = Math.max(day.lastNumber.get(letter) ?? 0, roll?.to ?? 0) + 1
  const ticket = labelOf(letter, number)
  const ahead = before(day, service, turn.turn)
  const range = wait === null ? null : rangeOf(wait)
  const estimate = wait === null || range === null ? null : { ...range, expected: Math.round(wait.mean / 1000) }
  const taken: Fact = {
    type: 'ticketTaken',
    ticket,
    service,
    number,
    language,
    ahead,
    priority,
    ...turn,
    estimate,
    printer,
    ...(takenBy !== undefined && { takenBy }),
  }
  return { ticket, facts: [taken], reply: { ticket, ahead, wait: range } }
}

/** How many of those who wait for a counter of this service would be called before somebody with this turn time. */
function before(day: Day, service: string, turn: Instant): number {
  const counters = day.settings.counters.filter((counter) => counter.serves.includes(service))
  const shares = counters.length > 0 ? counters : day.settings.counters
  return wholeLine(day).filter(
    (other) => other.turn <= turn && shares.some((counter) => delayAt(day, counter, other) === 0),
  ).length
}
