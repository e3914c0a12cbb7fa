// What is usual at a KEP: how long things take and how often they happen. Sensible guesses, not measured figures.
import type { OfficeSettings, Procedure, Service } from '../queue/settings.ts'
import { type Chance, oneOf, weighted } from './chance.ts'

export type Habits = {
  /** How much faster than in earnest everything goes; 1 is a real day. */
  readonly pace: number
  /** Shares of those who come. */
  readonly comers: {
    readonly priority: number
    readonly english: number
    /** Who come as two or three and want the same, each with a number. */
    readonly together: number
    /** Who have an appointment; and how many more of those there are who never come, and who come too late. */
    readonly booked: number
    readonly notKept: number
    readonly late: number
  }
  /** Shares of those who are called: who are not there at once, and who of them come once they are called again. */
  readonly called: { readonly late: number; readonly comesAfterAll: number }
  /** Shares of those who are served: who are sent on to another service, and who have to fetch something first. */
  readonly served: { readonly sentOn: number; readonly parked: number }
  /** How often, of all the times that a clerk could call the next one, something else comes first. */
  readonly instead: {
    readonly takeBack: number
    readonly comesBack: number
    readonly givesUp: number
    readonly pause: number
    readonly phone: number
  }
}

export const USUAL: Habits = {
  pace: 1,
  comers: { priority: 0.1, english: 0.04, together: 0.08, booked: 0.15, notKept: 0.1, late: 0.08 },
  called: { late: 0.11, comesAfterAll: 0.3 },
  served: { sentOn: 0.06, parked: 0.02 },
  instead: { takeBack: 0.008, comesBack: 0.03, givesUp: 0.05, pause: 0.025, phone: 0.03 },
}

type Usual = { readonly minutes: number; readonly weight: number; readonly procedures: readonly string[] }

/** By the ids of the standard services and procedures (server/standard-services.ts). */
const usualOf: Readonly<Record<string, Usual>> = {
  a: { minutes: 3, weight: 34, procedures: ['signature', 'copies'] },
  b: {
    minutes: 5,
    weight: 22,
    procedures: ['family', 'birth', 'residence', 'relatives', 'civil-act', 'criminal-record'],
  },
  c: { minutes: 9, weight: 22, procedures: ['benefit', 'eopyy', 'dypa', 'efka', 'disability-card', 'fees'] },
  d: { minutes: 7, weight: 12, procedures: ['taxisnet', 'amka', 'contact-register'] },
  e: { minutes: 2, weight: 10, procedures: ['documents'] },
}
const ANY: Usual = { minutes: 4, weight: 20, procedures: [] }

/** How long one of this service is usually served: the median, in minutes. */
export const usualMinutes = (service: string): number => (usualOf[service] ?? ANY).minutes

export const someService = (services: readonly Service[], chance: Chance): Service | undefined =>
  weighted(services, ({ id }) => (usualOf[id] ?? ANY).weight, chance)

/** What may well have been done for somebody who came for this; of an unknown service, anything that the office does. */
export function someProcedure(settings: OfficeSettings, service: string, chance: Chance): Procedure | undefined {
  const usual = settings.procedures.filter(({ id }) => (usualOf[service] ?? ANY).procedures.includes(id))
  return oneOf(usual.length > 0 ? usual : settings.procedures, chance)
}
