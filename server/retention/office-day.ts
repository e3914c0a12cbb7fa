// One day of one office, and the one transaction in which its journal may be made shorter.
import type { Db } from '../database/open.ts'

export type OfficeDay = { readonly office: string; readonly date: string }
export type What = 'staff' | 'details'

/** The journal's own triggers let `act` at this day's rows and at no others; it says how many there were. All of it or nothing. */
export function shorten(db: Db, { office, date }: OfficeDay, what: What, at: number, act: () => number): void {
  db.transaction(() => {
    db.prepare('INSERT INTO retention_under_way (office, date) VALUES (?, ?)').run(office, date)
    const rows = act()
    db.prepare('DELETE FROM retention_under_way WHERE office = ? AND date = ?').run(office, date)
    db.prepare('INSERT INTO retention_log (at, office, date, what, rows) VALUES (?, ?, ?, ?, ?)').run(
      at,
      office,
      date,
      what,
      rows,
    )
  })()
}
