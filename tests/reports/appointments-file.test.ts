// Whole file or nothing: appointments from another system's list, some with mistakes in them, some with more than we may keep.
import { describe, expect, test } from 'vitest'
import type { AppointmentProblemKey } from '#shared/appointments/file.ts'
import { commands } from '#shared/queue/commands.ts'
import { type Day, morning } from '#shared/queue/day.ts'
import { appointmentProblemSaid } from '#shared/text/appointments-file.ts'
import { officesOfLarisa } from '../../server/demo/larisa.ts'
import { foundAppointments } from '../../server/import/found-appointments.ts'
import { bookedAlready, MOST_ROWS, readAppointmentsFile } from '../../server/import/read-appointments-file.ts'
import { TestOffice } from '../kit/office.ts'
import { tempFolder } from '../kit/temp.ts'

const DATE = '2026-11-26'
const HEADING = 'ώρα;υπηρεσία;στοιχείο αναφοράς'
const [central] = officesOfLarisa
if (central === undefined) throw new Error('the demo has no office')
const day = morning(DATE, central)

const lines = (...all: string[]) => all.join('\n')
const read = (file: string | Uint8Array, of: Day = day) => readAppointmentsFile(Buffer.from(file), of)

/** `[line, problem, value]` of everything that is wrong; the sentences are there in both languages. */
function wrongIn(file: string | Uint8Array): [number, AppointmentProblemKey, string][] {
  const result = read(file)
  if (result.ok) return []
  for (const problem of result.problems) {
    expect(appointmentProblemSaid(problem, 'el')).toMatch(/[Α-ΩΆ-Ώα-ωά-ώ].*[.:]/)
    expect(appointmentProblemSaid(problem, 'en')).toMatch(/[A-Za-z].*\./)
  }
  return result.problems.map(({ line, problem, value }) => [line, problem, value])
}

/** `08:10 a Κ-1` of every row of a good file. */
function bookedIn(file: string | Uint8Array): string[] {
  const result = read(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.rows.map(({ time, service, reference }) => `${time} ${service} ${reference ?? '–'}`)
}

describe('files as people really make them', () => {
  const small = lines(HEADING, '08:10;Α;Κ-1', '9:30;Πιστοποιητικά & ληξιαρχικές πράξεις;', '')
  const meant = ['08:10 a Κ-1', '09:30 b –']

  test.each([
    ['as it should be', small],
    ['with a byte order mark and Windows’ line ends', `\uFEFF${small.replaceAll('\n', '\r\n')}`],
    ['with tabs', small.replaceAll(';', '\t')],
    ['with commas', small.replaceAll(';', ',')],
    ['with the empty cells and lines that spreadsheets leave', small.replaceAll('\n', ';;\n;;;;;\n')],
    ['with English headings', small.replace(HEADING, 'Time;Service;Reference')],
    ['with headings in capitals, without accents', small.replace(HEADING, 'ΩΡΑ;ΥΠΗΡΕΣΙΑ;ΣΤΟΙΧΕΙΟ ΑΝΑΦΟΡΑΣ')],
    ['with a Latin A', small.replace('Α;', 'A;')],
    ['with a small letter', small.replace('Α;', 'α;')],
    ['with the id of a service', small.replace('Α;', 'a;')],
    ['with the English name', small.replace('Πιστοποιητικά & ληξιαρχικές πράξεις', 'certificates & CIVIL records')],
    ['without accents', small.replace('Πιστοποιητικά & ληξιαρχικές πράξεις', 'ΠΙΣΤΟΠΟΙΗΤΙΚΑ & ΛΗΞΙΑΡΧΙΚΕΣ ΠΡΑΞΕΙΣ')],
    ['with quotes', small.replace('Κ-1', '"Κ-1"')],
    ['with seconds', small.replace('08:10', '08:10:00')],
    ['saved as «Unicode text»', Buffer.from(`\uFEFF${small.replaceAll(';', '\t')}`, 'utf16le')],
    ['saved as «Unicode text», high byte first', Buffer.from(`\uFEFF${small}`, 'utf16le').swap16()],
  ])('%s', (_, file) => expect(bookedIn(file)).toEqual(meant))

  test('saved by an old spreadsheet in Windows’ Greek alphabet', () => {
    const greek = new Map([...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ'].map((letter, index) => [letter, 0xc1 + index]))
    for (const [index, letter] of [...'ΣΤΥΦΧΨΩ'].entries()) greek.set(letter, 0xd3 + index)
    const file = lines('ΩΡΑ;ΥΠΗΡΕΣΙΑ;ΑΝΑΦΟΡΑ', '08:10;Γ;ΑΠ-7')
    expect(bookedIn(Uint8Array.from([...file].map((letter) => greek.get(letter) ?? letter.charCodeAt(0))))).toEqual([
      '08:10 c ΑΠ-7',
    ])
  })

  test('columns in any order, with a date; what else the file knows of people is named and not read', () => {
    const file = lines(
      'Ονοματεπώνυμο;ημερομηνία;υπηρεσία;Τηλέφωνο;ώρα;αναφορά',
      'Ελένη Δ.;26/11/2026;Α;2410000000;08:10;Κ-1',
      'Γιώργος Ζ.;2026-11-26;Β;2410000001;08:20;Κ-2',
    )
    const result = read(file)
    expect(result).toEqual({
      ok: true,
      rows: [
        { line: 2, time: '08:10', service: 'a', reference: 'Κ-1' },
        { line: 3, time: '08:20', service: 'b', reference: 'Κ-2' },
      ],
      ignored: ['Ονοματεπώνυμο', 'Τηλέφωνο'],
    })
  })
})

describe('every bad line is named', () => {
  test('a whole list of mistakes, all of them at once', () => {
    const long = 'Κ'.repeat(41)
    const file = lines(
      'ημερομηνία;ώρα;υπηρεσία;στοιχείο αναφοράς',
      '26/11/2026;;Α;Κ-1',
      '26/11/2026;25:10;Α;Κ-2',
      '26/11/2026;δέκα;Α;Κ-3',
      '26/11/2026;08:10;;Κ-4',
      '26/11/2026;08:10;Διαβατήρια;Κ-5',
      `26/11/2026;08:10;Α;${long}`,
      ';08:10;Α;Κ-6',
      '30/2/2026;08:10;Α;Κ-7',
      '27/11/2026;08:10;Α;Κ-8',
      '26/11/2026;08:10;Α;Κ-9;κάτι ακόμη',
      '26/11/2026;08:20;Α;Κ-10',
      '26/11/2026;8.20;a;Κ-10',
      '26/11/2026;24:00;Ω;Κ-11',
    )
    expect(wrongIn(file)).toEqual([
      [2, 'time-missing', ''],
      [3, 'time-wrong', '25:10'],
      [4, 'time-wrong', 'δέκα'],
      [5, 'service-missing', ''],
      [6, 'service-unknown', 'Διαβατήρια'],
      [7, 'reference-too-long', long],
      [8, 'date-missing', ''],
      [9, 'date-wrong', '30/2/2026'],
      [10, 'date-other', '27/11/2026'],
      [11, 'cell-extra', 'κάτι ακόμη'],
      [13, 'twice-in-file', '08:20 · Α · Κ-10'],
      [14, 'time-wrong', '24:00'],
      [14, 'service-unknown', 'Ω'],
    ])
  })

  test('headings that are missing, double or none at all; a file that is no list', () => {
    expect(wrongIn(lines('08:10;Α;Κ-1', '08:20;Α;Κ-2'))).toEqual([[1, 'no-header', '08:10 · Α · Κ-1']])
    expect(wrongIn(lines('ώρα;αναφορά', '08:10;Κ-1'))).toEqual([[1, 'column-missing', 'υπηρεσία']])
    expect(wrongIn(lines('ώρα;time;υπηρεσία', '08:10;;Α'))).toEqual([[1, 'column-twice', 'time']])
    expect(wrongIn(HEADING)).toEqual([[0, 'no-rows', '']])
    expect(wrongIn('')).toEqual([[0, 'file-empty', '']])
    expect(wrongIn(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))).toEqual([[0, 'file-is-workbook', '']])
    expect(wrongIn(lines(HEADING, '08:10;Α;Κ-1\u0000'))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(lines(HEADING, '08:10;Α;Κ-\u001b[2J'))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(Uint8Array.of(0x89, 0x50, 0x00, 0x01))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(lines(HEADING, '"08:10;Α;Κ-1'))).toEqual([[2, 'quotes-wrong', '']])
  })

  test('three hundred are read, as many as the command books; one more is too many', () => {
    const many = (count: number) => lines(HEADING, ...Array.from({ length: count }, (_, at) => `08:10;Α;Κ-${at}`))
    const list = bookedIn(many(MOST_ROWS)).map(() => ({ time: '08:10', service: 'a', reference: null }))
    expect(commands.bookAppointments.shape.safeParse({ date: DATE, list }).success).toBe(true)
    expect(wrongIn(many(MOST_ROWS + 1))).toEqual([[0, 'too-many-rows', '301']])
  })
})

test('what is booked already is named; without a reference it is only mentioned', async () => {
  const kentro = new TestOffice(tempFolder())
  const list = [
    { time: '08:10', service: 'a', reference: 'Κ-1' },
    { time: '08:20', service: 'a', reference: 'Κ-2' },
    { time: '08:30', service: 'a', reference: null },
  ]
  const supervisor = { role: 'supervisor', person: 'supervisor' } as const
  await kentro.ask({ type: 'bookAppointments', date: DATE, list }, supervisor)
  await kentro.ask({ type: 'cancelAppointment', date: DATE, appointment: 2 }, supervisor)
  const booked = kentro.office.dayOn(DATE)
  const file = read(lines(HEADING, '08:10;Α;Κ-1', '08:20;Α;Κ-2', '08:30;Α;', '08:40;Α;'), booked)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  expect(bookedAlready(file.rows, booked)).toEqual([{ line: 2, problem: 'booked-already', value: '08:10 · Α · Κ-1' }])
  expect(foundAppointments(file.rows, [], booked, kentro.now)).toMatchObject({ alike: 1, withoutReference: 2 })
})

test('the hours of the date are said before, and forbid nothing', () => {
  const morningsOnly = Array.from({ length: 7 }, () => [{ from: '08:00', to: '14:30' }])
  const of = morning(DATE, { ...central, hours: { week: morningsOnly, holidays: true, exceptions: [] } })
  const file = read(lines(HEADING, '07:50;Α;Κ-1', '10:00;Α;Κ-2', '14:30;Α;Κ-3'), of)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  const noon = Date.parse('2026-11-26T12:00:00+02:00')
  expect(foundAppointments(file.rows, ['Τηλέφωνο'], of, noon)).toEqual({
    date: DATE,
    count: 3,
    first: '07:50',
    last: '14:30',
    ignored: ['Τηλέφωνο'],
    withoutReference: 0,
    outside: 2,
    past: 2,
    alike: 0,
  })
})
