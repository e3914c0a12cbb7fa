// A report with a cell of every kind, and what is dangerous, long or unknown in it; and the hand that it is written with.
import type { Sheet, SheetTable } from '#shared/reports/sheet.ts'
import { letterheadOf, type Writing } from '../../server/exports/writing.ts'

export const greek = (more: Partial<Writing> = {}): Writing => ({
  language: 'el',
  letterhead: { ...letterheadOf(null, 'el'), municipality: 'Δήμος Λαρισαίων', seat: 'Λάρισα' },
  now: Date.parse('2026-11-23T10:40:00+02:00'),
  plain: false,
  ...more,
})

/** Twelve minutes after the clocks went back: the second 03:12 of that night. */
export const SECOND_TIME = Date.parse('2026-10-25T03:12:00+02:00')

export const everyKind: SheetTable = {
  name: 'Χρόνοι: αναμονές/εξυπηρέτηση [όλα]',
  columns: [
    { heading: 'Υπηρεσία', kind: 'text' },
    { heading: 'Πλήθος', kind: 'count' },
    { heading: 'Μερίδιο', kind: 'share' },
    { heading: 'Μεταβολή', kind: 'change' },
    { heading: 'Διάμεσος', kind: 'minutes' },
    { heading: 'Ημερομηνία', kind: 'date' },
    { heading: 'Καταγραφή', kind: 'moment' },
  ],
  rows: [
    ['Γνήσιο υπογραφής', 52_747, 0.2818, -0.0512, 12.5, '2024-03-18', SECOND_TIME],
    ['=HYPERLINK("http://x";"ΰΐ")', -5, null, 0.4527, null, null, null],
  ],
  sum: ['ΣΥΝΟΛΟ', 52_742, null, null, null, null, null],
  picture: null,
  notes: ['Μερίδιο: επί των 187.210 που εξυπηρετήθηκαν.'],
}

export const sheetOf = (...tables: SheetTable[]): Sheet => ({
  title: 'Αναμονές',
  about: ['από 1/1/2024 μέχρι 31/12/2024'],
  sentences: ['Η μεταβολή είναι +28,18 %.'],
  tables,
  notes: ['Πηγή: τα ΚΕΠ.'],
})

export const longTable = (rows: number): SheetTable => ({
  name: 'Ημέρες',
  columns: [
    { heading: 'Ημέρα', kind: 'text' },
    { heading: 'Υποθέσεις', kind: 'count' },
  ],
  rows: Array.from({ length: rows }, (_, at) => [`ημέρα ${at + 1}`, at]),
  sum: null,
  picture: null,
  notes: [],
})
