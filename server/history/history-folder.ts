// A data folder with a made-up history in it: the demo's offices, people who do not exist, and so many whole years of their work.
import { existsSync, readdirSync } from 'node:fs'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { Configurations } from '../configuration/configurations.ts'
import { openDatabase } from '../database/open.ts'
import { demoPeople, larisa } from '../demo/larisa.ts'
import { People } from '../people.ts'
import { type Made, makeHistory } from './made-history.ts'

export type Shape = {
  readonly seed: number
  readonly years: number
  /** The last of the years, whole: `2025`. */
  readonly last: number
  readonly sums: number | null
}

/** Nobody's data is touched: only a folder with nothing in it is filled. */
export const isFree = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0

/** Nothing of a made-up history is too old: else the server would begin to forget it when it starts. */
const kept: Configuration = { ...larisa, retention: { staffMonths: 240, detailMonths: null } }

/** @throws when the folder is not free. Should it be stopped half-way, the folder holds whole years of some offices: throw it away. */
export async function historyFolder(folder: string, { seed, years, last, sums }: Shape): Promise<Made> {
  if (!isFree(folder)) throw new Error(`there is something in ${folder}`)
  const db = openDatabase(folder)
  try {
    // Nothing in here is anybody's work, and whoever loses it makes it again.
    db.pragma('journal_mode = DELETE')
    db.pragma('journal_mode = MEMORY')
    db.pragma('synchronous = OFF')
    db.pragma('secure_delete = OFF')
    db.pragma('cache_size = -100000')
    const from = `${last - years + 1}-01-01`
    new Configurations(db).found(kept, Date.parse(from), true)
    const people = new People(db)
    for (const person of demoPeople) await people.add(person)
    const made = makeHistory(db, kept, { seed, from, to: `${last}-12-31`, sums, clerkAt })
    return made
  } finally {
    db.close()
  }
}

/** One and the same person always sits at a counter; they cannot sign in. */
const clerkAt = (office: string, counter: string): string => `past-${office}-${counter}`
