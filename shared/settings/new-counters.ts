// Counters that begin on a date: one, or several numbered on from the first.
import type { PlannedCounter } from '../configuration/configuration.ts'
import type { LocalDate } from '../queue/dates.ts'

export type Wanted = {
  /** What stands over the first. */
  readonly first: string
  readonly many: number
  readonly kep: string
  readonly from: LocalDate
  /** Which services they call. */
  readonly serves: readonly string[]
}

/** Only numbers can be counted on: of a counter called `Α` there is one. */
export function newCounters({ first, many, kep, from, serves }: Wanted): PlannedCounter[] {
  return idsFrom(first.trim(), many).map((id) => ({
    id,
    belongs: [{ kep, from, to: null }],
    profile: null,
    serves: [...serves],
    helps: [],
  }))
}

function idsFrom(first: string, many: number): string[] {
  if (!/^\d+$/.test(first)) return [first]
  return Array.from({ length: many }, (_, index) => String(Number(first) + index))
}

/** The number after the highest. */
export const nextNumber = (counters: readonly { readonly id: string }[]): string =>
  String(Math.max(0, ...counters.map(({ id }) => (/^\d+$/.test(id) ? Number(id) : 0))) + 1)
