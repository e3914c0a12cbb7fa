// Random days, and random hands that correct them when they are over: every sum of every report is what the journal says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '#shared/queue/commands.ts'
import type { Fact } from '#shared/queue/facts.ts'
import { noPace } from '#shared/queue/pace.ts'
import { larissa } from '#shared/queue/testing/office.ts'
import { commandOf, type Press, press } from '#shared/queue/testing/random-days.ts'
import { EIGHT } from '#shared/queue/testing/story.ts'
import type { Asker, CaseRow } from '#shared/queue/words.ts'
import type { Db } from '../../server/database/open.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { rebuild } from '../../server/rebuild-flat-rows.ts'
import { verify } from '../../server/reports/verify.ts'
import { yearlyTotals } from '../../server/reports/yearly-totals.ts'
import { signedYear, signYear } from '../../server/signed-years.ts'
import { Larisa } from './larisa.ts'

const DAY = 24 * 3_600_000
const DATES = ['2026-11-23', '2026-11-24', '2026-11-25']
const YEAR_AFTER = Date.parse('2027-02-01T10:00:00+02:00')
const head: Asker = { role: 'head', person: 'head' }

const rows = fc.array(
  fc.record<CaseRow>({
    channel: fc.constantFrom('EKEP', 'ΘΥΡΙΔΕΣ', 'FAX'),
    procedure: fc.constantFrom(null, 'signature'),
    quantity: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 3 },
)
const correction = fc.record({
  date: fc.constantFrom(...DATES, '2026-11-26', '2026-11-22', '2027-12-31'),
  entry: fc.integer({ min: 1, max: 12 }),
  counter: fc.constantFrom('3', '11', '21', '99'),
  late: fc.boolean(),
  knowsSigned: fc.boolean(),
  rows,
})
type Correction = { date: string; entry: number; counter: string; late: boolean; knowsSigned: boolean; rows: CaseRow[] }

const commandFor = ({ late, entry, counter, ...same }: Correction): Command =>
  late
    ? { type: 'logPast', counter, way: 'post', reason: 'ξεχάστηκαν', ...same }
    : { type: 'correctPast', entry, reason: 'λάθος πλήκτρο', ...same }

/** The last word on each entry, added up: knows nothing of how flat rows are written. */
function countedByTheJournal(db: Db): Record<string, number> {
  const last = new Map<string, { kep: string; rows: readonly CaseRow[] }>()
  const journal = db.prepare<[], { date: string; fact: string }>('SELECT date, fact FROM journal ORDER BY seq').all()
  for (const { date, fact } of journal) {
    const happened = JSON.parse(fact) as Fact // the office wrote it
    if (['casesLogged', 'casesCorrected', 'casesLoggedLate'].includes(happened.type))
      last.set(
        `${date} ${(happened as Fact & { type: 'casesLogged' }).entry}`,
        happened as Fact & { type: 'casesLogged' },
      )
    if (happened.type === 'moveTakenBack' && happened.entry !== null) last.delete(`${date} ${happened.entry}`)
  }
  const counted: Record<string, number> = {}
  for (const { kep, rows } of last.values())
    for (const { channel, quantity } of rows)
      counted[`${kep} ${channel}`] = (counted[`${kep} ${channel}`] ?? 0) + quantity
  return counted
}

const countedByTheTable = (db: Db): Record<string, number> => {
  const { channels, rows } = yearlyTotals(db, 2026, YEAR_AFTER)
  const cells = rows.flatMap(({ kep, quantities }) =>
    channels.map((channel, at) => [`${kep} ${channel}`, quantities[at] ?? 0] as const),
  )
  return Object.fromEntries(cells.filter(([, quantity]) => quantity > 0))
}

async function lived(larisa: Larisa, presses: readonly Press[], corrections: readonly Correction[]): Promise<void> {
  const office = new Office({
    id: larissa.id,
    settingsOn: () => larissa,
    journal: new Journal(larisa.db),
    clock: () => larisa.now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  const share = Math.ceil(presses.length / DATES.length)
  const ask = (id: string, command: Command, by: Asker) => office.ask({ id, command, by, kept: 0 })
  for (const [nth] of DATES.entries()) {
    larisa.now = EIGHT + nth * DAY
    const asked = presses.slice(nth * share, (nth + 1) * share).map((pressed, index) => {
      const command = commandOf(office.today(), pressed, larissa)
      return ask(`${nth} ${index}`, command, pressed.by)
    })
    await Promise.all(asked)
    await ask(`between ${nth}`, commandFor(corrections[nth] ?? corrections[0] ?? none), head)
  }
  larisa.now = YEAR_AFTER
  await office.ask({ id: 'morning', command: { type: 'endDay' }, by: head, kept: 0 })
  const half = Math.ceil(corrections.length / 2)
  const correctAll = (some: readonly Correction[], from: number) =>
    Promise.all(some.map((one, index) => ask(`past ${from + index}`, commandFor(one), head)))
  await correctAll(corrections.slice(0, half), 0)
  const { figures, whyNot } = signedYear(larisa.db, 2026, larisa.now)
  if (whyNot === null) signYear(larisa.db, { year: 2026, version: 1, figures, person: 'supervisor', now: larisa.now })
  larisa.now += 1
  await correctAll(corrections.slice(half), half)
}
const none: Correction = { date: '2026-11-22', entry: 1, counter: '3', late: false, knowsSigned: false, rows: [] }

test('random days, corrected when they are over, before and after the year was signed', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(
      fc.array(press, { minLength: 90, maxLength: 150, size: 'max' }),
      fc.array(correction, { minLength: 20, maxLength: 40, size: 'max' }),
      async (presses, corrections) => {
        const larisa = new Larisa()
        await lived(larisa, presses, corrections)
        expect(countedByTheTable(larisa.db)).toEqual(countedByTheJournal(larisa.db))
        expect(verify(larisa.file).differences).toEqual([])
        const kinds = larisa.db.prepare<[], string>('SELECT kind FROM corrections').pluck().all()
        for (const kind of [
          ...kinds,
          ...signedYear(larisa.db, 2026, larisa.now).changes.map(({ kind }) => `signed ${kind}`),
        ])
          reached.add(kind)
        rebuild(larisa.db)
        expect(verify(larisa.file).differences).toEqual([])
      },
    ),
    { numRuns: 12 },
  )
  expect([...reached].sort()).toEqual(['corrected', 'late', 'signed corrected', 'signed late'])
}, 120_000)
