// Random days on a real disk: whatever a thousand hands do, the flat rows say what a second bookkeeper reads in the journal.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#shared/queue/day.ts'
import type { Fact } from '#shared/queue/facts.ts'
import { noPace } from '#shared/queue/pace.ts'
import { larissaWithRoll } from '#shared/queue/testing/office.ts'
import { clerks, commandOf, type Press, press, supervisor } from '#shared/queue/testing/random-days.ts'
import { EIGHT } from '#shared/queue/testing/story.ts'
import type { CaseRow } from '#shared/queue/words.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { type Db, databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { verify } from '../../server/reports/verify.ts'
import { forgetFact } from '../../server/retention/forget-fact.ts'
import { forgetStaff } from '../../server/retention/forget-staff.ts'
import { keepTotals } from '../../server/retention/keep-totals.ts'
import { tempFolder } from '../kit/temp.ts'

const DAY = 24 * 3_600_000

/** Two days of the same presses; between them somebody may have forgotten to close. */
async function livedThrough(presses: readonly Press[]): Promise<{ db: Db; file: string; days: Day[] }> {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found(larisa, EIGHT, true) // reports list the KEPs and channels that it names
  let now = EIGHT
  const office = new Office({
    id: larissaWithRoll.id,
    settingsOn: () => larissaWithRoll,
    journal: new Journal(db),
    clock: () => now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  const days: Day[] = []
  for (const morning of [EIGHT, EIGHT + DAY]) {
    now = morning
    for (const [index, pressed] of presses.entries()) {
      now += Math.min(pressed.after, 1000)
      const command = commandOf(office.today(), pressed, larissaWithRoll)
      await office.ask({ id: `${morning} ${index}`, command, by: pressed.by, kept: 0 })
    }
    days.push(office.today())
  }
  return { db, file: databaseFile(folder), days }
}

/** The last word on each entry, added up. Knows nothing of how flat rows are written. */
function totalsByTheJournal(db: Db): Record<string, number> {
  const last = new Map<string, { kep: string; rows: readonly CaseRow[] }>()
  const journal = db.prepare<[], { date: string; fact: string }>('SELECT date, fact FROM journal ORDER BY seq').all()
  for (const { date, fact } of journal) {
    const happened = JSON.parse(fact) as Fact // the office wrote it
    const { type } = happened
    if (type === 'casesLogged' || type === 'casesCorrected' || type === 'casesLoggedLate')
      last.set(`${date} ${happened.entry}`, happened)
    if (happened.type === 'moveTakenBack' && happened.entry !== null) last.delete(`${date} ${happened.entry}`)
  }
  const totals: Record<string, number> = {}
  for (const [key, { kep, rows }] of last)
    for (const { channel, quantity } of rows) {
      const cell = `${kep} ${key.slice(0, 10)} ${channel}`
      totals[cell] = (totals[cell] ?? 0) + quantity
    }
  return totals
}

const totalsByTheFlatRows = (db: Db): Record<string, number> =>
  Object.fromEntries(
    db
      .prepare<[], { cell: string; quantity: number }>(
        "SELECT kep || ' ' || date || ' ' || channel AS cell, quantity FROM daily_totals",
      )
      .all()
      .map(({ cell, quantity }) => [cell, quantity]),
  )

const ticketsInMemory = (day: Day) =>
  [...day.tickets.values()].map((ticket) => ({
    label: ticket.label,
    service: ticket.service,
    priority: ticket.priority,
    turn: ticket.turn,
    outcome: ticket.state,
    ahead: ticket.ahead,
    taken_at: ticket.takenAt,
    called_at: ticket.calledAt,
    serving_at: ticket.servingAt,
    ended_at: ticket.endedAt,
    calls: ticket.calls,
    counter: ticket.counter,
    kep: ticket.kep,
    clerk: ticket.clerk,
  }))

const ticketsOnDisk = (db: Db, date: string) =>
  db
    .prepare(
      `SELECT label, service, priority, turn, outcome, ahead, taken_at, called_at, serving_at, ended_at, calls, counter, kep, clerk FROM tickets
       WHERE date = ?`,
    )
    .all(date)

test('after random days the flat rows equal the journal and the memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 150, maxLength: 250, size: 'max' }), async (presses) => {
      const { db, file, days } = await livedThrough(presses)
      expect(verify(file).differences).toEqual([])
      expect(totalsByTheFlatRows(db)).toEqual(totalsByTheJournal(db))
      // The first day may have been ended by the calendar since; the second is as the office remembers it.
      const today = days[1]
      if (today === undefined) throw new Error('there were two days')
      const byLabel = (a: { label?: string }, b: { label?: string }) => ((a.label ?? '') < (b.label ?? '') ? -1 : 1)
      const stored = ticketsOnDisk(db, today.date) as { label: string }[] // the query names its columns
      expect(stored.sort(byLabel)).toEqual(ticketsInMemory(today).sort(byLabel))
      db.close()
    }),
    { numRuns: 6, endOnFailure: true },
  )
})

const journalWords = (db: Db) =>
  db.prepare<[], string>("SELECT fact || coalesce(person, '') FROM journal").pluck().all()
const wordsOfDays = [...clerks, supervisor, 'λεωφορείο', 'λείπει ένα χαρτί', 'λάθος πλήκτρο', 'Κ-3', 'Κ-5']

/** What came and went on a day, and what was done: the same before and after. */
const figuresOf = (db: Db) => ({
  totals: totalsByTheFlatRows(db),
  came: db.prepare('SELECT date, service, outcome, count(*) AS n FROM tickets GROUP BY date, service, outcome').all(),
  stays: db
    .prepare('SELECT date, service, sum(called_at - waited_from) AS waited FROM stays GROUP BY date, service')
    .all(),
})

test('after random days and the years that pass, names are gone and no figure has moved; later only totals are left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 150, maxLength: 250, size: 'max' }), async (presses) => {
      const { db, file, days } = await livedThrough(presses)
      const before = figuresOf(db)
      // Cases may have been logged late, for a day before both.
      const dates = db.prepare<[], string>('SELECT DISTINCT date FROM journal ORDER BY date').pluck().all()
      for (const date of dates) forgetStaff(db, { office: larissaWithRoll.id, date }, EIGHT)
      expect(figuresOf(db)).toEqual(before)
      expect(verify(file).differences).toEqual([])
      for (const fact of journalWords(db)) expect(wordsOfDays.filter((word) => fact.includes(word))).toEqual([])
      const facts = db.prepare<[], string>('SELECT fact FROM journal').pluck().all()
      for (const fact of facts) expect(JSON.stringify(forgetFact(JSON.parse(fact)))).toBe(fact) // nothing is left to forget

      const [first] = days
      if (first === undefined) throw new Error('there were two days')
      const came = db.prepare('SELECT count(*) FROM tickets WHERE date = ?').pluck().get(first.date)
      keepTotals(db, { office: larissaWithRoll.id, date: first.date }, EIGHT)
      expect(totalsByTheFlatRows(db)).toEqual(before.totals)
      expect(verify(file)).toMatchObject({ keptDays: 1, differences: [] })
      expect(db.prepare('SELECT coalesce(sum(taken), 0) FROM kept_totals').pluck().get()).toBe(came)
      for (const date of dates.filter((one) => one !== first.date))
        keepTotals(db, { office: larissaWithRoll.id, date }, EIGHT)
      expect(totalsByTheFlatRows(db)).toEqual(before.totals)
      expect(verify(file)).toMatchObject({ facts: 0, tickets: 0, keptDays: dates.length, differences: [] })
      db.close()
    }),
    { numRuns: 5, endOnFailure: true },
  )
})
