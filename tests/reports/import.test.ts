// Whole file or nothing: Katerina gives the system her own tables, some of them with mistakes in them.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportProblemKey } from '#shared/reports/import-problem.ts'
import { problemSentence } from '#shared/text/import.ts'
import { type ReadYearFile, readYearFile } from '../../server/import/read-year-file.ts'
import { tableOf } from '../kit/year.ts'
import { figures, Larisa } from './larisa.ts'

const KEPS = ['0207', '0325', '0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π']
const CHANNELS = ['EKEP', 'ΘΥΡΙΔΕΣ']
const HEADING = 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ'

const read = (file: string | Uint8Array, keps = KEPS): ReadYearFile => readYearFile(Buffer.from(file), keps, CHANNELS)
const lines = (...all: string[]) => all.join('\n')

/** `[line, problem, value]` of everything that is wrong; the sentences are there in both languages. */
function wrongIn(file: string | Uint8Array, keps = KEPS): [number, ImportProblemKey, string][] {
  const result = read(file, keps)
  if (result.ok) return []
  for (const problem of result.problems) {
    expect(problemSentence(problem, 'el')).toMatch(/[Α-ΩΆ-Ώα-ωά-ώ].*[.:]/)
    expect(problemSentence(problem, 'en')).toMatch(/[A-Za-z].*\./)
  }
  return result.problems.map(({ line, problem, value }) => [line, problem, value])
}

/** The total of a good file. */
function totalOf(file: string | Uint8Array): number {
  const result = read(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.total
}

describe('files as people really make them', () => {
  const small = (kep: string) => lines(HEADING, `${kep};52.747;6.944;59.691`, 'ΣΥΝΟΛΟ;52.747;6.944;59.691', '')

  test('the directorate’s own file is whole', () => {
    expect(totalOf(figures(2024))).toBe(142_914)
    expect(read(figures(2023))).toEqual({ ok: true, rows: [], undivided: 111_498, total: 111_498 })
  })

  test.each([
    ['with a byte order mark and Windows’ line ends', `\uFEFF${small('0207').replaceAll('\n', '\r\n')}`],
    ['with tabs', small('0207').replaceAll(';', '\t')],
    ['with commas, where no number needs one', small('0207').replaceAll(';', ',')],
    ['with the empty cells and lines that spreadsheets leave', small('0207').replaceAll('\n', ';;\n;;;;;\n')],
    ['with headings in small letters', small('0207').replace(HEADING, 'Κωδικός ΚΕΠ;ekep;Θυρίδες;Σύνολο')],
    ['with EKEP typed on a Greek keyboard', small('0207').replace('EKEP', 'ΕΚΕΠ')],
    ['with quotes', small('"0207"')],
    ['with the zero that a spreadsheet ate', small('207')],
    ['with a Latin P for Π', small('0325P')],
    ['saved as «Unicode text»', Buffer.from(`\uFEFF${small('0207').replaceAll(';', '\t')}`, 'utf16le')],
  ])('%s', (_, file) => {
    expect(wrongIn(file)).toEqual([])
    expect(totalOf(file)).toBe(59_691)
  })

  test('saved by an old spreadsheet in Windows’ Greek alphabet', () => {
    const greek = new Map([...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ'].map((letter, index) => [letter, 0xc1 + index]))
    for (const [index, letter] of [...'ΣΤΥΦΧΨΩ'].entries()) greek.set(letter, 0xd3 + index)
    const bytes = [...small('0325Π')].map((letter) => greek.get(letter) ?? letter.charCodeAt(0))
    expect(read(Uint8Array.from(bytes))).toMatchObject({ ok: true, rows: [{ kep: '0325Π' }, { kep: '0325Π' }] })
  })

  test('columns may come in any order', () => {
    const file = lines('ΣΥΝΟΛΟ;ΘΥΡΙΔΕΣ;ΚΩΔΙΚΟΣ ΚΕΠ;EKEP', '59.691;6.944;0207;52.747', '59.691;6.944;ΣΥΝΟΛΟ;52.747')
    expect(read(file)).toMatchObject({
      rows: [
        { kep: '0207', channel: 'EKEP', quantity: 52_747 },
        { kep: '0207', channel: 'ΘΥΡΙΔΕΣ', quantity: 6_944 },
      ],
    })
  })
})

describe('every bad line is named', () => {
  test('a whole table of mistakes, all of them at once', () => {
    const file = lines(
      HEADING,
      '0207;52,747;6.944;59.691',
      '0999;10;5;15',
      '0325;17.444;2.622;20.067',
      '0325;1;1;2',
      '0444;7.875;;7.875',
      '0444Π;3.045;679',
      '0207Π;1;2;3;4',
      ';1;2;3',
      'ΣΥΝΟΛΟ;1;2;3',
    )
    expect(wrongIn(file)).toEqual([
      [2, 'number-wrong', '52,747'],
      [3, 'kep-unknown', '0999'],
      [4, 'row-does-not-add-up', '17.444 + 2.622 = 20.066 ≠ 20.067'],
      [5, 'kep-twice', '0325'],
      [6, 'cell-missing', 'ΘΥΡΙΔΕΣ'],
      [7, 'cell-missing', 'ΣΥΝΟΛΟ'],
      [8, 'cell-extra', '4'],
      [9, 'kep-missing', 'ΚΩΔΙΚΟΣ ΚΕΠ'],
    ])
  })

  test.each(['52,747', '5.27', '0.968', '0207', '1.2345', '-5', '+5', '12,5', '1 000', '٣', 'x', '#ΑΝΑΦ!'])(
    'a number that is none: «%s»',
    (cell) => {
      const file = lines(HEADING, `0207;${cell};0;5`, 'ΣΥΝΟΛΟ;5;0;5')
      expect(wrongIn(file)).toEqual([[2, 'number-wrong', cell]])
    },
  )

  test('lines keep the number that they have in an editor', () => {
    const file = lines('', HEADING, '', '0207;1;1;2', ';;;', '0999;1;1;2', 'ΣΥΝΟΛΟ;2;2;4')
    expect(wrongIn(file)).toEqual([[6, 'kep-unknown', '0999']])
  })

  test('a code that could be two of ours is asked back, not guessed', () => {
    const file = lines(HEADING, '0325P;1;1;2', 'ΣΥΝΟΛΟ;1;1;2')
    expect(wrongIn(file, ['0325Π', '0325Ρ'])).toEqual([[2, 'kep-ambiguous', '0325P: 0325Π, 0325Ρ']])
  })

  test('a column whose sum is not the one at the foot', () => {
    const file = lines(HEADING, '0207;10;5;15', '0325;20;5;25', 'ΣΥΝΟΛΟ;31;9;40')
    expect(wrongIn(file)).toEqual([
      [4, 'column-does-not-add-up', 'EKEP: 30 ≠ 31'],
      [4, 'column-does-not-add-up', 'ΘΥΡΙΔΕΣ: 10 ≠ 9'],
    ])
  })

  test('a foot that is missing, that comes too early, or that stands alone', () => {
    expect(wrongIn(lines(HEADING, '0207;1;1;2'))).toEqual([[0, 'no-total-row', '']])
    const early = lines(HEADING, 'ΣΥΝΟΛΟ;1;1;2', '0207;1;1;2')
    expect(wrongIn(early)).toEqual([[3, 'after-total', '0207']])
    expect(wrongIn(lines(HEADING, 'ΣΥΝΟΛΟ;1;1;2'))).toContainEqual([0, 'no-rows', ''])
  })

  test('a KEP’s figure in a file without channels has no column to go to', () => {
    const file = lines('ΚΩΔΙΚΟΣ ΚΕΠ;ΣΥΝΟΛΟ', '0207;5', 'ΣΥΝΟΛΟ;5')
    expect(wrongIn(file)).toEqual([[2, 'kep-without-channels', '0207']])
  })

  test('headings that are unknown, double, missing or none at all', () => {
    expect(wrongIn('ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;FAX;ΣΥΝΟΛΟ')).toEqual([[1, 'column-unknown', 'FAX']])
    expect(wrongIn('ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΕΚΕΠ;ΣΥΝΟΛΟ')).toEqual([[1, 'column-twice', 'ΕΚΕΠ']])
    expect(wrongIn('ΚΩΔΙΚΟΣ ΚΕΠ;EKEP')).toEqual([[1, 'column-missing', 'ΣΥΝΟΛΟ']])
    expect(wrongIn(lines('0207;1;1;2', 'ΣΥΝΟΛΟ;1;1;2'))).toEqual([[1, 'no-header', '0207 · 1 · 1 · 2']])
  })

  test('a file that is no table', () => {
    expect(wrongIn('')).toEqual([[0, 'file-empty', '']])
    expect(wrongIn('\uFEFF \n;;;\n')).toEqual([[0, 'file-empty', '']])
    expect(wrongIn(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14))).toEqual([[0, 'file-is-workbook', '']])
    expect(wrongIn(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual([[0, 'file-is-workbook', '']])
    expect(wrongIn(Buffer.from('%PDF-1.7\nΚΩΔΙΚΟΣ ΚΕΠ;ΣΥΝΟΛΟ'))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(Buffer.from('ΚΩΔΙΚΟΣ ΚΕΠ;ΣΥΝΟΛΟ\n0207\u0000;1'))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(Buffer.from('x;1\n'.repeat(1_001)))).toEqual([[0, 'file-too-long', '1000']])
    expect(wrongIn(Uint8Array.of(0x00, 0x01, 0x00))).toEqual([[0, 'file-unreadable', '']])
    expect(wrongIn(lines(HEADING, '0207;1;1;2', '"0325;1;1;2'))).toEqual([[3, 'quotes-wrong', '']])
  })
})

describe('whole file or nothing', () => {
  const nothingIn = ({ db }: Larisa) => {
    expect(db.prepare('SELECT * FROM imports').all()).toEqual([])
    expect(db.prepare('SELECT * FROM imported_totals').all()).toEqual([])
  }

  test('one wrong unit in one line, and nothing of the file is taken', () => {
    const larisa = new Larisa()
    const file = figures(2024).toString().replace('7.767', '7.768')
    expect(larisa.imports(2024, file)).toEqual({
      ok: false,
      problems: [
        { line: 5, problem: 'row-does-not-add-up', value: '6.777 + 990 = 7.767 ≠ 7.768' },
        { line: 9, problem: 'column-does-not-add-up', value: 'ΣΥΝΟΛΟ: 142.915 ≠ 142.914' },
      ],
    })
    nothingIn(larisa)
  })

  test.each([
    [1999, 'year-out-of-range'],
    [2024.5, 'year-out-of-range'],
    [2027, 'year-in-future'],
  ])('the year %s is refused', (year, problem) => {
    const larisa = new Larisa()
    expect(larisa.imports(year, figures(2024))).toMatchObject({ ok: false, problems: [{ line: 0, problem }] })
    nothingIn(larisa)
  })

  test('a year is imported once, and its file’s name is told', () => {
    const larisa = new Larisa()
    larisa.imports(2024, figures(2024), 'απολογισμός-2024.csv')
    expect(larisa.imports(2024, figures(2023))).toEqual({
      ok: false,
      problems: [{ line: 0, problem: 'year-imported', value: '2024: απολογισμός-2024.csv' }],
    })
    expect(tableOf(larisa.db, 2024).sum.total).toBe(142_914)
  })
})

describe('npm run import', () => {
  const MAIN = join(import.meta.dirname, '../../server/import.ts')
  const FIGURES = join(import.meta.dirname, '../../server/demo/figures')
  const run = (folder: string, ...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], { env: { ...process.env, SEIRA_DATA: folder }, encoding: 'utf8' })

  test('checks first, then imports, then refuses to do it twice', () => {
    const larisa = new Larisa()
    const file = join(FIGURES, 'kep-2024.csv')
    const checked = run(larisa.folder, file, '--year', '2024', '--check')
    expect(checked).toMatchObject({ status: 0, stderr: '' })
    expect(checked.stdout).toContain('Έλεγχος μόνο')
    expect(tableOf(larisa.db, 2024).sum.total).toBe(0)

    const imported = run(larisa.folder, file, '--year', '2024')
    expect(imported.stdout).toContain('Εισήχθη το έτος 2024: 142.914 υποθέσεις.')
    expect(imported.stdout).toContain('The year 2024 was imported: 142,914 cases.')
    expect(tableOf(larisa.db, 2024).sum.total).toBe(142_914)

    const again = run(larisa.folder, file, '--year', '2024')
    expect(again).toMatchObject({ status: 1, stdout: '' })
    expect(again.stderr).toContain('Το έτος έχει ήδη εισαχθεί (2024: kep-2024.csv).')
  })

  test('names every bad line and exits with 1', () => {
    const larisa = new Larisa()
    const file = join(larisa.folder, 'δοκιμή.csv')
    writeFileSync(file, lines(HEADING, '0999;1;1;2', '0207;1;1;3', 'ΣΥΝΟΛΟ;2;2;5'))
    const { status, stderr } = run(larisa.folder, file, '--year', '2022')
    expect(status).toBe(1)
    expect(stderr).toContain('Δεν εισήχθη τίποτε. 3 προβλήματα:\n  Γραμμή 2: Δεν υπάρχει ΚΕΠ με κωδικό «0999».')
    expect(stderr).toContain("Line 3: The line's ΣΥΝΟΛΟ does not agree: 1 + 1 = 2 ≠ 3.")
  })

  test('says how it is used, which file it cannot read, and where there is no data', () => {
    const larisa = new Larisa()
    expect(run(larisa.folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('--year 2024') })
    expect(run(larisa.folder, 'a.csv', '--yaer', '2024').stderr).toContain('Χρήση:')
    expect(run(larisa.folder, 'missing.csv', '--year', '2024').stderr).toContain('«missing.csv» δεν διαβάζεται')
    const nowhere = run(join(larisa.folder, 'nowhere'), join(FIGURES, 'kep-2024.csv'), '--year', '2024')
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('Δεν υπάρχουν δεδομένα') })
  })
})
