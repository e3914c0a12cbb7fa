// Eleni takes a ticket at the kiosk by the door, whose printer may be out of paper.
import { expect, test } from 'vitest'
import { VIRTUAL_PRINTER } from './plain-printer.ts'
import { printerFor, printerNamed } from './which-printer.ts'

const hall = { ...VIRTUAL_PRINTER, id: 'hall', name: 'Αίθουσα', fallback: 'door' }
const door = { ...VIRTUAL_PRINTER, id: 'door', name: 'Είσοδος', fallback: 'hall' }
const alone = { ...VIRTUAL_PRINTER, id: 'alone', fallback: 'alone' }
const printers = [hall, door, alone]
const only =
  (...well: readonly string[]) =>
  (id: string) =>
    well.includes(id)

test.each([
  ['its own, while that gives paper', 'door', only('hall', 'door'), 'door'],
  ['the other, while its own gives none', 'door', only('hall'), 'hall'],
  ['its own, where neither gives paper', 'door', only('alone'), 'door'],
  ['its own, where nobody prints in its stead but itself', 'alone', only('hall'), 'alone'],
  ['the first, where none is named', null, only('hall', 'door'), 'hall'],
  ['the first, where the named one is gone', 'cellar', only('hall', 'door'), 'hall'],
  ['in the stead of the first', null, only('door'), 'door'],
])('%s', (_, wanted, givesPaper, printer) => {
  expect(printerFor(printers, wanted, givesPaper)?.id).toBe(printer)
})

test('an office without a printer prints nowhere', () => {
  expect(printerFor([], 'door', () => true)).toBeNull()
  expect(printerNamed([], null)).toBeNull()
})
