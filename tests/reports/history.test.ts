// The made-up history: true days by the rules, the directorate's own figures of 2024, and the same from the same seed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dateOf, timeOf } from '#shared/calendar.ts'
import { change, wholeNumber } from '#shared/greek/numbers.ts'
import { morning } from '#shared/queue/day.ts'
import { decide } from '#shared/queue/decide.ts'
import { evolve } from '#shared/queue/evolve.ts'
import type { Fact } from '#shared/queue/facts.ts'
import { holidayOn } from '#shared/queue/holidays.ts'
import { rowsOf } from '#shared/reports/year-table.ts'
import { type Db, databaseFile, openDatabase } from '../../server/database/open.ts'
import { larisa, officesOfLarisa } from '../../server/demo/larisa.ts'
import { makeHistory } from '../../server/history/made-history.ts'
import { workingDays } from '../../server/history/working-days.ts'
import { Journal } from '../../server/journal.ts'
import { verify } from '../../server/reports/verify.ts'
import { commandBehind } from '../kit/by-the-rules.ts'
import { tempFolder } from '../kit/temp.ts'
import { tableOf } from '../kit/year.ts'
import { Larisa } from './larisa.ts'
import { THE_REPORT } from './seed-2024.ts'

const clerkAt = (office: string, counter: string) => `past-${office}-${counter}`
const el = (value: number) => wholeNumber(value, 'el')
const MARCH = { seed: 1, from: '2024-03-11', to: '2024-03-26', sums: null, clerkAt }

/** Facts of one command, as it was recorded. */
function deedsOf(db: Db, office: string, date: string) {
  const rows = db
    .prepare<[string, string], { at: number; role: 'clerk'; person: string | null; command: string; fact: string }>(
      'SELECT at, role, person, command, fact FROM journal WHERE office = ? AND date = ? ORDER BY seq',
    )
    .all(office, date)
  return [...Map.groupBy(rows, ({ command }) => command).values()].map((deed) => {
    const [first] = deed
    if (first === undefined) throw new Error('a group has a first')
    const { at, role, person } = first
    return { at, by: { role, person }, facts: deed.map(({ fact }) => JSON.parse(fact) as Fact) }
  })
}

/** What the kiosk said of the wait is a guess on both sides, and not the same one. */
const withoutGuess = (facts: readonly Fact[]) =>
  facts.map((fact) => (fact.type === 'ticketTaken' ? { ...fact, estimate: null } : fact))

test('every deed of two weeks is one that the rules allow, and has made happen what they say', () => {
  const { db } = new Larisa()
  makeHistory(db, larisa, MARCH)
  let deeds = 0
  for (const settings of officesOfLarisa)
    for (const date of workingDays(MARCH.from, MARCH.to)) {
      let day = morning(date, settings)
      for (const { at, by, facts } of deedsOf(db, settings.id, date)) {
        const command = commandBehind(facts)
        if (command === null) throw new Error(`nothing stands behind ${JSON.stringify(facts)}`)
        const decision = decide(day, command, at, by)
        expect(decision.ok ? withoutGuess(decision.facts) : decision).toEqual(withoutGuess(facts))
        day = facts.reduce((before, fact) => evolve(before, { at, by, fact }), day)
        deeds += 1
      }
      if (day.revision > 0) expect(day.phase).toBe('ended')
    }
  expect(deeds).toBeGreaterThan(5_000)
})

test('people come, wait, are served, missed, leave; nothing differs from the journal, and nobody works on a holiday', () => {
  const larisaNow = new Larisa()
  const { db, file } = larisaNow
  const { facts, cases } = makeHistory(db, larisa, MARCH)
  expect(verify(file)).toMatchObject({ facts, cases, differences: [] })
  const outcomes = db.prepare<[], string>('SELECT DISTINCT outcome FROM stays ORDER BY outcome').pluck().all()
  expect(outcomes).toEqual(['missed', 'served'])
  const ends = db.prepare<[], string>('SELECT DISTINCT outcome FROM tickets ORDER BY outcome').pluck().all()
  expect(ends).toEqual(['cancelled', 'expired', 'served'])
  expect(db.prepare("SELECT count(*) FROM journal WHERE type = 'casesCorrected'").pluck().get()).toBeGreaterThan(0)
  const worked = db.prepare<[], string>('SELECT DISTINCT date FROM journal ORDER BY date').pluck().all()
  // Clean Monday and the 25th of March.
  expect(worked).toEqual(workingDays(MARCH.from, MARCH.to))
  expect(worked.filter((date) => holidayOn(date) !== null)).toEqual([])
  // KEP 0444 opened again after Clean Monday.
  const reopened = db.prepare("SELECT min(date) FROM cases WHERE kep = '0444'").pluck().get()
  expect(reopened).toBe('2024-03-19')
  const times = db.prepare<[], number>('SELECT at FROM cases').pluck().all()
  expect(times.map(timeOf).every((time) => time >= '08:00' && time < '19:00')).toBe(true)
  const dates = db.prepare<[], { at: number; date: string }>('SELECT at, date FROM journal').all()
  expect(dates.filter(({ at, date }) => dateOf(at) !== date)).toEqual([])
})

test('the year 2024 from single cases is the directorate’s table, to the unit, with its sentence', {
  timeout: 60_000,
}, () => {
  const { db, file } = new Larisa()
  const made = makeHistory(db, larisa, { seed: 7, from: '2023-01-01', to: '2024-12-31', sums: 60, clerkAt })
  expect(made.cases).toBe(111_498 + 142_914)
  const table = tableOf(db, 2024)
  const shown = rowsOf(table).map((row) => [row.kep, ...row.quantities.map((n) => el(n ?? 0)), el(row.total ?? 0)])
  expect([...shown, ['ΣΥΝΟΛΟ', ...table.sum.quantities.map((n) => el(n ?? 0)), el(table.sum.total ?? 0)]]).toEqual(
    THE_REPORT,
  )
  expect(table.sum.before).toBe(111_498)
  const kep0444 = rowsOf(table).find(({ kep }) => kep === '0444')
  expect(change((kep0444?.total ?? 0) / (kep0444?.before ?? 1) - 1, 'el')).toBe('+45,3 %')
  expect(verify(file).differences).toEqual([])
})

test('2024 had 251 working days', () => {
  expect(workingDays('2024-01-01', '2024-12-31')).toHaveLength(251)
})

test('the same seed makes the same history, another one another', () => {
  const digestOf = (seed: number) => makeHistory(new Larisa().db, larisa, { ...MARCH, seed, to: '2024-03-13' }).digest
  const first = digestOf(1)
  expect(digestOf(1)).toBe(first)
  expect(digestOf(2)).not.toBe(first)
})

test('a day of an office is the same whatever stretch of days it is made in', () => {
  const dayIn = (from: string, to: string) => {
    const { db } = new Larisa()
    makeHistory(db, larisa, { ...MARCH, from, to })
    return new Journal(db).dayOf('kentro', '2024-03-13')
  }
  expect(dayIn('2024-03-13', '2024-03-13')).toEqual(dayIn('2024-03-12', '2024-03-14'))
})

test('a folder in which there is anything is left alone', () => {
  const run = (folder: string, ...more: string[]) =>
    spawnSync(process.execPath, ['server/history.ts', '--folder', folder, ...more], { encoding: 'utf8' })
  const folder = tempFolder()
  openDatabase(folder).close()
  const before = readdirSync(folder)
  const refused = run(folder)
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toContain('δεν είναι άδειος')
  expect(readdirSync(folder)).toEqual(before)

  const other = tempFolder()
  writeFileSync(join(other, 'notes.txt'), 'όχι εδώ')
  expect(run(other).status).toBe(1)
  expect(existsSync(databaseFile(other))).toBe(false)
  for (const wrong of [['--years', '0'], ['--years', 'δέκα'], ['--seed', '-'], ['--what']])
    expect(run(join(other, 'new'), ...wrong).stderr).toContain('npm run history')
})
