// Keeps what people write beside the figures, with who wrote, changed or took it away, and when.
import { randomUUID } from 'node:crypto'
import type { Instant } from '#shared/queue/words.ts'
import { type Annotation, type AnnotationDraft, isMoment } from '#shared/reports/annotation.ts'
import type { Db } from '../database/open.ts'

/** `person` null: nobody who was signed in. */
type By = { readonly person: string | null; readonly now: Instant }
type Act = 'added' | 'changed' | 'removed'

export class AnnotationStore {
  private readonly db: Db

  constructor(db: Db) {
    this.db = db
  }

  /** Null: there is none, or it was taken away. */
  find(id: string): Annotation | null {
    return (
      this.db
        .prepare<[string], Annotation>(
          `SELECT id, from_date AS "from", to_date AS "to", kep, kind, words FROM annotations WHERE id = ? AND removed = 0`,
        )
        .get(id) ?? null
    )
  }

  /** The draft is checked already (`problemOf`). */
  add(draft: AnnotationDraft, by: By): Annotation {
    const added = { id: randomUUID(), ...settled(draft) }
    this.db.transaction(() => {
      this.db
        .prepare(
          `INSERT INTO annotations (id, from_date, to_date, kep, kind, words) VALUES (:id, :from, :to, :kep, :kind, :words)`,
        )
        .run(added)
      this.note(added, 'added', by)
    })()
    return added
  }

  change(id: string, draft: AnnotationDraft, by: By): void {
    const changed = { id, ...settled(draft) }
    this.db.transaction(() => {
      this.db
        .prepare(
          `UPDATE annotations SET from_date = :from, to_date = :to, kep = :kep, kind = :kind, words = :words WHERE id = :id`,
        )
        .run(changed)
      this.note(changed, 'changed', by)
    })()
  }

  remove(annotation: Annotation, by: By): void {
    this.db.transaction(() => {
      this.db.prepare('UPDATE annotations SET removed = 1 WHERE id = ?').run(annotation.id)
      this.note(annotation, 'removed', by)
    })()
  }

  private note({ id, ...stood }: Annotation, act: Act, { person, now }: By): void {
    this.db
      .prepare('INSERT INTO annotations_history (annotation, at, person, act, stood) VALUES (?, ?, ?, ?, ?)')
      .run(id, now, person, act, JSON.stringify(stood))
  }
}

/** A move and a reopening are of one date: open at the end they would be told of every year that comes. */
const settled = ({ from, to, kep, kind, words }: AnnotationDraft): AnnotationDraft => ({
  from,
  to: isMoment(kind) ? from : to,
  kep,
  kind,
  words: words.trim(),
})
