// Who changed which account, when, and what: kept for as long as the accounts are.
import type { HistoryEntry, PersonDeed } from '#shared/people/accounts.ts'
import type { Db } from '../database/open.ts'

export class PeopleHistory {
  private readonly statements

  constructor(db: Db) {
    this.statements = {
      write: db.prepare('INSERT INTO people_history (at, by, person, what) VALUES (?, ?, ?, ?)'),
      of: db.prepare<[string], { at: number; by: string | null; what: string }>(
        `SELECT at, coalesce(people.name, people_history.by) AS by, what
         FROM people_history LEFT JOIN people ON people.id = people_history.by
         WHERE person = ? ORDER BY people_history.id DESC LIMIT 200`,
      ),
    }
  }

  /** `by` null: the command line. */
  write(by: string | null, person: string, what: PersonDeed, now: number): void {
    this.statements.write.run(now, by, person, JSON.stringify(what))
  }

  /** The newest first. */
  of(person: string): HistoryEntry[] {
    return this.statements.of.all(person).map(({ at, by, what }) => ({ at, by, what: JSON.parse(what) as PersonDeed })) // only `write` writes this column
  }
}
