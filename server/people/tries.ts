// How often somebody may try a name: ten wrong ones in a row from one place, a hundred from anywhere, then a quarter of an hour's rest.
import type { Db } from '../database/open.ts'
import { foldUsername } from './stored.ts'

const FROM_ONE_PLACE = 10
/** Whoever guesses from many computers at once. */
const FROM_ANYWHERE = 100
/** So long after the last wrong try all of them are forgotten. */
const REST_MS = 15 * 60_000

type Row = { address: string; wrong: number; last_at: number }

export class Tries {
  private readonly statements

  constructor(db: Db) {
    this.statements = {
      of: db.prepare<[string, number], Row>(
        'SELECT address, wrong, last_at FROM sign_in_tries WHERE username = ? AND last_at > ?',
      ),
      count: db.prepare(
        `INSERT INTO sign_in_tries (username, address, wrong, last_at) VALUES (?, ?, 1, ?)
         ON CONFLICT DO UPDATE SET wrong = wrong + 1, last_at = excluded.last_at`,
      ),
      forgive: db.prepare('UPDATE sign_in_tries SET wrong = wrong - 1 WHERE username = ? AND address = ?'),
      forget: db.prepare('DELETE FROM sign_in_tries WHERE username = ? AND address = ?'),
      unlock: db.prepare('DELETE FROM sign_in_tries WHERE username = ?'),
      forgetOld: db.prepare('DELETE FROM sign_in_tries WHERE last_at <= ?'),
    }
  }

  /**
   * Counts a try as wrong before anything is compared, so that a thousand at once are not a thousand tries.
   * Gives until when no more are taken, or null: then say `forgive` or `forget` if it was not wrong after all.
   */
  begin(username: string, address: string, now: number): number | null {
    const name = foldUsername(username)
    this.statements.forgetOld.run(now - REST_MS)
    const rows = this.statements.of.all(name, now - REST_MS)
    const here = rows.filter((row) => row.address === address)
    const until = lockedUntil(here, FROM_ONE_PLACE) ?? lockedUntil(rows, FROM_ANYWHERE)
    if (until === null) this.statements.count.run(name, address, now)
    return until
  }

  /** This one was not wrong, but does not yet prove who it is. */
  forgive(username: string, address: string): void {
    this.statements.forgive.run(foldUsername(username), address)
  }

  /** It was the right one: the row of wrong ones from there is over. */
  forget(username: string, address: string): void {
    this.statements.forget.run(foldUsername(username), address)
  }

  /** An administrator's way out, from everywhere. */
  unlock(username: string): void {
    this.statements.unlock.run(foldUsername(username))
  }

  /** Until when some place, or all of them, is locked for this name. */
  lockedUntil(username: string, now: number): number | null {
    const rows = this.statements.of.all(foldUsername(username), now - REST_MS)
    const places = rows.map((row) => lockedUntil([row], FROM_ONE_PLACE))
    const times = [...places, lockedUntil(rows, FROM_ANYWHERE)].filter((until) => until !== null)
    return times.length === 0 ? null : Math.max(...times)
  }
}

function lockedUntil(rows: readonly Row[], most: number): number | null {
  const wrong = rows.reduce((sum, row) => sum + row.wrong, 0)
  return wrong < most ? null : Math.max(...rows.map(({ last_at }) => last_at)) + REST_MS
}
