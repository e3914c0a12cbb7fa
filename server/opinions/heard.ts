// What was heard once and is not to be heard twice: marks that lead back to nothing that was said, and that go with the days.
import { createHash } from 'node:crypto'
import type { Db } from '../database/open.ts'

/** Of a ticket's link, or of the id that a screen gave to a tap; `what` keeps a rating and the words beside it apart. */
export const markOf = (what: 'rating' | 'words' | 'message', said: string): string =>
  createHash('sha256').update(`${what}\0${said}`).digest('base64url')

export class Heard {
  private readonly statements

  constructor(db: Db) {
    this.statements = {
      mark: db.prepare<[string, string, string | null]>(
        'INSERT INTO opinions_heard (mark, date, reference) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      ),
      find: db.prepare<[string], { reference: string | null }>('SELECT reference FROM opinions_heard WHERE mark = ?'),
    }
  }

  /** True the first time. To be called in the transaction that keeps what was said. */
  first(mark: string, date: string, reference: string | null = null): boolean {
    return this.statements.mark.run(mark, date, reference).changes === 1
  }

  /** Null: never heard. */
  find(mark: string): { readonly reference: string | null } | null {
    return this.statements.find.get(mark) ?? null
  }
}
