// What stands on a button is said as a person would say it.
import { expect, test } from 'vitest'
import { readAloud } from './read-aloud.ts'

test('a service with its letter, its people and its range', () => {
  expect(readAloud('Α, Επικυρώσεις αντιγράφων & γνήσιο υπογραφής, 12 άτομα · 20–30 λεπτά', 'el')).toBe(
    'Άλφα, Επικυρώσεις αντιγράφων και γνήσιο υπογραφής, 12 άτομα, 20 έως 30 λεπτά',
  )
  expect(readAloud('Γ, Applications & benefits, 6 people · 15–25 minutes', 'en')).toBe(
    'Gamma, Applications and benefits, 6 people, 15 to 25 minutes',
  )
})

test('a number, and a wait of more than an hour', () => {
  expect(readAloud('Α 23. 60+ λεπτά', 'el')).toBe('Άλφα είκοσι τρία. πάνω από 60 λεπτά')
  expect(readAloud('Φ\u00a0123, 0–60+ minutes', 'en')).toBe('Phi one hundred and twenty three, 0 to over 60 minutes')
})

test('words that begin with such a letter, and letters of other alphabets, stay', () => {
  expect(readAloud('Αιτήσεις, ΚΕΠ, I have an appointment', 'en')).toBe('Αιτήσεις, ΚΕΠ, I have an appointment')
})

test('seconds are not inches', () => {
  expect(readAloud('Τέλος, Κλείνει σε 20″', 'el')).toBe('Τέλος, Κλείνει σε 20 δευτερόλεπτα')
})
