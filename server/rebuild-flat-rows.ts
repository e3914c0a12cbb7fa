// Lays the flat rows out anew from the journal: the whole of it or nothing. After an upgrade that reads more from it, or when asked.
import type { Db } from './database/open.ts'
import { flatRows } from './flat-rows.ts'
import { journalOf } from './journal-of.ts'

/** Every table of flat rows, with the key of its rows. */
export const flatTables = {
  tickets: ['office', 'date', 'label'],
  stays: ['office', 'date', 'label', 'stay'],
  served_without_ticket: ['office', 'date', 'seq'],
  appointments: ['office', 'date', 'appointment'],
  cases: ['office', 'date', 'entry', 'line'],
  corrections: ['office', 'date', 'seq'],
  daily_totals: ['kep', 'date', 'channel', 'office'],
} as const

/** Only when a migration has said so. Says how many facts were read; null when there was nothing to do. */
export function rebuildWhenStale(db: Db): number | null {
  const stale = db.prepare("SELECT 1 FROM facts_about_installation WHERE name = 'flat rows'").get() !== undefined
  return stale ? rebuild(db) : null
}

/** Says how many facts were read. Interrupted anywhere, even by a power cut, the old rows are there as they were. */
export function rebuild(db: Db): number {
  return db
    .transaction(() => {
      // What totals alone are kept of has no journal to be laid out from.
      for (const table of Object.keys(flatTables))
        db.exec(`DELETE FROM ${table} WHERE (office, date) NOT IN (SELECT office, date FROM kept_days)`)
      const flat = flatRows(db)
      let facts = 0
      for (const row of journalOf(db)) {
        flat.write(row)
        facts += 1
      }
      db.exec("DELETE FROM facts_about_installation WHERE name = 'flat rows'")
      return facts
    })
    .immediate()
}
