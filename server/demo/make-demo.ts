// Fills an empty installation with the demo: Larissa's offices, invented people, and the real figures of 2023 and 2024.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Configurations } from '../configuration/configurations.ts'
import type { Db } from '../database/open.ts'
import { importYear } from '../import/import-year.ts'
import type { People } from '../people.ts'
import { demoAnnotations } from './demo-annotations.ts'
import { demoOpinions } from './demo-opinions.ts'
import { demoPeople, larisa } from './larisa.ts'

/** 3 December 2024, when two KEPs moved into one building: its people have worked with the system from then on. */
const MOVED_IN = Date.UTC(2024, 11, 3, 6)
const FIGURES = join(import.meta.dirname, 'figures')

export async function makeDemo(db: Db, people: People, now: number): Promise<void> {
  new Configurations(db).found(larisa, now, true)
  for (const person of demoPeople) await people.add({ ...person, since: Math.min(now, MOVED_IN) })
  demoOpinions(db, now)
  demoAnnotations(db, now)
  for (const year of [2023, 2024]) {
    const file = `kep-${year}.csv`
    const result = importYear(db, { year, file, bytes: readFileSync(join(FIGURES, file)), person: null, now })
    if (!result.ok) throw new Error(`${file} of the demo is not whole: ${JSON.stringify(result.problems)}`)
  }
}
