// The people of the stories and what they do. Maria sits at counter 3, Nikos at 5, Eleni comes in with a question.
import type { Bilingual } from '../bilingual.ts'
import type { Command, CommandOf } from '../commands.ts'
import type { Asker, CaseRow, Language, WayWithoutTicket } from '../words.ts'

/** Somebody asks for something. */
export type Deed = { readonly by: Asker; readonly command: Command }

/** Where a transferred ticket goes beyond its service; left out: to every counter of it, with the turn kept, nothing counted. */
type Onward = Partial<Pick<CommandOf<'transfer'>, 'only' | 'order' | 'rows'>>

/** The day of the stories. */
const MONDAY = '2026-11-23'

function staff(person: string, role: 'clerk' | 'supervisor') {
  const by: Asker = { role, person }
  const does = (command: Command): Deed => ({ by, command })
  return {
    by,
    opens: (counter: string) => does({ type: 'openCounter', counter, takeOver: false }),
    takesOver: (counter: string) => does({ type: 'openCounter', counter, takeOver: true }),
    closes: (counter: string) => does({ type: 'closeCounter', counter }),
    closesWithTicket: (counter: string, becomes: CommandOf<'closeWithTicket'>['becomes'], ...rows: CaseRow[]) =>
      does({ type: 'closeWithTicket', counter, becomes, rows }),
    attends: (counter: string, way: WayWithoutTicket = 'phone') => does({ type: 'serveWithoutTicket', counter, way }),
    finishesWithoutTicket: (counter: string, ...rows: CaseRow[]) =>
      does({ type: 'finishWithoutTicket', counter, way: 'counter', rows }),
    stopsWithoutTicket: (counter: string) => does({ type: 'stopWithoutTicket', counter }),
    books: (time: string, service: string, reference: string | null = null, date = MONDAY) =>
      does({ type: 'bookAppointments', date, list: [{ time, service, reference }] }),
    cancelsAppointment: (appointment: number, date = MONDAY) => does({ type: 'cancelAppointment', date, appointment }),
    checksIn: (code: string) => does({ type: 'checkIn', code, language: 'el' }),
    gives: (service: string) => does({ type: 'takeTicket', service, language: 'el', priority: null }),
    callsNext: (counter: string) => does({ type: 'callNext', counter }),
    callsRoll: (counter: string, service: string) => does({ type: 'callRoll', counter, service }),
    findsItUntorn: (counter: string) => does({ type: 'markUntorn', counter }),
    setsRoll: (service: string, number: number) => does({ type: 'setRoll', service, number }),
    hearsRollIsAt: (service: string, number: number) => does({ type: 'rollIsAt', service, number }),
    callsMissed: (counter: string, ticket: string) => does({ type: 'callMissed', counter, ticket }),
    callsParked: (counter: string, ticket: string) => does({ type: 'callParked', counter, ticket }),
    callsChosen: (counter: string, ticket: string) =>
      does({ type: 'callChosen', counter, ticket, reason: 'έχει λεωφορείο' }),
    returnsMissed: (counter: string, ticket: string) => does({ type: 'returnMissed', counter, ticket }),
    cancels: (counter: string, ticket: string) => does({ type: 'cancelTicket', counter, ticket }),
    changes: (counter: string, ticket: string, service: string, priority: string | null = null) =>
      does({ type: 'changeTicket', counter, ticket, service, priority }),
    transfers: (counter: string, service: string, how: Onward = {}) =>
      does({ type: 'transfer', counter, service, only: null, order: 'kept', rows: [], ...how }),
    parks: (counter: string, minutes: number | null = null, note: string | null = null) =>
      does({ type: 'park', counter, minutes, note }),
    takesBack: (counter: string) => does({ type: 'takeBack', counter }),
    pauses: (counter: string, reason = 'break') => does({ type: 'pause', counter, reason }),
    endsPause: (counter: string) => does({ type: 'endPause', counter }),
    recalls: (counter: string) => does({ type: 'recall', counter }),
    starts: (counter: string) => does({ type: 'startServing', counter }),
    marksMissed: (counter: string) => does({ type: 'markMissed', counter }),
    finishes: (counter: string, ...rows: CaseRow[]) => does({ type: 'finish', counter, rows }),
    logs: (counter: string, way: WayWithoutTicket, ...rows: CaseRow[]) =>
      does({ type: 'logCases', counter, way, rows }),
    corrects: (entry: number, ...rows: CaseRow[]) =>
      does({ type: 'correctCases', entry, rows, reason: 'λάθος πλήκτρο' }),
    correctsPast: (date: string, entry: number, ...rows: CaseRow[]) =>
      does({ type: 'correctPast', date, entry, rows, reason: 'λάθος πλήκτρο', knowsSigned: false }),
    logsPast: (date: string, counter: string, ...rows: CaseRow[]) =>
      does({ type: 'logPast', date, counter, way: 'post', rows, reason: 'ξεχάστηκαν', knowsSigned: false }),
    knowing: ({ by, command }: Deed): Deed => ({ by, command: { ...command, knowsSigned: true } as Command }), // it has that field
    putsUp: (text: Bilingual, until: string | null = null) => does({ type: 'setNotice', text, until }),
    takesDown: () => does({ type: 'setNotice', text: null, until: null }),
    endsTheDay: () => does({ type: 'endDay' }),
    reopensTheDay: () => does({ type: 'reopenDay' }),
  }
}

export const maria = staff('maria', 'clerk')
export const nikos = staff('nikos', 'clerk')
export const katerina = staff('katerina', 'supervisor')

const atKiosk = (service: string, language: Language, priority: string | null): Deed => ({
  by: { role: 'kiosk', person: null },
  command: { type: 'takeTicket', service, language, priority },
})
const citizen = {
  takes: (service: string) => atKiosk(service, 'el', null),
  takesWithPriority: (service: string, priority = 'disability') => atKiosk(service, 'el', priority),
}
/** Whoever holds a ticket, at its own page. */
export const holder = {
  letsPass: (ticket: string, people: number): Deed => ({
    by: { role: 'phone', person: null },
    command: { type: 'letPass', ticket, people },
  }),
  leaves: (ticket: string): Deed => ({ by: { role: 'phone', person: null }, command: { type: 'leave', ticket } }),
}
/** With the four figures of an appointment, at the kiosk. */
export const whoeverIsBooked = {
  checksIn: (code: string): Deed => ({
    by: { role: 'kiosk', person: null },
    command: { type: 'checkIn', code, language: 'el' },
  }),
}
/** Citizens have no names in Seira; these are for the reader. */
export const eleni = citizen
export const yorgos = citizen
export const tourist = { takes: (service: string) => atKiosk(service, 'en', null) }

/** The office itself, when it finds a day that nobody closed. */
export const calendar = {
  endsTheDay: (): Deed => ({ by: { role: 'calendar', person: null }, command: { type: 'endDay' } }),
}

/** `cases('EKEP', 4)`; with a procedure as a third word. */
export const cases = (channel: string, quantity: number, procedure: string | null = null): CaseRow => ({
  channel,
  procedure,
  quantity,
})
