// A counter's newest move: remembered as everything stood before it, let go once something came of it, or taken back.
import type { Day, LastMove } from './day.ts'
import type { Fact, Recorded } from './facts.ts'

/** Whatever happens to a ticket after a move, at whichever counter: that move cannot be taken back any more. */
export function letGo(moves: Day['lastMoves'], fact: Fact): Day['lastMoves'] {
  if (!('ticket' in fact) || fact.ticket === null || beside.has(fact.type)) return moves
  const label = typeof fact.ticket === 'string' ? fact.ticket : fact.ticket.label
  const own = [...moves].filter(([, move]) => move.ticket.label === label && !move.movedOn)
  if (own.length === 0) return moves
  return new Map([...moves, ...own.map(([at, move]) => [at, { ...move, movedOn: true }] as const)])
}

/** Facts that come with a move, or count what it did, and take nothing further. */
const beside: ReadonlySet<Fact['type']> = new Set<Fact['type']>(['casesLogged', 'casesCorrected', 'timeNotAccurate'])

/** What a counter's move would need to be taken back: its ticket and itself as they stand now, before it. */
export function rememberMove(day: Day, { at, fact }: Recorded): Partial<Day> {
  switch (fact.type) {
    case 'ticketCalled':
    case 'servingStarted':
    case 'ticketMissed':
    case 'ticketFinished':
    case 'ticketTransferred':
    case 'ticketParked':
    case 'ticketCancelled': {
      if (fact.counter === null) return {}
      const ticket = day.tickets.get(fact.ticket)
      const state = day.counters.get(fact.counter)
      if (ticket === undefined || state === undefined) return {}
      const move: LastMove = { at, move: fact.type, ticket, state, entry: null, movedOn: false }
      return { lastMoves: new Map(day.lastMoves).set(fact.counter, move) }
    }
    case 'casesLogged': {
      // Cases that were logged with a move go back with it; cases of their own are corrected, not taken back.
      const last = day.lastMoves.get(fact.counter)
      if (last === undefined || last.ticket.label !== fact.ticket || last.at !== at) return {}
      return { lastMoves: new Map(day.lastMoves).set(fact.counter, { ...last, entry: fact.entry }) }
    }
    case 'counterOpened':
    case 'counterTakenOver':
    case 'counterClosed':
    case 'counterPaused':
    case 'servingWithoutTicketBegan':
    case 'ticketRecalled':
    case 'ticketNotTorn':
    case 'moveTakenBack': {
      if (fact.counter === null) return {}
      const lastMoves = new Map(day.lastMoves)
      lastMoves.delete(fact.counter)
      return { lastMoves }
    }
    default:
      return {}
  }
}

export function takenBack(day: Day, fact: Extract<Fact, { type: 'moveTakenBack' }>): Partial<Day> {
  const entries = new Map(day.entries)
  if (fact.entry !== null) entries.delete(fact.entry)
  return {
    // A ticket that was written down by an older version may lack what is newer: that stays as it is.
    tickets: new Map(day.tickets).set(fact.ticket.label, { ...day.tickets.get(fact.ticket.label), ...fact.ticket }),
    counters: new Map(day.counters).set(fact.counter, fact.state),
    entries,
    calls: fact.move === 'ticketCalled' ? day.calls.filter((call) => call.ticket !== fact.ticket.label) : day.calls,
  }
}
