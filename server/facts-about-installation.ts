// The few words that an installation keeps about itself, each under its name.
import { randomBytes } from 'node:crypto'
import type { Db } from './database/open.ts'

/** `yes`: nobody counts by it in earnest. `no`: it is a real one, also while it is still empty. */
export const DEMO = 'demo'
/** `no`: its first steps are not done yet. `yes`, or never said: nobody needs to be shown them. */
export const BEGUN = 'begun'
/** `yes`: somebody has looked at the practice office. */
export const PRACTISED = 'practised'
/** `anyone` or `enrolled`: who may look at the public screens. */
export const SCREENS = 'screens'
/** The first date of which days and months are summed up by themselves; never said: none are. */
export const SUMMARIES_SINCE = 'summaries-since'
/** From which the links of tickets are made: never printed, never sent. */
const TICKET_SECRET = 'ticket-secret'
type Words = {
  readonly [DEMO]: 'yes' | 'no'
  readonly [BEGUN]: 'yes' | 'no'
  readonly [PRACTISED]: 'yes' | 'no'
  readonly [SCREENS]: 'anyone' | 'enrolled'
  readonly [TICKET_SECRET]: string
  readonly [SUMMARIES_SINCE]: string
}
export type FactName = keyof Words

export const readFact = (db: Db, name: FactName): string | null =>
  db.prepare<[string], string>('SELECT value FROM facts_about_installation WHERE name = ?').pluck().get(name) ?? null

export function writeFact<N extends FactName>(db: Db, name: N, value: Words[N]): void {
  db.prepare('INSERT OR REPLACE INTO facts_about_installation (name, value) VALUES (?, ?)').run(name, value)
}

export function forgetFact(db: Db, name: FactName): void {
  db.prepare('DELETE FROM facts_about_installation WHERE name = ?').run(name)
}

/** Made once in an installation: with another one all links of the day would be dead. */
export function ticketSecret(db: Db): Buffer {
  const kept = readFact(db, TICKET_SECRET)
  if (kept !== null) return Buffer.from(kept, 'base64url')
  const secret = randomBytes(32)
  writeFact(db, TICKET_SECRET, secret.toString('base64url'))
  return secret
}
