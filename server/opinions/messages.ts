// Complaints, suggestions and thanks: each gets its KEP's next number of the year, and keeps who did what with it.
import { dateOf } from '#shared/calendar.ts'
import type { Message, MessageAct, MessageKind, MessageSent, MessageState } from '#shared/opinions.ts'
import type { Db } from '../database/open.ts'
import { Heard, markOf } from './heard.ts'

export type NewMessage = {
  /** Of the form: sent again with it, it is the same message. */
  readonly id: string
  readonly office: string
  readonly kep: string
  readonly kind: MessageKind
  readonly text: string
  readonly contact: string | null
}

type Row = Omit<Message, 'history'>
const COLUMNS = 'reference, kep, office, at, kind, text, contact, state'

export class Messages {
  private readonly db: Db
  private readonly heard: Heard

  constructor(db: Db) {
    this.db = db
    this.heard = new Heard(db)
  }

  /** Its number is taken and the message kept in one transaction: no number is given twice, and none is left out. */
  send({ id, office, kep, kind, text, contact }: NewMessage, now: number): MessageSent {
    return this.db
      .transaction((): MessageSent => {
        const mark = markOf('message', id)
        const before = this.heard.find(mark)
        const known = before?.reference ? this.find(before.reference) : null
        if (known !== null) return { reference: known.reference, at: known.at }
        const date = dateOf(now)
        const year = Number(date.slice(0, 4))
        const number = this.nextNumber(kep, year)
        const reference = referenceOf(kep, year, number)
        this.db
          .prepare(
            `INSERT INTO messages (reference, kep, year, number, office, date, at, kind, text, contact, state)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'new')`,
          )
          .run(reference, kep, year, number, office, date, now, kind, text, contact)
        this.heard.first(mark, date, reference)
        return { reference, at: now }
      })
      .immediate() // the write lock comes before the look at the last number
  }

  private nextNumber(kep: string, year: number): number {
    return (
      this.db
        .prepare<[string, number], number>(
          'SELECT coalesce(max(number), 0) + 1 FROM messages WHERE kep = ? AND year = ?',
        )
        .pluck()
        .get(kep, year) ?? 1
    )
  }

  /** The newest first. */
  all(): Message[] {
    const acts = this.actsByReference()
    return this.db
      .prepare<[], Row>(`SELECT ${COLUMNS} FROM messages ORDER BY at DESC, reference DESC LIMIT 1000`)
      .all()
      .map((row) => ({ ...row, history: acts.get(row.reference) ?? [] }))
  }

  find(reference: string): Row | null {
    return this.db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM messages WHERE reference = ?`).get(reference) ?? null
  }

  /** Whom each new one is for. */
  unread(): { readonly kep: string; readonly office: string }[] {
    return this.db.prepare<[], Row>(`SELECT kep, office FROM messages WHERE state = 'new'`).all()
  }

  become({ reference, kep }: Row, state: Exclude<MessageState, 'new'>, said: string | null, by: string, now: number) {
    this.db.transaction(() => {
      this.db.prepare('UPDATE messages SET state = ? WHERE reference = ?').run(state, reference)
      this.note(reference, kep, state, said, by, now)
    })()
  }

  deleteContact({ reference, kep }: Row, by: string, now: number): void {
    this.db.transaction(() => {
      this.db.prepare('UPDATE messages SET contact = NULL WHERE reference = ?').run(reference)
      this.note(reference, kep, 'contact-deleted', null, by, now)
    })()
  }

  private note(reference: string, kep: string, act: MessageAct['act'], said: string | null, by: string, now: number) {
    this.db
      .prepare('INSERT INTO opinions_history (at, person, act, kep, reference, said) VALUES (?, ?, ?, ?, ?, ?)')
      .run(now, by, act, kep, reference, said)
  }

  private actsByReference(): Map<string, MessageAct[]> {
    const acts = new Map<string, MessageAct[]>()
    const rows = this.db
      .prepare<[], MessageAct & { reference: string }>(
        `SELECT reference, at, coalesce(people.name, person) AS by, act, said
         FROM opinions_history LEFT JOIN people ON people.id = person
         WHERE reference IS NOT NULL ORDER BY opinions_history.id`,
      )
      .all()
    for (const { reference, ...act } of rows) acts.set(reference, [...(acts.get(reference) ?? []), act])
    return acts
  }
}

/** `Π-2026-0207-0001`. */
const referenceOf = (kep: string, year: number, number: number): string =>
  `Π-${year}-${kep}-${String(number).padStart(4, '0')}`
