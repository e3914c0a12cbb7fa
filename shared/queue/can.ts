// Which move is legal in which state of a counter. The server refuses by this table and the buttons grey by it.
import type { Verb } from './commands.ts'
import type { CounterState } from './day.ts'
import type { RuleRefusal } from './refusals.ts'

type State = CounterState['state']
export type CounterVerb = Exclude<
  Verb,
  | 'takeTicket'
  | 'letPass'
  | 'leave'
  | 'correctCases'
  | 'correctPast'
  | 'logPast'
  | 'endDay'
  | 'reopenDay'
  | 'bookAppointments'
  | 'cancelAppointment'
  | 'checkIn'
  | 'changeSettings'
  | 'setNotice'
  | 'setRoll'
  | 'rollIsAt'
>

const yes = null
type Row = { readonly [S in State]: RuleRefusal | null }
const at = (closed: RuleRefusal, open: Omit<Row, 'closed'>): Row => ({ closed, ...open })

const toCall = at('counter-closed', {
  free: yes,
  paused: 'counter-paused',
  called: 'counter-busy',
  serving: 'counter-busy',
  attending: 'counter-busy',
})
const withTheCalled = at('counter-closed', {
  free: 'nobody-called',
  paused: 'counter-paused',
  called: yes,
  serving: 'already-serving',
  attending: 'nobody-called',
})
const withTheCitizen = at('counter-closed', {
  free: 'nobody-called',
  paused: 'counter-paused',
  called: yes,
  serving: yes,
  attending: 'nobody-called',
})
const withoutTicket = at('counter-closed', {
  free: 'nobody-attended',
  paused: 'counter-paused',
  called: 'nobody-attended',
  serving: 'nobody-attended',
  attending: yes,
})
const whoeverSitsThere = at('counter-closed', { free: yes, paused: yes, called: yes, serving: yes, attending: yes })

/** verb × state → null (it may be), or the reason why not. */
export const moves: { readonly [V in CounterVerb]: Row } = {
  // Whoever holds it already may sit down again, and anyone may take it over: the rule looks at those first.
  openCounter: {
    closed: yes,
    free: 'counter-taken',
    paused: 'counter-taken',
    called: 'counter-taken',
    serving: 'counter-taken',
    attending: 'counter-taken',
  },
  closeCounter: at('counter-closed', {
    free: yes,
    paused: yes,
    called: 'counter-busy',
    serving: 'counter-busy',
    attending: 'counter-busy',
  }),
  closeWithTicket: withTheCitizen,
  callNext: toCall,
  callMissed: toCall,
  callChosen: toCall,
  callParked: toCall,
  callRoll: toCall,
  recall: withTheCalled,
  startServing: withTheCalled,
  markMissed: withTheCalled,
  markUntorn: withTheCalled,
  finish: at('counter-closed', {
    free: 'nobody-called',
    paused: 'counter-paused',
    called: 'not-begun',
    serving: yes,
    attending: 'nobody-called',
  }),
  transfer: withTheCitizen,
  park: withTheCitizen,
  returnMissed: whoeverSitsThere,
  cancelTicket: whoeverSitsThere,
  changeTicket: whoeverSitsThere,
  // A pause lets the last move go: whoever left the counter has seen what came of it.
  takeBack: at('counter-closed', {
    free: yes,
    paused: 'counter-paused',
    called: yes,
    serving: yes,
    attending: 'counter-busy',
  }),
  logCases: whoeverSitsThere,
  serveWithoutTicket: toCall,
  finishWithoutTicket: withoutTicket,
  stopWithoutTicket: withoutTicket,
  pause: toCall,
  endPause: at('counter-closed', {
    free: 'not-paused',
    paused: yes,
    called: 'not-paused',
    serving: 'not-paused',
    attending: 'not-paused',
  }),
}

/** Null when the counter may do it now, else the reason in a word. */
export const whyNot = (verb: CounterVerb, state: State): RuleRefusal | null => moves[verb][state]
