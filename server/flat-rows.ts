// One fact of the journal → the rows that reports read, in the tables of each file beside. Runs inside the journal's transaction.
import type { Fact } from '#shared/queue/facts.ts'
import type { Db } from './database/open.ts'
import { appointmentRows } from './flat-rows/appointments.ts'
import { caseRows } from './flat-rows/cases.ts'
import { stayRows } from './flat-rows/stays.ts'
import { ticketRows } from './flat-rows/tickets.ts'
import type { Kind, Writer } from './flat-rows/writer.ts'
import type { JournalRow } from './journal-row.ts'

export type FlatRows = { readonly write: (row: JournalRow) => void }

/** Statements are prepared once. Names carry no schema, so that `verify` can let the same writer fill tables of its own. */
export function flatRows(db: Db): FlatRows {
  const tickets = ticketRows(db)
  const stays = stayRows(db)
  const cases = caseRows(db)
  const appointments = appointmentRows(db)
  // A stay begins with what its ticket was until then, so it is written first.
  const both =
    <T extends Fact['type']>(first: Writer<T>, then: Writer<T>): Writer<T> =>
    (row, fact) => {
      first(row, fact)
      then(row, fact)
    }
  const ends = <T extends keyof typeof tickets & keyof typeof stays & Fact['type']>(type: T): Writer<T> =>
    both(stays[type] as Writer<T>, tickets[type] as Writer<T>) // both records pair a fact's name with its own writer
  // A new fact does not compile until somebody has decided here what it means for the reports.
  const writers: { readonly [T in Fact['type']]: Writer<T> } = {
    dayBegan: nothing,
    settingsChanged: nothing,
    dayEnded: nothing,
    dayReopened: nothing,
    counterOpened: nothing,
    counterTakenOver: nothing,
    counterClosed: nothing,
    counterPaused: nothing,
    pauseEnded: nothing,
    rollSet: nothing,
    noticeSet: nothing,
    servingWithoutTicketBegan: nothing,
    ...tickets,
    ...stays,
    ...cases.writers,
    ...appointments,
    ticketCalled: ends('ticketCalled'),
    servingStarted: ends('servingStarted'),
    ticketMissed: ends('ticketMissed'),
    ticketFinished: ends('ticketFinished'),
    ticketTransferred: ends('ticketTransferred'),
    ticketSentBack: ends('ticketSentBack'),
    ticketParked: ends('ticketParked'),
    ticketCancelled: ends('ticketCancelled'),
    ticketExpired: ends('ticketExpired'),
    ticketNotTorn: ends('ticketNotTorn'),
    appointmentKept: both(appointments.appointmentKept, tickets.appointmentKept),
    moveTakenBack: (row, fact: Kind<'moveTakenBack'>) => {
      tickets.moveTakenBack(row, fact)
      stays.moveTakenBack(row, fact)
      if (fact.entry !== null) cases.unlog(row, fact.entry)
    },
  }
  return {
    write: (row) => {
      const writer = writers[row.fact.type] as Writer<Fact['type']> // the record pairs each fact with its own writer
      writer(row, row.fact)
    },
  }
}

const nothing = (): void => undefined
