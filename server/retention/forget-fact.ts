// One fact without whoever it names and without what somebody wrote freely: of the same shape, and the same day comes of it.
import type { CounterState, Ticket } from '#shared/queue/day.ts'
import type { Fact } from '#shared/queue/facts.ts'

/** Who it was, when nobody is to know any more. */
export const FORGOTTEN = 'forgotten'
/** Where a fact must hold some text. */
const NO_TEXT = '—'
/** A code that nobody types any more. */
const NO_CODE = '0000'

type Kind<T extends Fact['type']> = Extract<Fact, { type: T }>

const asItIs = <F extends Fact>(fact: F): F => fact
const nobody = (clerk: string | null): string | null => (clerk === null ? null : FORGOTTEN)

// A new fact does not compile until somebody has decided here what of it is forgotten.
const forgetIn: { readonly [T in Fact['type']]: (fact: Kind<T>) => Kind<T> } = {
  dayBegan: asItIs,
  settingsChanged: asItIs,
  // Written freely and for everybody to read; it may name somebody all the same.
  noticeSet: (fact) => ({ ...fact, text: fact.text === null ? null : { el: NO_TEXT, en: NO_TEXT } }),
  dayEnded: asItIs,
  dayReopened: asItIs,
  counterOpened: (fact) => ({ ...fact, clerk: FORGOTTEN }),
  counterTakenOver: (fact) => ({ ...fact, clerk: FORGOTTEN, from: FORGOTTEN }),
  counterClosed: asItIs,
  counterPaused: asItIs, // its reason is one of the office's own list
  pauseEnded: asItIs,
  ticketTaken: asItIs,
  ticketCalled: (fact) => ({ ...fact, reason: fact.reason === null ? null : NO_TEXT }),
  ticketRecalled: asItIs,
  servingStarted: asItIs,
  ticketMissed: asItIs,
  ticketFinished: asItIs,
  ticketTransferred: asItIs,
  ticketParked: (fact) => ({ ...fact, note: null }),
  ticketReturned: asItIs,
  ticketStoodBack: asItIs,
  ticketCancelled: asItIs,
  ticketChanged: asItIs,
  ticketSentBack: asItIs,
  ticketExpired: asItIs,
  ticketRestored: asItIs,
  ticketNotTorn: asItIs,
  rollSet: asItIs,
  timeNotAccurate: asItIs,
  servingWithoutTicketBegan: asItIs,
  servingWithoutTicketEnded: asItIs,
  appointmentBooked: (fact) => ({ ...fact, code: NO_CODE, reference: null }),
  appointmentCancelled: asItIs,
  appointmentKept: asItIs,
  appointmentNotKept: asItIs,
  casesLogged: asItIs,
  casesCorrected: (fact) => ({ ...fact, reason: NO_TEXT }),
  casesLoggedLate: (fact) => ({ ...fact, reason: NO_TEXT }),
  moveTakenBack: (fact) => ({ ...fact, ticket: ticketOfNobody(fact.ticket), state: counterOfNobody(fact.state) }),
}

export function forgetFact(fact: Fact): Fact {
  const forget = forgetIn[fact.type] as (fact: Fact) => Fact // the record pairs each fact with its own
  return forget(fact)
}

function ticketOfNobody(ticket: Ticket): Ticket {
  const { parked } = ticket
  return {
    ...ticket,
    clerk: nobody(ticket.clerk),
    parked: parked && { ...parked, note: null },
    // Where an older version wrote the fact, it says nothing of stays.
    ...(ticket.stays === undefined
      ? {}
      : { stays: ticket.stays.map((stay) => ({ ...stay, clerk: nobody(stay.clerk) })) }),
  }
}

const counterOfNobody = (state: CounterState): CounterState =>
  state.state === 'closed' ? state : { ...state, clerk: FORGOTTEN }
