// What the configuration would become: by one section, by taking a change back, or as a whole. Touches nothing.
import { type Change, changesBetween } from '#shared/configuration/changes.ts'
import { type Configuration, configuration } from '#shared/configuration/configuration.ts'
import { problemsOf } from '#shared/configuration/problems.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import { type Place, pathInSection, readSection, shapeOfSection, withSection } from '#shared/configuration/sections.ts'

export type Next = { readonly ok: true; readonly whole: Configuration; readonly changes: readonly Change[] }

/** Another value of one section. `then`: what the whole was when the form was filled in. */
export function nextBySection(
  now: { readonly version: number; readonly whole: Configuration },
  then: Configuration,
  place: Place,
  value: unknown,
): Next | ChangeRefused {
  const held = readSection(now.whole, place.section, place.office)
  if (held === null) return { ok: false, why: 'unknown-office' }
  if (changesBetween(readSection(then, place.section, place.office), held).length > 0)
    return { ok: false, why: 'changed-meanwhile', version: now.version }
  const read = shapeOfSection(place.section).safeParse(value)
  if (!read.success) return { ok: false, why: 'problems', problems: problemsOf(read.error, value) }
  const whole = withSection(now.whole, place, read.data as object) // every section is an object
  const next = nextWhole(now.whole, whole)
  if (next.ok || next.why !== 'problems') return next
  const here = next.problems.map((one) => ({ ...one, path: pathInSection(whole, place, one.path) ?? '' }))
  return { ...next, problems: here }
}

/** The change between `before` and `after` taken back, so long as what it changed is as it left it. */
export function nextByUndo(
  now: Configuration,
  place: Place | null,
  before: Configuration,
  after: Configuration,
): Next | ChangeRefused {
  // Offices that come or go are more than their section's own value.
  if (place === null || place.section === 'offices')
    return changesBetween(after, now).length > 0 ? { ok: false, why: 'changed-since' } : nextWhole(now, before)
  const [was, became, is] = [before, after, now].map((whole) => readSection(whole, place.section, place.office))
  if (was === null || was === undefined || is === null) return { ok: false, why: 'unknown-office' }
  if (changesBetween(became, is).length > 0) return { ok: false, why: 'changed-since' }
  return nextWhole(now, withSection(now, place, was))
}

/** Well-formed, without contradiction, and different from what holds now. */
export function nextWhole(now: Configuration, value: unknown): Next | ChangeRefused {
  const read = configuration.safeParse(value)
  if (!read.success) return { ok: false, why: 'problems', problems: problemsOf(read.error, value) }
  const changes = changesBetween(now, read.data)
  return changes.length === 0 ? { ok: false, why: 'nothing-changed' } : { ok: true, whole: read.data, changes }
}
