// The practice office beside the real one: like it in everything, on a journal of its own, and at rest while nobody looks.

import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { officeSettings } from '#shared/queue/settings.ts'
import { bareOffices } from '../../tests/kit/bare-offices.ts'
import { demoOffice } from '../../tests/kit/office.ts'
import { openInMemory } from '../database/open.ts'
import { Journal } from '../journal.ts'
import { Offices } from '../offices.ts'
import { Practice, practiceOf } from './practice.ts'

const MONDAY = Date.parse('2026-11-23T08:00:00+02:00')
const central = demoOffice('kentro')
const annex = demoOffice('annex-1')

afterEach(() => {
  vi.useRealTimers()
})

function practising(real = [central, annex]) {
  let now = MONDAY
  const offices = new Offices(bareOffices(() => now))
  const journal = new Journal(openInMemory())
  for (const settings of real) offices.open(settings.id, () => settings, journal)
  const practice = new Practice(offices, 4)
  onTestFinished(() => practice.close())
  practice.open()
  return { offices, journal, practice, tomorrow: () => (now += 24 * 3_600_000) }
}

/** Lets what was asked in the last beat be written and answered. */
const answered = () => new Promise((resolve) => setImmediate(resolve))

test('it has the settings of the first office with a queue, a name that says what it is, and is never meant by itself', () => {
  const { offices } = practising([annex, central])
  const found = offices.find('kentro-practice')
  expect(found?.settings).toMatchObject({ practice: true, name: { el: 'Κεντρικό ΚΕΠ Λάρισας · Εξάσκηση' } })
  expect(found?.settings.counters).toEqual(central.counters)
  expect(offices.first()?.settings.id).toBe('kentro')
  expect(offices.real().map(({ settings }) => settings.id)).toEqual(['annex-1', 'kentro'])
})

test('an office of the longest id and name has a practice office whose settings are in order too', () => {
  const long = { ...central, id: 'k'.repeat(40), name: { el: 'Κ'.repeat(200), en: 'K'.repeat(200) } }
  expect(officeSettings.safeParse(practiceOf(long)).success).toBe(true)
})

test('where no office has a queue there is nothing to practise', () => {
  expect(practising([annex]).offices.all()).toHaveLength(1)
})

test('what happens there is in no journal but its own, and is gone on the next date', async () => {
  const { offices, journal, practice, tomorrow } = practising()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  practice.lookedAt('kentro-practice', 1)
  vi.advanceTimersByTime(500)
  await answered()
  expect(offices.find('kentro-practice')?.today().tickets.size).toBeGreaterThanOrEqual(8)
  expect(journal.lastSeq('kentro-practice')).toBe(0)

  tomorrow()
  expect(offices.find('kentro-practice')?.today()).toMatchObject({ date: '2026-11-24', phase: 'new' })
  vi.advanceTimersByTime(500)
  await answered()
  const [first] = offices.find('kentro-practice')?.today().tickets.values() ?? []
  expect(first?.number).toBe(1)
})

test('it rests while nobody looks, and nobody else’s screens wake it', async () => {
  const { offices, practice } = practising()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const revision = () => offices.find('kentro-practice')?.today().revision ?? 0
  practice.lookedAt('kentro', 3)
  expect(vi.getTimerCount()).toBe(0)
  practice.lookedAt('kentro-practice', 1)
  practice.lookedAt('kentro-practice', 2)
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(500)
  await answered()
  const before = revision()
  expect(before).toBeGreaterThan(0)
  practice.lookedAt('kentro-practice', 1)
  expect(vi.getTimerCount()).toBe(1)
  practice.lookedAt('kentro-practice', 0)
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(60_000)
  await answered()
  expect(revision()).toBe(before)
})
