// `appointments`: who was booked, and whether they came. The code and the reference stay in the journal.
import type { Db } from '../database/open.ts'
import type { JournalRow } from '../journal-row.ts'
import type { Kind } from './writer.ts'

export function appointmentRows(db: Db) {
  const book = db.prepare(
    `INSERT INTO appointments (office, date, appointment, booked_at, service, outcome, seq)
     VALUES (@office, @date, @appointment, @booked, @service, 'booked', @seq)`,
  )
  const become = db.prepare(
    `UPDATE appointments SET outcome = @outcome, ticket = @ticket, seq = @seq
     WHERE office = @office AND date = @date AND appointment = @appointment`,
  )
  const becomes = ({ office, date, seq }: JournalRow, appointment: number, outcome: string, ticket: string | null) => {
    become.run({ office, date, seq, appointment, outcome, ticket })
  }
  return {
    appointmentBooked: ({ office, date, seq }: JournalRow, fact: Kind<'appointmentBooked'>) => {
      const { appointment, booked, service } = fact
      book.run({ office, date, seq, appointment, booked, service })
    },
    appointmentCancelled: (row: JournalRow, { appointment }: Kind<'appointmentCancelled'>) =>
      becomes(row, appointment, 'cancelled', null),
    appointmentNotKept: (row: JournalRow, { appointment }: Kind<'appointmentNotKept'>) =>
      becomes(row, appointment, 'not-kept', null),
    appointmentKept: (row: JournalRow, { appointment, ticket }: Kind<'appointmentKept'>) =>
      becomes(row, appointment, 'kept', ticket),
  }
}
