// Ratings and a few words beside them. A rating is one more in a count of the day; nothing of it leads to a ticket, a person or a counter.
import { randomUUID } from 'node:crypto'
import type { Rating, RatingSource, Words, WordsReason } from '#shared/opinions.ts'
import type { Db } from '../database/open.ts'
import { Heard, markOf } from './heard.ts'

export type Place = {
  readonly office: string
  /** Null: the office as a whole, at an exit that several KEPs share. */
  readonly kep: string | null
  readonly date: string
}

/** In the tables: of no one KEP. */
export const WHOLE_OFFICE = ''

export class Ratings {
  private readonly db: Db
  private readonly heard: Heard

  constructor(db: Db) {
    this.db = db
    this.heard = new Heard(db)
  }

  /** `once`: a ticket's link, or the tap's own id. False: it was heard before, and counts no second time. */
  rate({ office, kep, date }: Place, rating: Rating, source: RatingSource, once: string): boolean {
    return this.db.transaction(() => {
      if (!this.heard.first(markOf('rating', once), date)) return false
      this.db
        .prepare(
          `INSERT INTO ratings (office, kep, date, source, rating, count) VALUES (?, ?, ?, ?, ?, 1)
           ON CONFLICT (office, kep, date, source, rating) DO UPDATE SET count = count + 1`,
        )
        .run(office, kep ?? WHOLE_OFFICE, date, source, rating)
      return true
    })()
  }

  isRated(once: string): boolean {
    return this.heard.find(markOf('rating', once)) !== null
  }

  /** Once for each link, and only after its rating. False: they were not kept. */
  say({ office, kep, date }: Place, text: string, once: string): boolean {
    return this.db.transaction(() => {
      if (!this.isRated(once) || !this.heard.first(markOf('words', once), date)) return false
      this.db
        .prepare('INSERT INTO opinion_words (id, office, kep, date, text) VALUES (?, ?, ?, ?, ?)')
        .run(randomUUID(), office, kep ?? WHOLE_OFFICE, date, text)
      return true
    })()
  }

  /** Of whole days: until yesterday. In no order of the day. */
  words(from: string, to: string, today: string): Words[] {
    return this.db
      .prepare<[string, string, string], Words>(
        `SELECT id, kep, office, date, text FROM opinion_words
         WHERE date BETWEEN ? AND ? AND date < ? ORDER BY date DESC, id LIMIT 500`,
      )
      .all(from, to, today)
  }

  /** Null: there are no such words, or not any more. */
  findWords(id: string): Words | null {
    return (
      this.db.prepare<[string], Words>('SELECT id, kep, office, date, text FROM opinion_words WHERE id = ?').get(id) ??
      null
    )
  }

  /** Who did it and why stays; the words do not. */
  deleteWords({ id, kep }: Words, reason: WordsReason, person: string, now: number): void {
    this.db.transaction(() => {
      this.db.prepare('DELETE FROM opinion_words WHERE id = ?').run(id)
      this.db
        .prepare(`INSERT INTO opinions_history (at, person, act, kep, said) VALUES (?, ?, 'words-deleted', ?, ?)`)
        .run(now, person, kep, reason)
    })()
  }
}
