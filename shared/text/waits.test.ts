// How long somebody waits, as a citizen reads it in both languages.
import { expect, test } from 'vitest'
import { isHardlyAny, minuteFigures, waitText } from './waits.ts'

test.each([
  [{ from: 20, to: 30 }, '20–30 λεπτά', '20–30 minutes', '20–30'],
  [{ from: 0, to: 5 }, 'έως 5 λεπτά', 'up to 5 minutes', '0–5'],
  [{ from: 60, to: null }, '60+ λεπτά', '60+ minutes', '60+'],
  [{ from: 50, to: null }, '50+ λεπτά', '50+ minutes', '50+'],
  [{ from: 0, to: null }, '0–60+ λεπτά', '0–60+ minutes', '0–60+'],
])('%j', (wait, greek, english, figures) => {
  expect(waitText.el.minutes(wait)).toBe(greek)
  expect(waitText.en.minutes(wait)).toBe(english)
  expect(minuteFigures(wait)).toBe(figures)
})

test('under large figures stands how they are meant', () => {
  const roughly = { from: 20, to: 30 }
  expect([waitText.el.figures(roughly), waitText.el.under(roughly)]).toEqual(['20–30', 'λεπτά περίπου'])
  const soon = { from: 0, to: 10 }
  expect([waitText.en.figures(soon), waitText.en.under(soon)]).toEqual(['up to 10', 'minutes, roughly'])
  const long = { from: 60, to: null }
  expect([waitText.el.figures(long), waitText.el.under(long)]).toEqual(['60+', 'λεπτά, πάνω από μία ώρα'])
  expect(waitText.el.under({ from: 50, to: null })).toBe('λεπτά')
})

test('only what is soon over is no waiting', () => {
  expect(isHardlyAny({ from: 0, to: 5 })).toBe(true)
  expect(isHardlyAny({ from: 0, to: 20 })).toBe(false)
  expect(isHardlyAny({ from: 2, to: 5 })).toBe(false)
  expect(isHardlyAny({ from: 0, to: null })).toBe(false)
})
