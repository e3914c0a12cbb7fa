// What the configuration would become: by one section, by taking a change back, or as a whole. Touches nothing.
import { type Change, changesBetween } from '#shared/configuration/changes.ts'
import { type Configuration, configuration } from '#shared/configuration/configuration.ts'
import { withConsequences } from '#shared/configuration/consequences.ts'
import { problemsOf } from '#shared/configuration/problems.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import { readSection } from '#shared/configuration/section-keys.ts'
import { type Place, pathInSection, shapeOfSection, withSection } from '#shared/configuration/sections.ts'
import { undone } from '#shared/configuration/undo.ts'

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
  const changed = withSection(now.whole, place, read.data as object) // every section is an object
  const whole = withConsequences(now.whole, changed)
  const next = nextWhole(now.whole, whole)
  if (next.ok || next.why !== 'problems') return next
  const here = next.problems.map((one) => ({ ...one, path: pathInSection(whole, place, one.path) ?? `/${one.path}` }))
  return { ...next, problems: here }
}

/** The change between `before` and `after` taken back, so long as what it changed is as it left it. */
export function nextByUndo(now: Configuration, before: Configuration, after: Configuration): Next | ChangeRefused {
  const whole = undone(now, before, after)
  return whole === null ? { ok: false, why: 'changed-since' } : nextWhole(now, whole)
}

/** Well-formed, without contradiction, and different from what holds now. */
export function nextWhole(now: Configuration, value: unknown): Next | ChangeRefused {
  const read = configuration.safeParse(value)
  if (!read.success) return { ok: false, why: 'problems', problems: problemsOf(read.error, value) }
  const changes = changesBetween(now, read.data)
  return changes.length === 0 ? { ok: false, why: 'nothing-changed' } : { ok: true, whole: read.data, changes }
}
