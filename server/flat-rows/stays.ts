// `stays` and `served_without_ticket`: how long everybody stood at a counter, step by step.
import type { StayEnd } from '#shared/queue/words.ts'
import type { Db } from '../database/open.ts'
import type { JournalRow } from '../journal-row.ts'
import { type Kind, ofTicket, TICKET_KEY, timed } from './writer.ts'

type OnTicket = { readonly ticket: string }

export function stayRows(db: Db) {
  const key = TICKET_KEY
  // Asked alone: a statement that reads the table it writes to is given a table in between, and takes many times as long.
  const last = db.prepare<object, { stay: number | null }>(`SELECT max(stay) AS stay FROM stays WHERE ${key}`)
  // Whoever comes back to the counter itself, from a missed call or from being set aside, has not waited for this one.
  const begin = db.prepare(
    `INSERT INTO stays (office, date, label, stay, service, counter, kep, clerk, waited_from, called_at, accurate, seq)
     SELECT office, date, label, @stay, service, @counter, @kep, @person, CASE outcome WHEN 'waiting' THEN min(waits_from, @at) ELSE @at END, @at, 1, @seq
     FROM tickets WHERE ${key}`,
  )
  const serve = db.prepare(`UPDATE stays SET serving_at = @at, seq = @seq WHERE ${key} AND ended_at IS NULL`)
  const finish = db.prepare(
    `UPDATE stays SET ended_at = @at, outcome = @outcome, seq = @seq WHERE ${key} AND ended_at IS NULL`,
  )
  const doubt = db.prepare(
    `UPDATE stays SET accurate = 0, seq = @seq WHERE ${key} AND stay = (SELECT max(stay) FROM stays WHERE ${key})`,
  )
  const forget = db.prepare(`DELETE FROM stays WHERE ${key}`)
  const restore = db.prepare(
    `INSERT INTO stays (office, date, label, stay, service, counter, kep, clerk, waited_from, called_at, serving_at,
       ended_at, outcome, accurate, seq)
     VALUES (@office, @date, @label, @stay, @service, @counter, @kep, @clerk, @waitedFrom, @calledAt, @servingAt,
       @endedAt, @end, @accurate, @seq)`,
  )
  const without = db.prepare(
    `INSERT INTO served_without_ticket (office, date, seq, counter, kep, clerk, way, began_at, ended_at, entry, accurate)
     VALUES (@office, @date, @seq, @counter, @kep, @person, @way, @began, @at, @entry, @accurate)`,
  )
  const ended = (outcome: StayEnd) => (row: JournalRow, fact: OnTicket) => {
    finish.run({ ...timed(row, fact), outcome })
  }
  return {
    ticketCalled: (row: JournalRow, fact: Kind<'ticketCalled'>) => {
      const { office, date, label, ...of } = timed(row, fact)
      const stay = (last.get({ office, date, label })?.stay ?? 0) + 1
      begin.run({ office, date, label, ...of, stay, counter: fact.counter, kep: fact.kep, person: row.person })
    },
    servingStarted: (row: JournalRow, fact: OnTicket) => {
      serve.run(timed(row, fact))
    },
    ticketMissed: ended('missed'),
    ticketFinished: ended('served'),
    ticketTransferred: ended('transferred'),
    ticketSentBack: ended('returned'),
    ticketParked: ended('parked'),
    ticketCancelled: ended('cancelled'),
    ticketExpired: ended('expired'),
    timeNotAccurate: (row: JournalRow, fact: OnTicket) => {
      doubt.run(ofTicket(row, fact))
    },
    moveTakenBack: (row: JournalRow, { ticket }: Kind<'moveTakenBack'>) => {
      const of = ofTicket(row, { ticket: ticket.label })
      // Where an older version wrote the fact, it says nothing of stays.
      if (ticket.stays === undefined) return
      forget.run({ office: of.office, date: of.date, label: of.label })
      for (const [nth, stay] of ticket.stays.entries())
        restore.run({ ...of, ...stay, stay: nth + 1, accurate: stay.accurate ? 1 : 0 })
    },
    ticketNotTorn: (row: JournalRow, fact: OnTicket) => {
      const { office, date, label } = ofTicket(row, fact)
      forget.run({ office, date, label })
    },
    servingWithoutTicketEnded: (row: JournalRow, fact: Kind<'servingWithoutTicketEnded'>) => {
      const { office, date, seq, at, person } = row
      const { counter, kep, way, began, entry } = fact
      const accurate = fact.accurate ? 1 : 0
      without.run({ office, date, seq, at, person, counter, kep, way, began, entry, accurate })
    },
  }
}
