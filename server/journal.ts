// The journal on disk: facts go in with their flat rows and their answers in one transaction, and a day comes out.

import type { Answer } from '#shared/protocol.ts'
import { type DayStanding, PLAIN_STANDING } from '#shared/queue/day.ts'
import type { Recorded } from '#shared/queue/facts.ts'
import type { Role } from '#shared/queue/words.ts'
import type { Db } from './database/open.ts'
import { flatRows } from './flat-rows.ts'
import type { JournalRow } from './journal-row.ts'

/** The first answer to a command, kept so that the same command asked again hears it again. */
export type KeptAnswer = {
  readonly command: string
  readonly office: string
  readonly asker: string
  readonly at: number
  readonly answer: Answer
}

type Standing = { readonly signed: number; readonly forgotten: number; readonly early: number }
type Of = { readonly office: string }

export class Journal {
  private readonly db: Db
  private readonly statements
  private readonly flat

  constructor(db: Db) {
    this.db = db
    this.flat = flatRows(db)
    this.statements = {
      insert: db.prepare(
        `INSERT INTO journal (office, seq, date, at, role, person, command, type, fact)
         VALUES (:office, :seq, :date, :at, :role, :person, :command, :type, :fact)`,
      ),
      keepAnswer: db.prepare('INSERT INTO answers (command, office, asker, at, answer) VALUES (?, ?, ?, ?, ?)'),
      answer: db.prepare<[string], { office: string; asker: string; at: number; answer: string }>(
        'SELECT office, asker, at, answer FROM answers WHERE command = ?',
      ),
      day: db.prepare<[string, string], { at: number; role: Role; person: string | null; fact: string }>(
        'SELECT at, role, person, fact FROM journal WHERE office = ? AND date = ? ORDER BY seq',
      ),
      lastSeq: db.prepare<[Of], { seq: number }>(
        `SELECT max(coalesce((SELECT max(seq) FROM journal WHERE office = :office), 0),
           coalesce((SELECT seq FROM journal_ends WHERE office = :office), 0)) AS seq`,
      ),
      lastInstant: db.prepare<[Of], { at: number }>(
        // Not simply the last row's: a press that a desk kept is recorded at its own time, earlier than rows before it.
        `SELECT max(
           coalesce((SELECT max(at) FROM (SELECT at FROM journal WHERE office = :office ORDER BY seq DESC LIMIT 1000)), 0),
           coalesce((SELECT at FROM journal_ends WHERE office = :office), 0)) AS at`,
      ),
      datesAfter: db.prepare<[string, string], { date: string }>(
        'SELECT DISTINCT date FROM journal WHERE office = ? AND date > ? ORDER BY date',
      ),
      // A day may be booked ahead and never begin.
      lastDayBegunBefore: db.prepare<[string, string], { date: string }>(
        `SELECT date FROM journal WHERE office = ? AND date < ? AND type = 'dayBegan' ORDER BY date DESC LIMIT 1`,
      ),
      standing: db.prepare<[{ office: string; date: string; year: number }], Standing>(
        `SELECT EXISTS (SELECT 1 FROM signed_years WHERE year = :year) AS signed,
           EXISTS (SELECT 1 FROM retention_log WHERE office = :office AND date = :date) AS forgotten,
           :date < coalesce((SELECT min(date) FROM daily_totals), :date) AS early`,
      ),
    }
  }

  /** What matters of a day to whoever corrects it, besides its facts. */
  standingOf(office: string, date: string): DayStanding {
    const found = this.statements.standing.get({ office, date, year: Number(date.slice(0, 4)) })
    if (found === undefined) return PLAIN_STANDING
    return { signed: found.signed === 1, forgotten: found.forgotten === 1, early: found.early === 1 }
  }

  /** All or nothing, durable when it returns. @throws when the disk says no; then nothing was written. */
  append(rows: readonly JournalRow[], answers: readonly KeptAnswer[]): void {
    this.db.transaction(() => {
      for (const row of rows) {
        this.statements.insert.run({ ...row, type: row.fact.type, fact: JSON.stringify(row.fact) })
        this.flat.write(row)
      }
      for (const { command, office, asker, at, answer } of answers)
        this.statements.keepAnswer.run(command, office, asker, at, JSON.stringify(answer))
    })()
  }

  dayOf(office: string, date: string): Recorded[] {
    return this.statements.day
      .all(office, date)
      .map(({ at, role, person, fact }) => ({ at, by: { role, person }, fact: JSON.parse(fact) })) // we wrote it
  }

  /** Also when the rows are gone: a number is not used twice. */
  lastSeq(office: string): number {
    return this.statements.lastSeq.get({ office })?.seq ?? 0
  }

  /** The latest instant of any of the office's facts; 0 before the first. */
  lastInstant(office: string): number {
    return this.statements.lastInstant.get({ office })?.at ?? 0
  }

  /** The dates after this one that anything was booked for. */
  datesAfter(office: string, date: string): string[] {
    return this.statements.datesAfter.all(office, date).map((row) => row.date)
  }

  /** The newest date before this one on which the office worked; null when there is none. */
  lastDayBegunBefore(office: string, date: string): string | null {
    return this.statements.lastDayBegunBefore.get(office, date)?.date ?? null
  }

  firstAnswer(command: string): KeptAnswer | null {
    const kept = this.statements.answer.get(command)
    if (kept === undefined) return null
    return { ...kept, command, answer: JSON.parse(kept.answer) as Answer } // we wrote it
  }
}
