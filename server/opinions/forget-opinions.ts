// What citizens wrote, and who dealt with it, goes with names and free text; counts and numbers stay.
import type { Db } from '../database/open.ts'

/** `before`: everything of an earlier date. The same statements again find nothing. */
export function forgetOpinions(db: Db, before: string): void {
  db.transaction(() => {
    db.prepare('DELETE FROM opinion_words WHERE date < ?').run(before)
    db.prepare(
      'UPDATE messages SET text = NULL, contact = NULL WHERE date < ? AND (text IS NOT NULL OR contact IS NOT NULL)',
    ).run(before)
    db.prepare(
      `UPDATE opinions_history SET person = NULL, said = NULL
       WHERE (person IS NOT NULL OR said IS NOT NULL)
         AND (date(at / 1000, 'unixepoch') < @before
           OR reference IN (SELECT reference FROM messages WHERE date < @before))`,
    ).run({ before })
  })()
}

/** Marks of the day before yesterday and earlier. */
export function forgetMarks(db: Db, yesterday: string): void {
  db.prepare('DELETE FROM opinions_heard WHERE date < ?').run(yesterday)
}
