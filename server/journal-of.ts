// The whole journal, line after line, as it was written.
import type { Fact } from '#shared/queue/facts.ts'
import type { Db } from './database/open.ts'
import type { JournalRow } from './journal-row.ts'

type StoredFact = Omit<JournalRow, 'fact'> & { readonly fact: string }
const PAGE = 5000

/** In pages: one connection cannot write while a query of it is still running. */
export function* journalOf(db: Db): Generator<JournalRow> {
  const page = db.prepare<[string, number, number], StoredFact>(
    `SELECT office, seq, date, at, role, person, command, fact FROM main.journal
     WHERE (office, seq) > (?, ?) ORDER BY office, seq LIMIT ?`,
  )
  let rows = page.all('', 0, PAGE)
  while (rows.length > 0) {
    for (const row of rows) yield { ...row, fact: JSON.parse(row.fact) as Fact } // only the office writes facts, and only these
    const last = rows.at(-1)
    rows = last === undefined ? [] : page.all(last.office, last.seq, PAGE)
  }
}
