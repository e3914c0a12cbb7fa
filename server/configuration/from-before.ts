// An installation from before there was a configuration kept its offices one by one: here they become its first version.

import { z } from 'zod'
import type { Configuration, OfficePlan } from '#shared/configuration/configuration.ts'
import { STANDARD_RETENTION } from '#shared/configuration/retention.ts'
import { NO_SUMMARIES } from '#shared/configuration/summaries.ts'
import { type OfficeSettings, officeSettings } from '#shared/queue/settings.ts'
import type { Db } from '../database/open.ts'
import { Configurations } from './configurations.ts'

/** Opens the configuration; what an older version left is taken over first. `at`: when, if so. */
export function openConfigurations(db: Db, at: number): Configurations {
  const configurations = new Configurations(db)
  if (configurations.current() !== null) return configurations
  const offices = z.array(officeSettings).parse(
    db
      .prepare<[], string>('SELECT settings FROM offices ORDER BY display_order')
      .pluck()
      .all()
      .map((settings) => JSON.parse(settings)),
  )
  const [first] = offices
  if (first === undefined) return configurations
  const taken: Configuration = {
    name: first.name,
    seat: null,
    address: null,
    openData: true,
    keps: listed(db, 'keps'),
    channels: listed(db, 'channels'),
    procedures: together(offices),
    offices: offices.map(planOf),
    push: false,
    summaries: NO_SUMMARIES,
    retention: STANDARD_RETENTION,
  }
  db.transaction(() => {
    db.exec('DELETE FROM offices')
    configurations.takeOver(taken, at)
  })()
  return configurations
}

const listed = (db: Db, table: 'keps' | 'channels') =>
  db
    .prepare<[], { code: string; el: string; en: string }>(
      `SELECT code, name_el AS el, name_en AS en FROM ${table} ORDER BY display_order`,
    )
    .all()
    .map(({ code, el, en }) => ({ code, name: { el, en } }))

/** Each office had a list of its own. */
function together(offices: readonly OfficeSettings[]): Configuration['procedures'] {
  const byId = new Map(offices.flatMap(({ procedures }) => procedures).map((procedure) => [procedure.id, procedure]))
  return [...byId.values()]
}

/** A counter belonged to one KEP, and nobody had written down since when. */
function planOf({ practice: _, channels: __, procedures: ___, counters, ...same }: OfficeSettings): OfficePlan {
  const plan = ({ kep, ...counter }: OfficeSettings['counters'][number]) => ({
    ...counter,
    belongs: [{ kep, from: null, to: null }],
    profile: null,
  })
  return { ...same, profiles: [], counters: counters.map(plan) }
}
