// Random days with corrections: every breakdown of the cases adds up to what a second bookkeeper reads in the journal.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf } from '#shared/calendar.ts'
import type { Fact } from '#shared/queue/facts.ts'
import { noPace } from '#shared/queue/pace.ts'
import { larissa } from '#shared/queue/testing/office.ts'
import { commandOf, type Press, press } from '#shared/queue/testing/random-days.ts'
import { EIGHT } from '#shared/queue/testing/story.ts'
import { agree, type Counted } from '#shared/reports/cases.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { type Db, openDatabase } from '../../server/database/open.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { cases } from '../../server/reports/cases.ts'
import { tempFolder } from '../kit/temp.ts'

const DAY = 24 * 3_600_000

async function livedThrough(presses: readonly Press[]): Promise<{ db: Db; now: number }> {
  const db = openDatabase(tempFolder())
  let now = EIGHT
  const office = new Office({
    id: larissa.id,
    settingsOn: () => larissa,
    journal: new Journal(db),
    clock: () => now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  for (const morning of [EIGHT, EIGHT + DAY]) {
    now = morning
    for (const [index, pressed] of presses.entries()) {
      now += Math.min(pressed.after, 1000)
      const command = commandOf(office.today(), pressed, larissa)
      await office.ask({ id: `${morning} ${index}`, command, by: pressed.by, kept: 0 })
    }
  }
  return { db, now }
}

/** The last word on each entry. */
function byTheJournal(db: Db): { total: number; corrected: number } {
  const last = new Map<string, number>()
  let corrected = 0
  for (const { date, fact } of db
    .prepare<[], { date: string; fact: string }>('SELECT date, fact FROM journal ORDER BY seq')
    .all()) {
    const happened = JSON.parse(fact) as Fact // the office wrote it
    if (happened.type === 'casesLogged' || happened.type === 'casesLoggedLate' || happened.type === 'casesCorrected')
      last.set(
        `${date} ${happened.entry}`,
        happened.rows.reduce((sum, { quantity }) => sum + quantity, 0),
      )
    if (happened.type === 'casesCorrected') corrected += 1
    if (happened.type === 'moveTakenBack' && happened.entry !== null) last.delete(`${date} ${happened.entry}`)
  }
  return { total: [...last.values()].reduce((sum, quantity) => sum + quantity, 0), corrected }
}

test('whatever hands do, every table adds up to the journal', async () => {
  let corrections = 0
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 150, maxLength: 250, size: 'max' }), async (presses) => {
      const { db, now } = await livedThrough(presses)
      const reading = {
        db,
        whole: null,
        now,
        today: dateOf(now),
        person: 'x',
        role: 'supervisor',
        scope: EVERYWHERE,
      } as const
      const year = { from: '2026-01-01', to: '2026-12-31', office: null, keps: null, more: {} }
      const answer = cases(reading, year)
      const { total, corrected } = byTheJournal(db)
      corrections += corrected
      const sums = (rows: readonly (Counted | null)[]) => rows.reduce((sum, row) => sum + (row?.total ?? 0), 0)
      const { details } = answer
      if (details === null) throw new Error('whoever may look everywhere sees the details')
      expect({
        sum: answer.sum.total,
        keps: sums(answer.keps.map(({ counted }) => counted)),
        months: sums(answer.dates.map(({ counted }) => counted)),
        weekdays: sums(answer.weekdays),
        hours: sums(details.hours),
        services: sums(details.services),
        procedures: sums(details.procedures),
        counters: sums(details.counters),
        ways: sums(details.ways),
      }).toEqual({
        sum: total,
        keps: total,
        months: total,
        weekdays: total,
        hours: total,
        services: total,
        procedures: total,
        counters: total,
        ways: total,
      })
      expect(agree(answer)).toBe(true)
      db.close()
    }),
    { numRuns: 15 },
  )
  expect(corrections).toBeGreaterThan(0)
})
