// To which KEP a counter belongs, changed from a date on. What lies before that date stays as it is written.
import type { Belonging } from '../configuration/configuration.ts'
import { addDays, type LocalDate } from '../queue/dates.ts'

/** From this date on it belongs to this KEP, until further notice; whatever was planned for later goes. */
export function movedTo(belongs: readonly Belonging[], kep: string, from: LocalDate): Belonging[] {
  const past = endedOn(belongs, addDays(from, -1))
  const last = past.at(-1)
  const goesOn = last !== undefined && last.kep === kep && last.to === addDays(from, -1)
  return goesOn ? [...past.slice(0, -1), { ...last, to: null }] : [...past, { kep, from, to: null }]
}

/** This date is its last; nothing is left when it would only have begun later. */
export function endedOn(belongs: readonly Belonging[], lastDay: LocalDate): Belonging[] {
  return belongs
    .filter(({ from }) => from === null || from <= lastDay)
    .map((one) => (one.to === null || one.to > lastDay ? { ...one, to: lastDay } : one))
}

/** The change that a typed list makes to the saved one, when it is one that the form can show; null otherwise. */
export function moveIn(
  saved: readonly Belonging[],
  typed: readonly Belonging[],
): { kep: string; from: LocalDate } | null {
  const last = typed.at(-1)
  if (last === undefined || last.from === null || last.to !== null) return null
  const { kep, from } = last
  return same(typed, movedTo(saved, kep, from)) && !same(typed, saved) ? { kep, from } : null
}

/** The stretch that may not be touched any more: it is over. */
export const isOver = ({ to }: Belonging, today: LocalDate): boolean => to !== null && to < today

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
