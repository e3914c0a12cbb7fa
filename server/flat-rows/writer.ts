// What a writer of flat rows is: it hears one kind of fact, with the journal's line that it stands in.
import type { Fact } from '#shared/queue/facts.ts'
import type { JournalRow } from '../journal-row.ts'

export type Kind<T extends Fact['type']> = Extract<Fact, { type: T }>
export type Writer<T extends Fact['type']> = (row: JournalRow, fact: Kind<T>) => void

type OnTicket = { readonly ticket: string }

/** Which ticket, and by which line of the journal. */
export const ofTicket = ({ office, date, seq }: JournalRow, fact: OnTicket) => ({
  office,
  date,
  seq,
  label: fact.ticket,
})
export const timed = (row: JournalRow, fact: OnTicket) => ({ ...ofTicket(row, fact), at: row.at })
export const TICKET_KEY = 'office = @office AND date = @date AND label = @label'
