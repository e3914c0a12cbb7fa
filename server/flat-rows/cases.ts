// `cases`, `daily_totals` and `corrections`: what was counted, line by line and added up per KEP, date and channel; and what was
// corrected, with what stood before and after.
import type { CaseRow } from '#shared/queue/words.ts'
import type { Db } from '../database/open.ts'
import type { JournalRow } from '../journal-row.ts'
import type { Kind } from './writer.ts'

type Explained = Kind<'casesCorrected' | 'casesLoggedLate'>
type Counted = Explained | Kind<'casesLogged'>
type Logger = { readonly at: number; readonly person: string | null }

export function caseRows(db: Db) {
  const insert = db.prepare(
    `INSERT INTO cases (office, date, entry, line, kep, counter, clerk, ticket, way, channel, procedure, quantity, at, seq)
     VALUES (@office, @date, @entry, @line, @kep, @counter, @clerk, @ticket, @way, @channel, @procedure, @quantity, @at, @seq)`,
  )
  const remove = db.prepare('DELETE FROM cases WHERE office = ? AND date = ? AND entry = ?')
  const subtract = db.prepare(
    `INSERT INTO daily_totals (kep, date, channel, office, quantity)
     SELECT kep, date, channel, office, -SUM(quantity) FROM cases WHERE office = ? AND date = ? AND entry = ?
     GROUP BY kep, date, channel, office
     ON CONFLICT (kep, date, channel, office) DO UPDATE SET quantity = daily_totals.quantity + excluded.quantity`,
  )
  const add = db.prepare(
    `INSERT INTO daily_totals (kep, date, channel, office, quantity) VALUES (@kep, @date, @channel, @office, @quantity)
     ON CONFLICT (kep, date, channel, office) DO UPDATE SET quantity = daily_totals.quantity + excluded.quantity`,
  )
  // By the whole key: a look through the totals of ten years is too long for a correction.
  const sweep = db.prepare('DELETE FROM daily_totals WHERE kep = ? AND date = ? AND office = ? AND quantity = 0')
  const rowsOf = db.prepare<unknown[], Logger & { readonly kep: string }>(
    'SELECT at, clerk AS person, kep FROM cases WHERE office = ? AND date = ? AND entry = ? LIMIT 1',
  )
  // An entry that was corrected to nothing has no rows, and may be corrected back. `+seq`, because for the order of `seq` alone
  // SQLite would look through the office's journal from its first line instead of the day.
  const firstOf = db.prepare<unknown[], Logger>(
    `SELECT at, person FROM journal WHERE office = ? AND date = ? AND type IN ('casesLogged', 'casesCorrected', 'casesLoggedLate')
       AND json_extract(fact, '$.entry') = ? ORDER BY +seq LIMIT 1`,
  )

  const before = db.prepare<unknown[], CaseRow>(
    'SELECT channel, procedure, quantity FROM cases WHERE office = ? AND date = ? AND entry = ? ORDER BY line',
  )
  const correct = db.prepare(
    `INSERT INTO corrections (office, date, seq, kind, entry, kep, counter, clerk, ticket, way, at, person, reason, before, after)
     VALUES (@office, @date, @seq, @kind, @entry, @kep, @counter, @clerk, @ticket, @way, @at, @person, @reason, @before, @after)`,
  )
  const note = (row: JournalRow, kind: 'corrected' | 'late', fact: Explained, clerk: string | null, was: CaseRow[]) => {
    const { office, date, seq, at, person } = row
    const { entry, kep, counter, ticket, way, reason } = fact
    const of = { office, date, seq, kind, entry, kep, counter, clerk, ticket, way, at, person, reason }
    const after = fact.rows.map(({ channel, procedure, quantity }) => ({ channel, procedure, quantity }))
    correct.run({ ...of, before: JSON.stringify(was), after: JSON.stringify(after) })
  }

  /** Gives who logged it first, and for which KEP; undefined where it stood with no rows. */
  const take = (office: string, date: string, entry: number) => {
    const was = rowsOf.get(office, date, entry)
    subtract.run(office, date, entry)
    remove.run(office, date, entry)
    return was
  }
  const log = (row: JournalRow, fact: Counted, first: Logger): void => {
    const { office, date, seq } = row
    const { entry, kep, counter, ticket, way } = fact
    const entryOf = { office, date, entry, kep, counter, ticket, way, clerk: first.person, at: first.at, seq }
    for (const [index, { channel, procedure, quantity }] of fact.rows.entries()) {
      insert.run({ ...entryOf, line: index + 1, channel, procedure, quantity })
      add.run({ kep, date, channel, office, quantity })
    }
  }
  return {
    writers: {
      casesLogged: (row: JournalRow, fact: Kind<'casesLogged'>) => log(row, fact, row),
      casesLoggedLate: (row: JournalRow, fact: Kind<'casesLoggedLate'>) => {
        note(row, 'late', fact, row.person, [])
        log(row, fact, row)
      },
      casesCorrected: (row: JournalRow, fact: Kind<'casesCorrected'>) => {
        const { office, date } = row
        const rows = before.all(office, date, fact.entry)
        const was = take(office, date, fact.entry)
        const first = was ?? firstOf.get(office, date, fact.entry) ?? row
        note(row, 'corrected', fact, first.person, rows)
        log(row, fact, first)
        for (const kep of new Set([fact.kep, was?.kep ?? fact.kep])) sweep.run(kep, date, office)
      },
    },
    /** The move that logged it was taken back: it was never counted. */
    unlog: ({ office, date }: JournalRow, entry: number) => {
      const was = take(office, date, entry)
      if (was !== undefined) sweep.run(was.kep, date, office)
    },
  }
}
