// An office's day without names of staff and without what anybody wrote freely; its figures stay to the unit.
import type { Fact } from '#shared/queue/facts.ts'
import type { Db } from '../database/open.ts'
import { flatRows } from '../flat-rows.ts'
import type { JournalRow } from '../journal-row.ts'
import { flatTables } from '../rebuild-flat-rows.ts'
import { FORGOTTEN, forgetFact } from './forget-fact.ts'
import { type OfficeDay, shorten } from './office-day.ts'

type Stored = Omit<JournalRow, 'fact'> & { readonly fact: string }

export function forgetStaff(db: Db, day: OfficeDay, at: number): void {
  const { office, date } = day
  shorten(db, day, 'staff', at, () => {
    const rows = db
      .prepare<[string, string], Stored>(
        `SELECT office, seq, date, at, role, person, command, fact FROM journal
         WHERE office = ? AND date = ? ORDER BY seq`,
      )
      .all(office, date)
      .map((row): JournalRow => ({ ...row, fact: JSON.parse(row.fact) as Fact })) // the office wrote it
      .map((row) => ({ ...row, person: row.person === null ? null : FORGOTTEN, fact: forgetFact(row.fact) }))
    const change = db.prepare('UPDATE journal SET person = ?, fact = ? WHERE office = ? AND seq = ?')
    for (const { person, fact, seq } of rows) change.run(person, JSON.stringify(fact), office, seq)
    layOutAnew(db, day, rows)
    return rows.length
  })
}

/** The flat rows of the day, as the journal now says them. */
function layOutAnew(db: Db, { office, date }: OfficeDay, rows: readonly JournalRow[]): void {
  for (const table of Object.keys(flatTables))
    db.prepare(`DELETE FROM ${table} WHERE office = ? AND date = ?`).run(office, date)
  const flat = flatRows(db)
  for (const row of rows) flat.write(row)
}
