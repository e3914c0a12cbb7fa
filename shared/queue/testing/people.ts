// The people of the stories and what they do. Maria sits at counter 3, Nikos at 5, Eleni comes in with a question.
import type { Command, WayWithoutTicket } from '../commands.ts'
import type { Asker, CaseRow, Language } from '../facts.ts'

/** Somebody asks for something. */
export type Deed = { readonly by: Asker; readonly command: Command }

function staff(person: string, role: 'clerk' | 'supervisor') {
  const by: Asker = { role, person }
  const does = (command: Command): Deed => ({ by, command })
  return {
    by,
    opens: (counter: string) => does({ type: 'openCounter', counter, takeOver: false }),
    takesOver: (counter: string) => does({ type: 'openCounter', counter, takeOver: true }),
    closes: (counter: string) => does({ type: 'closeCounter', counter }),
    callsNext: (counter: string) => does({ type: 'callNext', counter }),
    callsMissed: (counter: string, ticket: string) => does({ type: 'callMissed', counter, ticket }),
    recalls: (counter: string) => does({ type: 'recall', counter }),
    starts: (counter: string) => does({ type: 'startServing', counter }),
    marksMissed: (counter: string) => does({ type: 'markMissed', counter }),
    finishes: (counter: string, ...rows: CaseRow[]) => does({ type: 'finish', counter, rows }),
    logs: (counter: string, way: WayWithoutTicket, ...rows: CaseRow[]) =>
      does({ type: 'logCases', counter, way, rows }),
    corrects: (entry: number, ...rows: CaseRow[]) =>
      does({ type: 'correctCases', entry, rows, reason: 'λάθος πλήκτρο' }),
    endsTheDay: () => does({ type: 'endDay' }),
    reopensTheDay: () => does({ type: 'reopenDay' }),
  }
}

export const maria = staff('maria', 'clerk')
export const nikos = staff('nikos', 'clerk')
export const katerina = staff('katerina', 'supervisor')

const citizen = {
  takes: (service: string, language: Language = 'el'): Deed => ({
    by: { role: 'kiosk', person: null },
    command: { type: 'takeTicket', service, language },
  }),
}
/** Citizens have no names in Seira; these are for the reader. */
export const eleni = citizen
export const yorgos = citizen
export const tourist = { takes: (service: string) => citizen.takes(service, 'en') }

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
