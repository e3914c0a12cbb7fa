// Mistakes that are found the week after: put right in the day that they are of, with who, when and why, and today goes on.
import { expect, test } from 'vitest'
import type { Answer } from '#shared/protocol.ts'
import { noPace } from '#shared/queue/pace.ts'
import { cases, type Deed, eleni, katerina, maria } from '#shared/queue/testing/people.ts'
import { MINUTE } from '#shared/queue/testing/story.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import { officesOfLarisa } from '../../server/demo/larisa.ts'
import { Journal } from '../../server/journal.ts'
import { Office } from '../../server/office.ts'
import { trail } from '../../server/reports/trail.ts'
import { verify } from '../../server/reports/verify.ts'
import { forgetStaff } from '../../server/retention/forget-staff.ts'
import { keepTotals } from '../../server/retention/keep-totals.ts'
import { Larisa } from './larisa.ts'

const DAY = 24 * 60 * MINUTE
const MONDAY = '2026-11-23'

/** Maria counted five by phone on Monday, and nobody has found out until Tuesday. */
async function onTuesday(): Promise<{
  larisa: Larisa
  office: Office
  ask: (deed: Deed, id?: string) => Promise<Answer>
}> {
  const larisa = new Larisa()
  await larisa.at('kentro', maria.opens('3'), maria.logs('3', 'phone', cases('EKEP', 5)), katerina.endsTheDay())
  larisa.now += DAY
  const settings = officesOfLarisa.find(({ id }) => id === 'kentro')
  if (settings === undefined) throw new Error('Larissa has a central office')
  const office = new Office({
    id: 'kentro',
    settingsOn: () => settings,
    journal: new Journal(larisa.db),
    clock: () => larisa.now,
    paceBefore: () => noPace,
    tell: () => undefined,
  })
  let asked = 0
  return {
    larisa,
    office,
    ask: ({ by, command }, id = `command-${++asked}`) => office.ask({ id, command, by, kept: 0 }),
  }
}

const totalsOf = ({ db }: Larisa, date = MONDAY) =>
  db.prepare('SELECT kep, channel, quantity FROM daily_totals WHERE date = ? ORDER BY kep, channel').all(date)
const trailOf = ({ db }: Larisa, more: Record<string, string> = {}, keps: string[] | null = null) =>
  trail(
    { db, whole: null, now: 0, today: MONDAY, person: 'katerina', role: 'supervisor', scope: EVERYWHERE },
    { from: '2026-11-01', to: '2026-11-30', office: null, keps, more },
  ).rows

test('Monday is corrected on Tuesday: its totals follow, the trail says who and why, and today stands as it stood', async () => {
  const { larisa, office, ask } = await onTuesday()
  await ask(maria.opens('3'))
  await ask(eleni.takes('a'))
  const before = office.today()
  expect(await ask(katerina.correctsPast(MONDAY, 1, cases('EKEP', 3), cases('ΘΥΡΙΔΕΣ', 1)))).toMatchObject({ ok: true })
  expect(totalsOf(larisa)).toEqual([
    { kep: '0207', channel: 'EKEP', quantity: 3 },
    { kep: '0207', channel: 'ΘΥΡΙΔΕΣ', quantity: 1 },
  ])
  expect(office.today()).toBe(before)
  expect(trailOf(larisa)).toMatchObject([
    {
      kind: 'corrected',
      at: larisa.now,
      date: MONDAY,
      entry: 1,
      kep: '0207',
      before: [cases('EKEP', 5)],
      after: [cases('EKEP', 3), cases('ΘΥΡΙΔΕΣ', 1)],
      reason: 'λάθος πλήκτρο',
    },
  ])
  expect(verify(larisa.file)).toMatchObject({ unexplained: 0, cases: 4 })
})

test('pressed twice, or after a cut, it is corrected once', async () => {
  const { larisa, ask } = await onTuesday()
  const press = () => ask(katerina.correctsPast(MONDAY, 1, cases('EKEP', 4)), 'one-and-the-same')
  const [first, second] = await Promise.all([press(), press()])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual(first)
  expect(await press()).toEqual(first)
  expect(trailOf(larisa)).toHaveLength(1)
})

test('two supervisors at once: both corrections stand, the later one last', async () => {
  const { larisa, ask } = await onTuesday()
  const other: Deed = { ...katerina.correctsPast(MONDAY, 1, cases('EKEP', 7)), by: { role: 'head', person: 'head' } }
  const answers = await Promise.all([ask(katerina.correctsPast(MONDAY, 1, cases('EKEP', 4))), ask(other)])
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  expect(trailOf(larisa, { by: 'day' })).toHaveLength(2)
  expect(totalsOf(larisa)).toEqual([{ kep: '0207', channel: 'EKEP', quantity: 7 }])
  expect(verify(larisa.file).unexplained).toBe(0)
})

test('what was forgotten on a day on which nobody worked is logged late, and that day needs no end', async () => {
  const { larisa, office, ask } = await onTuesday()
  larisa.now += 2 * DAY
  const wednesday = '2026-11-25'
  expect(await ask(katerina.logsPast(wednesday, '3', cases('EKEP', 6)))).toMatchObject({
    ok: true,
    reply: { entry: 1 },
  })
  expect(await ask(katerina.correctsPast(wednesday, 1, cases('EKEP', 8)))).toMatchObject({ ok: true })
  expect(office.dayOn(wednesday).phase).toBe('new')
  expect(totalsOf(larisa, wednesday)).toEqual([{ kep: '0207', channel: 'EKEP', quantity: 8 }])
  expect(
    trailOf(larisa)
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['corrected', 'late'])
  larisa.now += DAY
  await ask(maria.opens('3'))
  expect(office.today().phase).toBe('running')
  expect(verify(larisa.file).unexplained).toBe(0)
})

test('what is corrected today is in the trail too, and only of the KEP that is asked for', async () => {
  const { larisa, ask } = await onTuesday()
  await ask(maria.opens('3'))
  await ask(maria.logs('3', 'phone', cases('EKEP', 2)))
  await ask(maria.corrects(1, cases('EKEP', 1)))
  expect(trailOf(larisa)).toMatchObject([{ date: '2026-11-24', before: [cases('EKEP', 2)], after: [cases('EKEP', 1)] }])
  expect(trailOf(larisa, {}, ['0325'])).toEqual([])
  expect(trailOf(larisa, { person: 'nobody' })).toEqual([])
})

test('before the first day nothing is logged, and what was forgotten because of its age stays as it is', async () => {
  const { larisa, ask } = await onTuesday()
  expect(await ask(katerina.logsPast('2026-11-22', '3', cases('EKEP', 1)))).toMatchObject({
    refusal: 'before-first-day',
  })
  expect(await ask(katerina.correctsPast('2026-11-22', 1, cases('EKEP', 1)))).toMatchObject({
    refusal: 'unknown-entry',
  })
  await ask(katerina.correctsPast(MONDAY, 1, cases('EKEP', 4)))
  forgetStaff(larisa.db, { office: 'kentro', date: MONDAY }, larisa.now)
  expect(await ask(katerina.correctsPast(MONDAY, 1, cases('EKEP', 9)))).toMatchObject({ refusal: 'day-forgotten' })
  expect(trailOf(larisa)).toMatchObject([{ person: null, clerk: null, reason: '—', after: [cases('EKEP', 4)] }])
  keepTotals(larisa.db, { office: 'kentro', date: MONDAY }, larisa.now)
  expect(await ask(katerina.logsPast(MONDAY, '3', cases('EKEP', 1)))).toMatchObject({ refusal: 'day-forgotten' })
  expect(totalsOf(larisa)).toEqual([{ kep: '0207', channel: 'EKEP', quantity: 4 }])
  expect(verify(larisa.file)).toMatchObject({ unexplained: 0, keptDays: 1 })
})
