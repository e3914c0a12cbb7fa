// The printed day reads as a Greek table, and its figures are those of the summary.
import { expect, test } from 'vitest'
import { daySummary } from '#shared/simulation/day-summary.ts'
import { USUAL } from '#shared/simulation/habits.ts'
import { simulatedDay } from '#shared/simulation/simulated-day.ts'
import { officesOfLarisa } from '../demo/larisa.ts'
import { summaryLines } from './table.ts'

const [central] = officesOfLarisa
if (central === undefined) throw new Error('the demo has no office')
const shape = { date: '2026-11-23', opens: Date.parse('2026-11-23T08:00:00+02:00'), minutes: 420, counters: 6 }
const figures = daySummary(simulatedDay(central, { ...shape, people: 1_200, habits: USUAL, seed: 2026 }))
const lines = summaryLines(figures, 'el')

/** The figures of the line that begins with these words. */
function figuresOf(words: string): string[] {
  const line = lines.find((candidate) => candidate.trim().startsWith(words))
  if (line === undefined) throw new Error(`no line says «${words}»`)
  return line.trim().split(/ {2,}/).slice(1)
}
const numberOf = (words: string): number => Number(figuresOf(words)[0]?.replaceAll('.', ''))

test('twelve hundred people are written the Greek way, and everybody has an end', () => {
  expect(figuresOf('πήραν αριθμό')).toEqual(['1.200'])
  const ends = ['εξυπηρετήθηκαν', 'δεν προσήλθαν', 'ακύρωσαν', 'έληξαν στο κλείσιμο'].map(numberOf)
  expect(ends.reduce((sum, n) => sum + n, 0)).toBe(1_200)
  expect(numberOf('έληξαν')).toBeGreaterThan(0)
})

test('the cases of the channels and of the counters come to the same', () => {
  expect(numberOf('EKEP') + numberOf('ΘΥΡΙΔΕΣ')).toBe(numberOf('σύνολο'))
  const counters = lines.filter((line) => line.startsWith('  θυρίδα'))
  expect(counters).toHaveLength(6)
  const cases = counters.map((line) => Number(line.trim().split(/ {2,}/).at(-1)))
  expect(cases.reduce((sum, n) => sum + n, 0)).toBe(numberOf('σύνολο'))
})

test('times stand as minutes and seconds, the longest last', () => {
  const times = figuresOf('όλοι').slice(1)
  expect(times).toHaveLength(3)
  for (const time of times) expect(time).toMatch(/^\d+′ \d\d″$/)
  const seconds = times.map((time) => Number.parseInt(time, 10))
  expect(seconds).toEqual([...seconds].sort((a, b) => a - b))
})

test('no line is wider than a terminal of a hundred columns, and English says as much', () => {
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(100)
  expect(summaryLines(figures, 'en')).toHaveLength(lines.length)
})
