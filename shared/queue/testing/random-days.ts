// Random days: a thousand hands reach for anything, at any counter, whether they may or not. What comes of it must keep the promises.
import fc from 'fast-check'
import type { Command, Verb, WantedAppointment } from '../commands.ts'
import { type Day, type TicketState, ticketsIn } from '../day.ts'
import type { OfficeSettings } from '../settings.ts'
import type { Asker, CaseRow } from '../words.ts'

/** Names that can be found again in anything that leaks them. */
export const clerks = ['clerk-zoi', 'clerk-thanos', 'clerk-fani', 'clerk-lefteris'] as const
export const supervisor = 'supervisor-katerina'

/** One press: after so many milliseconds, somebody asks for a verb. What stands open is filled in from the day as it then is. */
export type Press = {
  readonly after: number
  readonly verb: Verb
  readonly by: Asker
  /** An honest press is one at the asker's own counter, if there is one. */
  readonly honest: boolean
  readonly counter: string
  readonly service: string
  readonly takeOver: boolean
  readonly priority: string | null
  /** Where a transferred ticket goes. */
  readonly only: string | null
  readonly order: 'kept' | 'first' | 'last'
  /** Which ticket or entry of those that the verb is for, counted from the latest; beyond them another one. */
  readonly which: number
  readonly rows: CaseRow[]
}

const someone = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...clerks).map((person): Asker => ({ role: 'clerk', person })) },
  { weight: 1, arbitrary: fc.constant<Asker>({ role: 'supervisor', person: supervisor }) },
  { weight: 1, arbitrary: fc.constantFrom<Asker>({ role: 'kiosk', person: null }, { role: 'calendar', person: null }) },
)

const often: { readonly [V in Verb]: number } = {
  takeTicket: 70,
  callNext: 50,
  startServing: 40,
  finish: 40,
  openCounter: 40,
  recall: 10,
  markMissed: 15,
  callMissed: 16,
  callRoll: 30,
  markUntorn: 24,
  setRoll: 8,
  rollIsAt: 10,
  callChosen: 8,
  callParked: 16,
  returnMissed: 16,
  cancelTicket: 8,
  changeTicket: 8,
  transfer: 18,
  park: 12,
  takeBack: 30,
  letPass: 14,
  leave: 4,
  pause: 6,
  endPause: 12,
  logCases: 10,
  correctCases: 12,
  correctPast: 3,
  logPast: 3,
  closeCounter: 4,
  closeWithTicket: 6,
  serveWithoutTicket: 8,
  finishWithoutTicket: 14,
  stopWithoutTicket: 4,
  bookAppointments: 20,
  cancelAppointment: 4,
  checkIn: 34,
  changeSettings: 8,
  setNotice: 6,
  endDay: 1,
  reopenDay: 8,
}
const verb = fc.oneof(
  ...Object.entries(often).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name as Verb) })), // the keys are the verbs
)

const row: fc.Arbitrary<CaseRow> = fc.record({
  channel: rarely('FAX', fc.constantFrom('EKEP', 'ΘΥΡΙΔΕΣ')),
  procedure: rarely('haircut', fc.constantFrom(null, 'signature', 'family-status')),
  quantity: fc.integer({ min: 1, max: 5 }),
})

export const press: fc.Arbitrary<Press> = fc.record({
  // Many presses fall within one millisecond, more within the seconds in which a move can be taken back.
  after: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
  ),
  verb,
  by: someone,
  honest: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  counter: rarely('99', fc.constantFrom('3', '4', '5', '11', '12', '21')),
  service: rarely('passports', fc.constantFrom('certificates', 'certificates', 'signatures', 'transport')),
  takeOver: fc.boolean(),
  priority: rarely<string | null>('royalty', fc.constantFrom(null, null, null, 'disability')),
  only: rarely<string | null>('99', fc.constantFrom(null, null, null, '3', '5', '21')),
  order: fc.constantFrom('kept', 'first', 'last'),
  which: fc.integer({ min: 0, max: 4 }),
  rows: fc.array(row, { maxLength: 3 }),
})

function rarely<T>(wrong: T, right: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: fc.constant(wrong) })
}

function counterFor(day: Day, { verb, by, honest, counter }: Press): string {
  if (!honest || verb === 'openCounter') return counter
  const own = [...day.counters].find(([, now]) => now.state !== 'closed' && now.clerk === by.person)
  return own?.[0] ?? counter
}

/** The tickets that a verb is for; pressed with none of them there, it gets another. */
const meant = {
  callMissed: 'missed',
  returnMissed: 'missed',
  callParked: 'parked',
  callChosen: 'waiting',
  changeTicket: 'waiting',
  cancelTicket: 'waiting',
  letPass: 'waiting',
  leave: 'waiting',
} as const satisfies Partial<Record<Verb, TicketState>>

/** First those that a counter has just moved: two hands on one ticket is what goes wrong. */
function labelFor(day: Day, verb: keyof typeof meant, which: number): string {
  const moved = new Set([...day.lastMoves.values()].map((move) => move.ticket.label))
  const those = ticketsIn(day, meant[verb]).sort((a, b) => Number(moved.has(a.label)) - Number(moved.has(b.label)))
  const ticket = those.at(-1 - which) ?? [...day.tickets.values()].at(-1 - which)
  return ticket?.label ?? 'Α 001'
}

const NOTICE = { el: 'Το σύστημα «Δήμος» δεν λειτουργεί', en: 'The “Dimos” system is down' }
/** The office opens at eight: the first is past. */
const NOTICE_UNTIL = [null, null, '07:00', '08:01', null]
const BECOMES = ['finished', 'waiting', 'parked', 'missed'] as const

/** Within the two hours that most random days last, and now and then beyond. */
function wanted({ service, which, only }: Press): WantedAppointment {
  const time = which === 4 ? '13:00' : `0${8 + (which % 2)}:${only === null ? '00' : '45'}`
  return { time, service, reference: only === null ? null : `Κ-${only}` }
}

/** A little before where the roll stands, there, or some further; and now and then none that is on it. */
function rollNumberFor(day: Day, verb: 'setRoll' | 'rollIsAt', which: number, only: string | null): number {
  const next = day.rolls.get('signatures')?.next ?? 0
  if (only === '99') return 100
  return (next + (verb === 'setRoll' ? which * 3 - 3 : which - 1) + 100) % 100
}

function codeFor(day: Day, which: number): string {
  const all = [...day.appointments.values()]
  return (all.at(-1 - which) ?? all.at(-1))?.code ?? '0000'
}

/** An administrator's whims: a service or a counter away, all of it back, other names and hours; some of it is in use. */
function otherSettings(
  now: OfficeSettings,
  home: OfficeSettings,
  { which, service, counter, takeOver, order }: Press,
): OfficeSettings {
  const renamed = { el: `Άλλο όνομα ${order}`, en: `Another name ${order}` }
  switch (which) {
    case 0:
      return { ...now, services: now.services.filter(({ id }) => id !== service) }
    case 1:
      return { ...now, counters: now.counters.filter(({ id }) => id !== counter) }
    case 2:
      return { ...now, services: now.services.map((one) => (one.id === service ? { ...one, name: renamed } : one)) }
    case 3:
      return { ...now, priorities: takeOver ? [] : home.priorities }
    default:
      return home
  }
}

/** `home`: the office's settings as they were in the morning. */
export function commandOf(day: Day, press: Press, home: OfficeSettings): Command {
  const { verb, service, takeOver, priority, only, order, which, rows } = press
  const counter = counterFor(day, press)
  switch (verb) {
    case 'takeTicket':
      return { type: verb, service, language: takeOver ? 'el' : 'en', priority }
    case 'openCounter':
      return { type: verb, counter, takeOver }
    case 'callMissed':
    case 'callParked':
    case 'returnMissed':
    case 'cancelTicket':
      return { type: verb, counter, ticket: labelFor(day, verb, which) }
    case 'leave':
      return { type: verb, ticket: labelFor(day, verb, which) }
    case 'letPass':
      return { type: verb, ticket: labelFor(day, verb, which), people: 1 + 2 * which }
    case 'callRoll':
      return { type: verb, counter, service: service === 'passports' ? service : 'signatures' }
    case 'setRoll':
    case 'rollIsAt':
      return { type: verb, service: takeOver ? 'signatures' : service, number: rollNumberFor(day, verb, which, only) }
    case 'callChosen':
      return { type: verb, counter, ticket: labelFor(day, verb, which), reason: 'έχει λεωφορείο' }
    case 'changeTicket':
      return { type: verb, counter, ticket: labelFor(day, verb, which), service, priority }
    case 'transfer':
      return { type: verb, counter, service, only, order, rows }
    case 'park':
      return { type: verb, counter, minutes: which === 0 ? null : which, note: takeOver ? 'λείπει ένα χαρτί' : null }
    case 'closeWithTicket':
      return { type: verb, counter, becomes: BECOMES[which % BECOMES.length] ?? 'waiting', rows }
    case 'serveWithoutTicket':
      return { type: verb, counter, way: 'phone' }
    case 'finishWithoutTicket':
      return { type: verb, counter, way: 'counter', rows: [{ channel: 'EKEP', procedure: null, quantity: 1 }, ...rows] }
    case 'bookAppointments':
      return { type: verb, date: takeOver || which < 4 ? day.date : '2026-11-22', list: [wanted(press)] }
    case 'cancelAppointment':
      return { type: verb, date: day.date, appointment: Math.max(1, day.appointments.size + 1 - which) }
    case 'checkIn':
      return { type: verb, code: codeFor(day, which), language: 'el' }
    case 'pause':
      return { type: verb, counter, reason: which === 4 ? 'siesta' : 'break' }
    case 'finish':
      return { type: verb, counter, rows }
    case 'logCases':
      return { type: verb, counter, way: 'phone', rows: [{ channel: 'EKEP', procedure: null, quantity: 1 }, ...rows] }
    case 'correctCases':
      return { type: verb, entry: Math.max(1, day.entriesMade + 1 - which), rows, reason: 'λάθος πλήκτρο' }
    case 'correctPast':
      return { type: verb, date: day.date, entry: which + 1, rows, reason: 'λάθος πλήκτρο', knowsSigned: takeOver }
    case 'logPast': {
      const late = [{ channel: 'EKEP', procedure: null, quantity: 1 }, ...rows]
      const date = which < 2 ? '2026-11-22' : '2027-01-01'
      return { type: verb, date, counter, way: 'post', rows: late, reason: 'ξεχάστηκαν', knowsSigned: takeOver }
    }
    case 'changeSettings':
      return { type: verb, version: 2, settings: otherSettings(day.settings, home, press) }
    case 'setNotice':
      return { type: verb, text: which < 2 ? null : NOTICE, until: NOTICE_UNTIL[which] ?? null }
    case 'endDay':
    case 'reopenDay':
      return { type: verb }
    default:
      return { type: verb, counter }
  }
}
