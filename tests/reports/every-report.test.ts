// Random days with corrections, over a New Year's night: every report that there is says what a second bookkeeper reads in the journal.
// It goes through the registry of questions, so a new report is in it by being one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf } from '#shared/calendar.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import { noPace } from '#shared/queue/pace.ts'
import { larissaWithRoll } from '#shared/queue/testing/office.ts'
import { commandOf, type Press, press } from '#shared/queue/testing/random-days.ts'
import type { Asked } from '#shared/reports/asked.ts'
import type { Sheet, SheetTable } from '#shared/reports/sheet.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { Configurations } from '../../server/configuration/configurations.ts'
import { type Db, databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa } from '../../server/demo/larisa.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { NotAnswered, type Reading } from '../../server/reports/question.ts'
import { type QuestionName, questions } from '../../server/reports/questions.ts'
import { verify } from '../../server/reports/verify.ts'
import { type CountedCase, casesByTheJournal, endsByTheJournal, sumOf, within } from '../kit/second-bookkeeper.ts'
import { tempFolder } from '../kit/temp.ts'

const MORNINGS = ['2026-12-31', '2027-01-04'].map((date) => instantOf(date, '08:00'))
const CHANNELS = larisa.channels.map(({ code }) => code)

/** Two days of the same presses, each up to half a minute after the other: the second one may correct the first. */
async function livedThrough(presses: readonly Press[]): Promise<{ db: Db; file: string; now: number }> {
  const folder = tempFolder()
  const db = openDatabase(folder)
  new Configurations(db).found(larisa, MORNINGS[0] ?? 0, true)
  let now = 0
  const office = new Office({
    id: larissaWithRoll.id,
    settingsOn: () => larissaWithRoll,
    journal: new Journal(db),
    clock: () => now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  for (const morning of MORNINGS) {
    now = morning
    for (const [index, pressed] of presses.entries()) {
      now += Math.min(pressed.after, 30_000)
      const command = commandOf(office.today(), pressed, larissaWithRoll)
      await office.ask({ id: `${morning} ${index}`, command, by: pressed.by, kept: 0 })
    }
  }
  return { db, file: databaseFile(folder), now }
}

const asked = (from: string, to: string, more: Partial<Asked> = {}): Asked => ({
  from,
  to,
  office: null,
  keps: null,
  more: {},
  ...more,
})
const EVERYTHING = asked('2026-01-01', '2027-12-31')
const ASKED: readonly Asked[] = [
  EVERYTHING,
  asked('2026-12-31', '2026-12-31'),
  asked('2027-01-01', '2027-12-31'),
  asked('2026-12-01', '2027-01-31', { keps: ['0207'] }),
  asked('2026-12-31', '2027-01-04', { office: larissaWithRoll.id }),
  asked('2026-12-31', '2027-01-04', { office: 'annex-1' }),
]

/** In a column that bears a channel's code stand cases of that channel: its sum, and its rows together, are the journal's. */
function channelSums({ columns, rows, sum }: SheetTable): { channel: string; said: unknown; together: number }[] {
  if (sum === null || !CHANNELS.every((code) => columns.some(({ heading }) => heading === code))) return []
  return columns.flatMap(({ heading }, at) => {
    if (!CHANNELS.includes(heading)) return []
    const together = rows.reduce((all, row) => all + (typeof row[at] === 'number' ? row[at] : 0), 0)
    return [{ channel: heading, said: sum[at], together }]
  })
}

/** Null: it may not be asked so, for instance of one office, or figures per person where nobody has switched them on. */
function sheetOf(name: QuestionName, one: Asked, reading: Reading): Sheet | null {
  try {
    return questions[name].sheet({ asked: one, reading, language: 'el' })
  } catch (cause) {
    if (cause instanceof NotAnswered) return null
    throw cause
  }
}

const inAsked =
  ({ office, keps, ...span }: Asked) =>
  (one: CountedCase) =>
    within(span)(one) && (office === null || one.office === office) && (keps === null || keps.includes(one.kep))

test('after random days every sum of cases in every report is the journal’s', { timeout: 120_000 }, async () => {
  const told = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 150, maxLength: 250, size: 'max' }), async (presses) => {
      const { db, file, now } = await livedThrough(presses)
      const by = { now, today: dateOf(now), person: 'supervisor', role: 'supervisor', scope: EVERYWHERE } as const
      const reading: Reading = { ...by, db, whole: larisa }
      expect(verify(file).differences).toEqual([])
      const all = casesByTheJournal(db)
      for (const name of Object.keys(questions) as QuestionName[]) // the record's own keys
        for (const one of ASKED) {
          const sheet = sheetOf(name, one, reading)
          const counted = all.filter(inAsked(one))
          for (const table of sheet?.tables ?? [])
            for (const { channel, said, together } of channelSums(table)) {
              const journal = sumOf(counted.filter((row) => row.channel === channel))
              // Null is «nothing was counted there yet», and never stands for something that was.
              expect({ name, table: table.name, one, channel, said: said ?? 0 }).toEqual({
                name,
                table: table.name,
                one,
                channel,
                said: journal,
              })
              expect({ name, table: table.name, one, channel, together }).toEqual({
                name,
                table: table.name,
                one,
                channel,
                together: journal,
              })
              told.set(name, (told.get(name) ?? 0) + 1)
            }
        }
      expect(endsTold(reading)).toEqual(endsCounted(db))
      db.close()
    }),
    // Days like these do not shrink to anything that says more, and each try takes its time.
    { numRuns: 4, endOnFailure: true },
  )
  // The comparison is worth something only while reports with such columns are found.
  expect([...told.keys()]).toEqual(expect.arrayContaining(['year-table', 'cases']))
})

const ENDS = ['served', 'missed', 'cancelled', 'expired', 'open'] as const

function endsTold(reading: Reading): Record<string, number> {
  const { all } = questions.outcomes.answer(reading, EVERYTHING) as { all: Record<string, number> } // its shape stands beside it
  return Object.fromEntries(ENDS.map((end) => [end, all[end] ?? 0]))
}

function endsCounted(db: Db): Record<string, number> {
  const ends = endsByTheJournal(db)
  return Object.fromEntries(ENDS.map((name) => [name, ends.filter(({ end }) => end === name).length]))
}

test('the second bookkeeper is not fooled: a total that is changed behind the journal is found by it', async () => {
  const [presses] = fc.sample(fc.array(press, { minLength: 200, maxLength: 200, size: 'max' }), {
    numRuns: 1,
    seed: 11,
  })
  const { db } = await livedThrough(presses ?? [])
  const reading: Reading = {
    ...{ now: MORNINGS[1] ?? 0, today: '2027-01-04', person: 'supervisor', role: 'supervisor', scope: EVERYWHERE },
    db,
    whole: larisa,
  }
  const journal = sumOf(casesByTheJournal(db))
  const told = () => (questions['year-table'].answer(reading, EVERYTHING) as { sum: { total: number } }).sum.total // its shape
  expect(journal).toBeGreaterThan(0)
  expect(told()).toBe(journal)
  db.exec('UPDATE daily_totals SET quantity = quantity + 1')
  expect(told()).not.toBe(journal)
  db.close()
})
