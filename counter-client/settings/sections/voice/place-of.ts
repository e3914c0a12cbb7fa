// What of an office is said: the letters of its services, and what stands over its counters.
import type { OfficePlan } from '#shared/configuration/configuration.ts'

export const placeOf = ({ services, counters }: OfficePlan) => ({
  letters: services.map(({ letter }) => letter),
  counters: counters.map(({ id }) => id),
})
