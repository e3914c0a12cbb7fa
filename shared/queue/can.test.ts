// The table against the rules: at every state of a counter, `decide` refuses exactly when the table says so, and why.
import { describe, expect, test } from 'vitest'
import { type CounterVerb, moves, whyNot } from './can.ts'
import type { CounterState } from './day.ts'
import { decide } from './decide.ts'
import { larissaWithRoll } from './testing/office.ts'
import { cases, type Deed, eleni, maria, nikos, yorgos } from './testing/people.ts'
import { dayAfter, EIGHT, givenIn } from './testing/story.ts'

// Whatever the state of counter 3, others wait, Α 001 missed the call, Α 002 is set aside and a last move can be taken
// back: only the state can forbid a move.
const lively = [
  maria.opens('3'),
  eleni.takes('certificates'),
  yorgos.takes('certificates'),
  maria.callsNext('3'),
  maria.marksMissed('3'),
  maria.callsNext('3'),
  maria.parks('3'),
  yorgos.takes('certificates'),
  eleni.takes('certificates'),
]

const pasts: { readonly [S in CounterState['state']]: readonly Deed[] } = {
  closed: [...lively, maria.closes('3')],
  paused: [...lively, maria.pauses('3')],
  free: lively,
  called: [...lively, maria.callsRoll('3', 'signatures')],
  serving: [...lively, maria.callsRoll('3', 'signatures'), maria.starts('3')],
  attending: [...lively, maria.attends('3')],
}

const asks: { readonly [V in CounterVerb]: Deed } = {
  openCounter: nikos.opens('3'),
  closeCounter: maria.closes('3'),
  callNext: maria.callsNext('3'),
  callMissed: maria.callsMissed('3', 'Α 001'),
  callChosen: maria.callsChosen('3', 'Α 004'),
  callRoll: maria.callsRoll('3', 'signatures'),
  markUntorn: maria.findsItUntorn('3'),
  callParked: maria.callsParked('3', 'Α 002'),
  returnMissed: maria.returnsMissed('3', 'Α 001'),
  cancelTicket: maria.cancels('3', 'Α 004'),
  changeTicket: maria.changes('3', 'Α 004', 'signatures'),
  transfer: maria.transfers('3', 'transport'),
  park: maria.parks('3'),
  takeBack: maria.takesBack('3'),
  pause: maria.pauses('3'),
  endPause: maria.endsPause('3'),
  recall: maria.recalls('3'),
  startServing: maria.starts('3'),
  markMissed: maria.marksMissed('3'),
  finish: maria.finishes('3'),
  closeWithTicket: maria.closesWithTicket('3', 'waiting'),
  serveWithoutTicket: maria.attends('3'),
  finishWithoutTicket: maria.finishesWithoutTicket('3', cases('EKEP', 1)),
  stopWithoutTicket: maria.stopsWithoutTicket('3'),
  logCases: maria.logs('3', 'phone', cases('EKEP', 1)),
}

const states = Object.keys(pasts) as CounterState['state'][] // the record above has exactly these keys
const verbs = Object.keys(moves) as CounterVerb[] // and this one these

describe.each(verbs)('%s', (verb) => {
  test.each(states)('at a counter that is %s', (state) => {
    const day = dayAfter(pasts[state], larissaWithRoll)
    expect(day.counters.get('3')?.state).toBe(state)
    const { command, by } = asks[verb]
    const decision = decide(day, command, EIGHT, by)
    expect(decision.ok ? null : decision.refusal).toBe(whyNot(verb, state))
  })
})

test('beyond the table: one’s own counter can be opened again, and anybody’s be taken over', () => {
  for (const state of ['free', 'paused', 'called', 'serving', 'attending'] as const) {
    givenIn(larissaWithRoll, ...pasts[state])
      .when(maria.opens('3'))
      .happens()
    givenIn(larissaWithRoll, ...pasts[state])
      .when(nikos.takesOver('3'))
      .happens({ type: 'counterTakenOver', counter: '3', clerk: 'nikos', from: 'maria' })
  }
})
