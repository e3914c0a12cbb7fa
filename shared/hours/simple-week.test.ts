// The hours that Chrysa types at the first set-up, what they mean, and what she is told.
import { describe, expect, test } from 'vitest'
import { officeSettings } from '../queue/settings.ts'
import { readWeek, sameHours, type TypedWeek } from './simple-week.ts'

const weekdays = { days: [0, 1, 2, 3, 4], from: '08:00', to: '14:30', again: null }
const read = (typed: Partial<TypedWeek>) => readWeek({ ...weekdays, ...typed })
const wrong = (typed: Partial<TypedWeek>) => {
  const result = read(typed)
  return result.ok ? {} : result.problems
}
const meant = (typed: Partial<TypedWeek>) => {
  const result = read(typed)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const hours = { week: result.week, holidays: true, exceptions: [] }
  expect(officeSettings.shape.hours.safeParse(hours).success).toBe(true)
  return sameHours(result.week)
}
const morning = { from: '08:00', to: '14:30' }

describe('what it means', () => {
  test('Monday to Friday, the same hours', () =>
    expect(meant({ from: '8:00', to: '14.30' })).toEqual([{ runs: [[0, 4]], ranges: [morning] }]))

  test('on two of them again in the afternoon, and on Saturday only then', () => {
    const evening = { from: '17:00', to: '20:00' }
    expect(meant({ again: { days: [1, 3, 5], ...evening } })).toEqual([
      {
        runs: [
          [0, 0],
          [2, 2],
          [4, 4],
        ],
        ranges: [morning],
      },
      {
        runs: [
          [1, 1],
          [3, 3],
        ],
        ranges: [morning, evening],
      },
      { runs: [[5, 5]], ranges: [evening] },
    ])
  })

  test('the earlier hours may be typed second; midnight is 24:00; Sunday ends a run', () => {
    const early = { from: '06:00', to: '07:00' }
    expect(meant({ days: [5, 6], to: '24:00', again: { days: [6], ...early } })).toEqual([
      { runs: [[5, 5]], ranges: [{ from: '08:00', to: '24:00' }] },
      { runs: [[6, 6]], ranges: [early, { from: '08:00', to: '24:00' }] },
    ])
  })
})

describe('what is wrong', () => {
  test.each([
    [{ days: [] }, { days: 'days-none' }],
    [
      { from: '', to: '25:00' },
      { from: 'time-missing', to: 'time-wrong' },
    ],
    [{ from: '24:00' }, { from: 'time-wrong' }],
    [{ to: '08:00' }, { to: 'closes-before' }],
    [
      { again: { days: [], from: '', to: 'x' } },
      { againDays: 'days-none', againFrom: 'time-missing', againTo: 'time-wrong' },
    ],
    [{ again: { days: [1], from: '20:00', to: '17:00' } }, { againTo: 'closes-before' }],
    [{ again: { days: [1], from: '14:30', to: '17:00' } }, { againFrom: 'hours-overlap' }],
    [{ again: { days: [1], from: '07:00', to: '09:00' } }, { againFrom: 'hours-overlap' }],
  ])('%j', (typed, problems) => expect(wrong(typed)).toEqual(problems))
})
