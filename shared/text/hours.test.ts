// What is said shortly before closing, and that every holiday has its name.
import { expect, test } from 'vitest'
import { holidayOn } from '../queue/holidays.ts'
import { holidayNames } from './holidays.ts'
import { hoursText } from './hours.ts'

test('how many can still be served is said properly for many, one and nobody', () => {
  const { el, en } = hoursText
  expect(el.closing('14:30', 12)).toBe('Έως τις 14:30 προλαβαίνουν να εξυπηρετηθούν περίπου 12 άτομα.')
  expect(el.closing('14:30', 1)).toBe('Έως τις 14:30 προλαβαίνει να εξυπηρετηθεί περίπου 1 άτομο.')
  expect(el.closing('14:30', 0)).toBe('Κλείνουμε στις 14:30 και δεν προλαβαίνει να εξυπηρετηθεί άλλος.')
  expect(en.closing('14:30', 12)).toBe('About 12 more people can be served by 14:30.')
  expect(en.closing('14:30', 1)).toBe('About 1 more person can be served by 14:30.')
  expect(en.closing('14:30', 0)).toBe('We close at 14:30, and nobody else can be served before.')
})

test.each([
  ['2026-12-25', 'Χριστούγεννα', 'Christmas Day'],
  ['2026-12-26', 'Σύναξη της Θεοτόκου', '26 December, second day of Christmas'],
  ['2026-02-23', 'Καθαρά Δευτέρα', 'Clean Monday'],
  ['2026-06-01', 'Αγίου Πνεύματος', 'Whit Monday'],
])('%s is %s', (date, el, en) => {
  const holiday = holidayOn(date)
  expect(holiday && [holidayNames.el[holiday], holidayNames.en[holiday]]).toEqual([el, en])
})
