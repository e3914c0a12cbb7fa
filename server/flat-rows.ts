// One fact of the journal → the rows that reports read: `tickets`, `cases`, `daily_totals`. Runs inside the journal's transaction.
import type { Fact } from '#shared/queue/facts.ts'
import type { Db } from './database/open.ts'
import type { JournalRow } from './journal-row.ts'

export type FlatRows = { readonly write: (row: JournalRow) => void }

type Kind<T extends Fact['type']> = Extract<Fact, { type: T }>
type Writer<T extends Fact['type']> = (row: JournalRow, fact: Kind<T>) => void
type OnTicket = { readonly ticket: string }

/** Statements are prepared once. Names carry no schema, so that `verify` can let the same writer fill tables of its own. */
export function flatRows(db: Db): FlatRows {
  const { restored, ...tickets } = ticketRows(db)
  const { unlog, ...cases } = caseRows(db)
  // A new fact does not compile until somebody has decided here what it means for the reports.
  const writers: { readonly [T in Fact['type']]: Writer<T> } = {
    dayBegan: nothing,
    dayEnded: nothing,
    dayReopened: nothing,
    counterOpened: nothing,
    counterTakenOver: nothing,
    counterClosed: nothing,
    counterPaused: nothing,
    pauseEnded: nothing,
    ...tickets,
    ...cases,
    moveTakenBack: (row, fact) => {
      restored(row, fact)
      if (fact.entry !== null) unlog(row, fact.entry)
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

function ticketRows(db: Db) {
  const key = 'office = @office AND date = @date AND label = @label'
  const insert = db.prepare(
    `INSERT INTO tickets (office, date, label, service, number, language, priority, turn, ahead, taken_at, calls,
       outcome, seq)
     VALUES (@office, @date, @label, @service, @number, @language, @priority, @turn, @ahead, @at, 0, 'waiting', @seq)`,
  )
  const call = db.prepare(
    `UPDATE tickets SET outcome = 'called', called_at = @at, calls = calls + 1, counter = @counter, kep = @kep,
       clerk = @person, seq = @seq WHERE ${key}`,
  )
  // The bell rang again for the same call: `called_at` stays, or the wait in the reports would grow with each ring.
  const recall = db.prepare(`UPDATE tickets SET calls = calls + 1, seq = @seq WHERE ${key}`)
  const serve = db.prepare(`UPDATE tickets SET outcome = 'serving', serving_at = @at, seq = @seq WHERE ${key}`)
  const miss = db.prepare(`UPDATE tickets SET outcome = 'missed', seq = @seq WHERE ${key}`)
  const wait = db.prepare(
    `UPDATE tickets SET outcome = 'waiting', service = @service, turn = @turn, serving_at = NULL, seq = @seq WHERE ${key}`,
  )
  const park = db.prepare(`UPDATE tickets SET outcome = 'parked', serving_at = NULL, seq = @seq WHERE ${key}`)
  const back = db.prepare(`UPDATE tickets SET outcome = 'waiting', turn = @turn, seq = @seq WHERE ${key}`)
  const change = db.prepare(
    `UPDATE tickets SET service = @service, priority = @priority, turn = @turn, seq = @seq WHERE ${key}`,
  )
  const restore = db.prepare(
    `UPDATE tickets SET service = @service, priority = @priority, turn = @turn, called_at = @calledAt,
       serving_at = @servingAt, ended_at = @endedAt, calls = @calls, counter = @counter, kep = @kep, clerk = @clerk,
       outcome = @state, seq = @seq WHERE ${key}`,
  )
  const end = db.prepare(`UPDATE tickets SET outcome = @outcome, ended_at = @at, seq = @seq WHERE ${key}`)

  const common = ({ office, date, seq }: JournalRow, fact: OnTicket) => ({ office, date, seq, label: fact.ticket })
  const timed = (row: JournalRow, fact: OnTicket) => ({ ...common(row, fact), at: row.at })
  return {
    ticketTaken: (row: JournalRow, fact: Kind<'ticketTaken'>) => {
      const { service, number, language, ahead, priority, turn } = fact
      insert.run({ ...timed(row, fact), service, number, language, ahead, priority, turn })
    },
    ticketCalled: (row: JournalRow, fact: Kind<'ticketCalled'>) => {
      call.run({ ...timed(row, fact), counter: fact.counter, kep: fact.kep, person: row.person })
    },
    ticketRecalled: (row: JournalRow, fact: OnTicket) => {
      recall.run(common(row, fact))
    },
    servingStarted: (row: JournalRow, fact: OnTicket) => {
      serve.run(timed(row, fact))
    },
    ticketMissed: (row: JournalRow, fact: OnTicket) => {
      miss.run(common(row, fact))
    },
    ticketFinished: (row: JournalRow, fact: OnTicket) => {
      end.run({ ...timed(row, fact), outcome: 'served' })
    },
    ticketTransferred: (row: JournalRow, fact: Kind<'ticketTransferred'>) => {
      wait.run({ ...common(row, fact), service: fact.service, turn: fact.turn })
    },
    ticketParked: (row: JournalRow, fact: OnTicket) => {
      park.run(common(row, fact))
    },
    ticketReturned: (row: JournalRow, fact: Kind<'ticketReturned'>) => {
      back.run({ ...common(row, fact), turn: fact.turn })
    },
    ticketChanged: (row: JournalRow, fact: Kind<'ticketChanged'>) => {
      const { service, priority, turn } = fact
      change.run({ ...common(row, fact), service, priority, turn })
    },
    ticketCancelled: (row: JournalRow, fact: OnTicket) => {
      end.run({ ...timed(row, fact), outcome: 'cancelled' })
    },
    restored: ({ office, date, seq }: JournalRow, { ticket }: Kind<'moveTakenBack'>) => {
      const { label, service, priority, turn, calledAt, servingAt, endedAt, calls, counter, kep, clerk, state } = ticket
      const times = { calledAt, servingAt, endedAt, calls }
      restore.run({ office, date, seq, label, service, priority, turn, ...times, counter, kep, clerk, state })
    },
    ticketExpired: (row: JournalRow, fact: OnTicket) => {
      end.run({ ...timed(row, fact), outcome: 'expired' })
    },
    ticketRestored: (row: JournalRow, fact: Kind<'ticketRestored'>) => {
      end.run({ ...common(row, fact), at: null, outcome: fact.state })
    },
  }
}

type Logger = { readonly at: number; readonly person: string | null }

function caseRows(db: Db) {
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
  const sweep = db.prepare('DELETE FROM daily_totals WHERE office = ? AND date = ? AND quantity = 0')
  // The journal and not the old rows: an entry that was corrected to nothing has none, and may be corrected back.
  const firstOf = db.prepare<unknown[], Logger>(
    `SELECT at, person FROM journal WHERE office = ? AND date = ? AND type IN ('casesLogged', 'casesCorrected')
       AND json_extract(fact, '$.entry') = ? ORDER BY seq LIMIT 1`,
  )

  const take = (office: string, date: string, entry: number) => {
    subtract.run(office, date, entry)
    remove.run(office, date, entry)
  }
  const log = (row: JournalRow, fact: Kind<'casesLogged' | 'casesCorrected'>, first: Logger): void => {
    const { office, date, seq } = row
    const { entry, kep, counter, ticket, way } = fact
    const entryOf = { office, date, entry, kep, counter, ticket, way, clerk: first.person, at: first.at, seq }
    for (const [index, { channel, procedure, quantity }] of fact.rows.entries()) {
      insert.run({ ...entryOf, line: index + 1, channel, procedure, quantity })
      add.run({ kep, date, channel, office, quantity })
    }
  }
  return {
    casesLogged: (row: JournalRow, fact: Kind<'casesLogged'>) => log(row, fact, row),
    casesCorrected: (row: JournalRow, fact: Kind<'casesCorrected'>) => {
      const { office, date } = row
      const first = firstOf.get(office, date, fact.entry) ?? row
      take(office, date, fact.entry)
      log(row, fact, first)
      sweep.run(office, date)
    },
    /** The move that logged it was taken back: it was never counted. */
    unlog: ({ office, date }: JournalRow, entry: number) => {
      take(office, date, entry)
      sweep.run(office, date)
    },
  }
}
