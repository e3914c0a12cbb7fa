// (day, what happened) → the day after it. Never refuses: what is recorded has happened.
import type { Day } from './day.ts'
import { appointments } from './evolve/appointments.ts'
import { atCounter } from './evolve/at-counter.ts'
import { cases } from './evolve/cases.ts'
import type { Change, Changes } from './evolve/change.ts'
import { counters } from './evolve/counters.ts'
import { inTheLine } from './evolve/in-the-line.ts'
import { notices } from './evolve/notice.ts'
import { rolls } from './evolve/rolls.ts'
import type { Fact, Recorded } from './facts.ts'
import { letGo, rememberMove, takenBack } from './last-move.ts'
import { lengthsAfter } from './lengths.ts'

const changes: Changes<Fact['type']> = {
  ...counters,
  ...inTheLine,
  ...atCounter,
  ...appointments,
  ...cases,
  ...rolls,
  ...notices,
  moveTakenBack: takenBack,
}

export function evolve(day: Day, recorded: Recorded): Day {
  const { fact } = recorded
  const before = { ...day, lastMoves: letGo(day.lastMoves, fact) }
  const change = changes[fact.type] as Change<Fact['type']> // the record pairs each fact with its own change
  const after = { ...before, ...change(before, fact, recorded), ...rememberMove(before, recorded) }
  return { ...after, lengths: taught(before, after.tickets, fact), revision: day.revision + 1 }
}

/** What becomes of a ticket's stays teaches how long stays take. */
function taught(before: Day, tickets: Day['tickets'], fact: Fact): Day['lengths'] {
  if (before.tickets === tickets || !('ticket' in fact) || fact.ticket === null) return before.lengths
  const label = typeof fact.ticket === 'string' ? fact.ticket : fact.ticket.label
  const stays = before.tickets.get(label)?.stays ?? []
  return lengthsAfter(before.lengths, stays, tickets.get(label)?.stays ?? stays)
}
