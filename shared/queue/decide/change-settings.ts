// The office's settings become others while its day runs: nothing that is in use may be taken away, and no ticket is lost.
import { counterState, type Day, type Ticket, type TicketState, ticketsIn } from '../day.ts'
import { happens, type No, type Rule } from '../decision.ts'
import type { OfficeSettings } from '../settings.ts'

export const changeSettings: Rule<'changeSettings'> = (day, { version, settings }) =>
  inUse(day, settings) ?? happens([{ type: 'settingsChanged', version, settings }])

/** What the new settings lack and the day still needs, by the name that people know it by; null when they lack nothing. */
function inUse(day: Day, settings: OfficeSettings): No | null {
  const refused = (refusal: No['refusal'], about: string): No => ({ ok: false, refusal, about })
  const { services, counters, priorities, pauseReasons } = gone(day.settings, settings)
  const service = services.find(({ id }) => isAwaited(day, id))
  if (service !== undefined) return refused('service-in-use', `${service.letter} · ${service.name.el}`)
  const counter = counters.find(({ id }) => counterState(day, id).state !== 'closed' || keepsSomebody(day, id))
  if (counter !== undefined) return refused('counter-in-use', counter.id)
  const priority = priorities.find(({ id }) => open(day).some((ticket) => ticket.priority === id))
  if (priority !== undefined) return refused('priority-in-use', priority.name.el)
  const pause = pauseReasons.find(({ id }) => isPausedFor(day, id))
  return pause === undefined ? null : refused('pause-in-use', pause.name.el)
}

/** What is in the settings of before and not in those of after. */
function gone(before: OfficeSettings, after: OfficeSettings) {
  const without = <T extends { readonly id: string }>(was: readonly T[], is: readonly T[]) =>
    was.filter((one) => !is.some(({ id }) => id === one.id))
  return {
    services: without(before.services, after.services),
    counters: without(before.counters, after.counters),
    priorities: without(before.priorities, after.priorities),
    pauseReasons: without(before.pauseReasons, after.pauseReasons),
  }
}

/** Whoever was missed may come back, so long as the day runs. */
const OPEN: readonly TicketState[] = ['waiting', 'called', 'serving', 'parked', 'missed']
const open = (day: Day): Ticket[] => (day.phase === 'ended' ? [] : ticketsIn(day, ...OPEN))

const isAwaited = (day: Day, service: string) =>
  open(day).some((ticket) => ticket.service === service) ||
  [...day.appointments.values()].some((one) => one.service === service && one.state === 'booked')
const keepsSomebody = (day: Day, counter: string) => open(day).some(({ parked }) => parked?.counter === counter)
const isPausedFor = (day: Day, reason: string) =>
  [...day.counters.values()].some((now) => now.state === 'paused' && now.reason === reason)
