// What an office is on one date: its counters as they belong to their KEPs then, with the work that they have.
import type { LocalDate } from '../queue/dates.ts'
import type { Counter, OfficeSettings } from '../queue/settings.ts'
import type { Belonging, Configuration, OfficePlan, PlannedCounter } from './configuration.ts'

/** Null: the counter is not there on that date. */
export const kepOn = ({ belongs }: Pick<PlannedCounter, 'belongs'>, date: LocalDate): string | null =>
  belongs.find((one) => covers(one, date))?.kep ?? null

const covers = ({ from, to }: Belonging, date: LocalDate) =>
  (from === null || from <= date) && (to === null || date <= to)

export function officeOn({ channels, procedures }: Configuration, plan: OfficePlan, date: LocalDate): OfficeSettings {
  const { profiles, counters, ...same } = plan
  return {
    ...same,
    practice: false,
    channels,
    procedures,
    counters: counters.flatMap((one) => counterOn(one, profiles, date)),
  }
}

function counterOn(planned: PlannedCounter, profiles: OfficePlan['profiles'], date: LocalDate): Counter[] {
  const kep = kepOn(planned, date)
  const { serves, helps } = profiles.find(({ id }) => id === planned.profile) ?? planned
  return kep === null ? [] : [{ id: planned.id, kep, serves, helps }]
}
