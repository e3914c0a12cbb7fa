// Takes one change back and leaves everything else as it has become since.
import { changesBetween } from './changes.ts'
import type { Configuration, OfficePlan } from './configuration.ts'

/** `now` with what became different from `before` to `after` as it was; null when some of it is no longer as `after` left it. */
export function undone(now: Configuration, before: Configuration, after: Configuration): Configuration | null {
  const { offices: _, ...parts } = now
  const own = restored(parts, before, after)
  const offices = officesBack(now.offices, before.offices, after.offices)
  return own === null || offices === null ? null : { ...now, ...own, offices }
}

/** Part by part: what the change did not touch stays, what it did goes back. */
function restored<T extends object>(now: T, before: T, after: T): T | null {
  const result = { ...now }
  for (const key of Object.keys(now) as (keyof T)[]) {
    if (same(before[key], after[key])) continue
    if (!same(now[key], after[key])) return null
    result[key] = before[key]
  }
  return result
}

/** Offices that the change brought go, those that it took come back, and their order is restored when it was changed. */
function officesBack(now: OfficePlan[], before: OfficePlan[], after: OfficePlan[]): OfficePlan[] | null {
  const listed = !same(idsOf(before), idsOf(after))
  if (listed && !same(idsOf(now), idsOf(after))) return null
  const all = (listed ? before : now).map((one) => {
    const [is, was, became] = [now, before, after].map((list) => list.find(({ id }) => id === one.id))
    if (is === undefined) return one
    return was === undefined || became === undefined ? is : restored(is, was, became)
  })
  return all.every((one) => one !== null) ? all : null
}

const idsOf = (offices: readonly OfficePlan[]) => offices.map(({ id }) => id)
const same = (a: unknown, b: unknown) => changesBetween(a, b).length === 0
