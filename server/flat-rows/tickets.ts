// `tickets`: one row a ticket, as it stands.
import type { Db } from '../database/open.ts'
import type { JournalRow } from '../journal-row.ts'
import { type Kind, ofTicket, TICKET_KEY, timed } from './writer.ts'

type OnTicket = { readonly ticket: string }

export function ticketRows(db: Db) {
  const key = TICKET_KEY
  const insert = db.prepare(
    `INSERT INTO tickets (office, date, label, service, number, language, priority, turn, ahead, taken_at, waits_from,
       estimate_from, estimate_to, estimate_expected, calls, outcome, seq)
     VALUES (@office, @date, @label, @service, @number, @language, @priority, @turn, @ahead, @at, @at,
       @from, @to, @expected, 0, 'waiting', @seq)`,
  )
  const call = db.prepare(
    `UPDATE tickets SET outcome = 'called', called_at = @at, calls = calls + 1, counter = @counter, kep = @kep,
       clerk = @person, seq = @seq,
       estimate_error = CASE WHEN calls > 0 THEN estimate_error
         ELSE CAST((@at - max(taken_at, coalesce(booked_at, 0))) / 1000 AS INTEGER) - estimate_expected END WHERE ${key}`,
  )
  // The bell rang again for the same call: `called_at` stays, or the wait in the reports would grow with each ring.
  const recall = db.prepare(`UPDATE tickets SET calls = calls + 1, seq = @seq WHERE ${key}`)
  const serve = db.prepare(`UPDATE tickets SET outcome = 'serving', serving_at = @at, seq = @seq WHERE ${key}`)
  const miss = db.prepare(`UPDATE tickets SET outcome = 'missed', seq = @seq WHERE ${key}`)
  const wait = db.prepare(
    `UPDATE tickets SET outcome = 'waiting', service = @service, turn = @turn, serving_at = NULL, waits_from = @at,
       seq = @seq WHERE ${key}`,
  )
  const sendBack = db.prepare(
    `UPDATE tickets SET outcome = 'waiting', serving_at = NULL, waits_from = @at, seq = @seq WHERE ${key}`,
  )
  const park = db.prepare(`UPDATE tickets SET outcome = 'parked', serving_at = NULL, seq = @seq WHERE ${key}`)
  const back = db.prepare(
    `UPDATE tickets SET outcome = 'waiting', turn = @turn, waits_from = @at, seq = @seq WHERE ${key}`,
  )
  // What was told of its wait was told of another place: no report measures by it any more.
  const standBack = db.prepare(
    `UPDATE tickets SET turn = @turn, estimate_from = NULL, estimate_to = NULL, estimate_expected = NULL,
       estimate_error = NULL, seq = @seq WHERE ${key}`,
  )
  const change = db.prepare(
    `UPDATE tickets SET service = @service, priority = @priority, turn = @turn, seq = @seq WHERE ${key}`,
  )
  const restore = db.prepare(
    `UPDATE tickets SET service = @service, priority = @priority, turn = @turn, called_at = @calledAt,
       serving_at = @servingAt, ended_at = @endedAt, calls = @calls, counter = @counter, kep = @kep, clerk = @clerk,
       outcome = @state, waits_from = coalesce(@waitsFrom, waits_from), seq = @seq,
       estimate_error = CASE WHEN @calls = 0 THEN NULL ELSE estimate_error END WHERE ${key}`,
  )
  const keep = db.prepare(
    `UPDATE tickets SET appointment = @appointment, seq = @seq,
       booked_at = (SELECT booked_at FROM appointments AS a
         WHERE a.office = @office AND a.date = @date AND a.appointment = @appointment),
       waits_from = max(taken_at, (SELECT booked_at FROM appointments AS a
         WHERE a.office = @office AND a.date = @date AND a.appointment = @appointment))
     WHERE ${key}`,
  )
  const neverGiven = db.prepare(`DELETE FROM tickets WHERE ${key}`)
  const end = db.prepare(`UPDATE tickets SET outcome = @outcome, ended_at = @at, seq = @seq WHERE ${key}`)

  return {
    ticketTaken: (row: JournalRow, fact: Kind<'ticketTaken'>) => {
      const { service, number, language, ahead, priority, turn } = fact
      const told = fact.estimate ?? { from: null, to: null, expected: null }
      insert.run({ ...timed(row, fact), service, number, language, ahead, priority, turn, ...told })
    },
    ticketCalled: (row: JournalRow, fact: Kind<'ticketCalled'>) => {
      call.run({ ...timed(row, fact), counter: fact.counter, kep: fact.kep, person: row.person })
    },
    ticketRecalled: (row: JournalRow, fact: OnTicket) => {
      recall.run(ofTicket(row, fact))
    },
    servingStarted: (row: JournalRow, fact: OnTicket) => {
      serve.run(timed(row, fact))
    },
    ticketMissed: (row: JournalRow, fact: OnTicket) => {
      miss.run(ofTicket(row, fact))
    },
    ticketFinished: (row: JournalRow, fact: OnTicket) => {
      end.run({ ...timed(row, fact), outcome: 'served' })
    },
    ticketTransferred: (row: JournalRow, fact: Kind<'ticketTransferred'>) => {
      wait.run({ ...timed(row, fact), service: fact.service, turn: fact.turn })
    },
    ticketParked: (row: JournalRow, fact: OnTicket) => {
      park.run(ofTicket(row, fact))
    },
    ticketReturned: (row: JournalRow, fact: Kind<'ticketReturned'>) => {
      back.run({ ...timed(row, fact), turn: fact.turn })
    },
    ticketStoodBack: (row: JournalRow, fact: Kind<'ticketStoodBack'>) => {
      standBack.run({ ...ofTicket(row, fact), turn: fact.turn })
    },
    ticketChanged: (row: JournalRow, fact: Kind<'ticketChanged'>) => {
      const { service, priority, turn } = fact
      change.run({ ...ofTicket(row, fact), service, priority, turn })
    },
    ticketCancelled: (row: JournalRow, fact: OnTicket) => {
      end.run({ ...timed(row, fact), outcome: 'cancelled' })
    },
    ticketSentBack: (row: JournalRow, fact: OnTicket) => {
      sendBack.run(timed(row, fact))
    },
    appointmentKept: (row: JournalRow, fact: Kind<'appointmentKept'>) => {
      keep.run({ ...ofTicket(row, fact), appointment: fact.appointment })
    },
    moveTakenBack: ({ office, date, seq }: JournalRow, { ticket }: Kind<'moveTakenBack'>) => {
      const { label, service, priority, turn, calledAt, servingAt, endedAt, calls, counter, kep, clerk, state } = ticket
      // Null where an older version wrote the fact: then it stays as it is.
      const waitsFrom = ticket.waitsFrom ?? null
      const times = { calledAt, servingAt, endedAt, calls, waitsFrom }
      restore.run({ office, date, seq, label, service, priority, turn, ...times, counter, kep, clerk, state })
    },
    ticketNotTorn: (row: JournalRow, fact: OnTicket) => {
      const { office, date, label } = ofTicket(row, fact)
      neverGiven.run({ office, date, label })
    },
    ticketExpired: (row: JournalRow, fact: OnTicket) => {
      end.run({ ...timed(row, fact), outcome: 'expired' })
    },
    ticketRestored: (row: JournalRow, fact: Kind<'ticketRestored'>) => {
      end.run({ ...ofTicket(row, fact), at: null, outcome: fact.state })
    },
  }
}
