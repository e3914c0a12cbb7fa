// Headings compared as the eye reads them.
import { expect, test } from 'vitest'
import { foldHeading } from './look-alikes.ts'

test.each([
  ['EKEP', 'ΕΚΕΠ'],
  ['EKEP', 'ekep'],
  ['ΘΥΡΙΔΕΣ', 'Θυρίδες'],
  ['ΘΥΡΙΔΕΣ', 'ΘYPIΔEΣ'],
  ['ΚΩΔΙΚΟΣ ΚΕΠ', 'Κωδικός\u00a0ΚΕΠ'],
  ['ΣΥΝΟΛΟ', 'ΣYNOΛO'],
])('«%s» and «%s» are the same heading', (one, other) => expect(foldHeading(one)).toBe(foldHeading(other)))

test('different words stay different', () => {
  expect(foldHeading('ΣΥΝΟΛΟ')).not.toBe(foldHeading('ΣΥΝΟΛΑ'))
  expect(foldHeading('EKEP')).not.toBe(foldHeading('ΚΕΠ'))
})
