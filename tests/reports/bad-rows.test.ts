// A file with every kind of bad row that we know: each is named by its line or its cell, and nothing is imported.
import { expect, test } from 'vitest'
import { problemSentence } from '#shared/text/import.ts'
import { type Written, workbook } from '../kit/workbook.ts'
import { Larisa } from './larisa.ts'
import { handIn, nothingIn, problemsOf } from './larisa-registers.ts'

const HEADING = 'ΚΩΔΙΚΟΣ ΚΕΠ;ΕΤΟΣ;ΜΗΝΑΣ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ'

/** A line of a CSV, and what is said of it. */
const BAD_LINES: readonly (readonly [line: string, said: string])[] = [
  ['0207;2024;1;52,747;6.944;59.691', 'number-wrong'],
  ['0207;2024;2;5.27;1;528', 'number-wrong'],
  ['0207;2024;3;-5;5;0', 'number-wrong'],
  ['0207;2024;4;+5;5;10', 'number-wrong'],
  ['0207;2024;5;12,5;0;12', 'number-wrong'],
  ['0207;2024;6;1 000;0;1.000', 'number-wrong'],
  ['0207;2024;7;πολλές;0;0', 'number-wrong'],
  ['0207;2024;8;#ΑΝΑΦ!;0;0', 'number-wrong'],
  ['0207;2024;9;0207;0;207', 'number-wrong'],
  ['0207;2024;10;1e3;0;1.000', 'number-wrong'],
  ['0207;2024;11;٣;0;3', 'number-wrong'],
  ['0207;2024;12;=SUM(A1:A9);0;9', 'number-wrong'],
  ['0325;2024;1;;5;5', 'cell-missing'],
  ['0325;2024;2;5;5;', 'cell-missing'],
  ['0325;2024;3;5;5;10;11', 'cell-extra'],
  [';2024;3;5;5;10', 'kep-missing'],
  ['0999;2024;3;5;5;10', 'kep-unknown'],
  ['0325Ω;2024;3;5;5;10', 'kep-unknown'],
  ['ΚΕΠ Κέντρου;2024;3;5;5;10', 'kep-unknown'],
  ['0325;2024;3;5;5;10', 'kep-twice'],
  ['0325;2024;4;5;5;11', 'row-does-not-add-up'],
  ['0325;;5;5;5;10', 'year-missing'],
  ['0325;24;5;5;5;10', 'year-wrong'],
  ['0325;φέτος;5;5;5;10', 'year-wrong'],
  ['0325;2024;;5;5;10', 'month-missing'],
  ['0325;2024;13;5;5;10', 'month-wrong'],
  ['0325;2024;Μαρτιάτικα2;5;5;10', 'month-wrong'],
  ['0325;2024;3/2023;5;5;10', 'month-of-other-year'],
  ['0325;1999;5;5;5;10', 'year-out-of-range'],
  ['0325;2027;5;5;5;10', 'year-in-future'],
  ['0325;2026;12;5;5;10', 'month-in-future'],
  ['ΣΥΝΟΛΟ;2020;;5;5;10', 'column-does-not-add-up'],
  ['0325;2020;2;5;5;10', 'after-total'],
  ['ΣΥΝΟΛΟ;;;1;1;2', 'column-does-not-add-up'],
]
const GOOD = ['0325;2020;1;6;5;11', '0444;2024;1;1.000;20;1.020']

test('as a CSV: thirty-four bad lines, each named by its number, and nothing is taken', async () => {
  const larisa = new Larisa()
  const file = [HEADING, ...GOOD, ...BAD_LINES.map(([line]) => line)].join('\n')
  const done = await handIn(larisa, file, { file: 'κακό.csv' })
  const said = problemsOf(done)
  const named = BAD_LINES.map(([, problem], at) => `${at + 2 + GOOD.length} ${problem}`)
  for (const problem of named) expect(said).toContain(problem)
  // Every line that is named is one of the bad ones.
  const bad = new Set(named.map((problem) => problem.split(' ')[0]))
  expect(said.filter((problem) => !bad.has(problem.split(' ')[0]))).toEqual([])
  nothingIn(larisa)
})

test('each of them has a sentence in both languages that says what to do', async () => {
  const larisa = new Larisa()
  const done = await handIn(larisa, [HEADING, ...BAD_LINES.map(([line]) => line)].join('\n'), {})
  if (done.ok) throw new Error('it was taken')
  for (const problem of done.problems) {
    expect(problemSentence(problem, 'el')).toMatch(/[Α-ΩΆ-Ώα-ωά-ώ].*[.:]/)
    expect(problemSentence(problem, 'en')).toMatch(/[A-Za-z].*\./)
  }
})

test('as a workbook: the same, and what only a workbook can have wrong, each by its cell', async () => {
  const larisa = new Larisa()
  const DAY = new Date(Date.UTC(2024, 2, 1))
  const rows: [Written[], string | null][] = [
    [['Απολογισμός του Δήμου'], null],
    [['ΚΩΔΙΚΟΣ ΚΕΠ', 'ΕΤΟΣ', 'ΜΗΝΑΣ', 'EKEP', 'ΘΥΡΙΔΕΣ', 'ΣΥΝΟΛΟ'], null],
    [['0207', 2024, DAY, 10, 5, 15], null],
    [[207, 2024, 'Απρ', 10, 5, 15], null],
    [['0207', 2024, 1, '52.747', 5, 15], 'D5 number-as-text'],
    [['0207', 2024, 2, '52,747', 5, 15], 'D6 number-wrong'],
    [['0207', 2024, 5, 52.747, 5, 15], 'D7 number-wrong'],
    [['0207', 2024, 6, -10, 5, 15], 'D8 number-wrong'],
    [['0207', 2024, 7, DAY, 5, 15], 'D9 number-is-date'],
    [['0207', 2024, 8, 10, 5, { formula: '=D10+E10' }], 'F10 formula-without-value'],
    [['0207', 2024, 9, { text: 'και τα δύο', over: 2 }, null, 15], 'D11 cell-merged'],
    [['0207', 2024, 10, 10, null, 15], 'E12 cell-missing'],
    [['0207', 2024, 11, 10, 5, 16], '13 row-does-not-add-up'],
    [['0207', 2024, 12, 10, 5, 15, 'τι;'], 'G14 cell-extra'],
    [['0999', 2024, 1, 10, 5, 15], 'A15 kep-unknown'],
    [[null, 2024, 1, 10, 5, 15], 'A16 kep-missing'],
    [[DAY, 2024, 1, 10, 5, 15], 'A17 kep-unknown'],
    [['0325', DAY, 1, 10, 5, 15], 'B18 year-wrong'],
    [['0325', null, 1, 10, 5, 15], 'B19 year-missing'],
    [['0325', 2024, 'Χειμώνας', 10, 5, 15], 'C20 month-wrong'],
    [['0325', 2024, null, 10, 5, 15], 'C21 month-missing'],
    [['0325', 2023, DAY, 10, 5, 15], 'C22 month-of-other-year'],
    [['0325', 2024, 3, 10, 5, 15], null],
    [['0325', 2024, 'Μάρτιος', 10, 5, 15], '24 kep-twice'],
    [['0325', 2027, 3, 10, 5, 15], '25 year-in-future'],
    [['0325', 2001, 3, 10, 5, 15], '26 year-out-of-range'],
    [['0325', 2026, 12, 10, 5, 15], '27 month-in-future'],
    [['ΣΥΝΟΛΟ', null, null, 10, 5, 15], null],
  ]
  const done = await handIn(larisa, await workbook({ Μητρώο: rows.map(([row]) => row) }), {})
  expect(problemsOf(done)).toEqual(rows.flatMap(([, said]) => said ?? []))
  if (!done.ok)
    expect(problemSentence(done.problems[0] ?? { line: 0, problem: 'no-rows', value: '' }, 'el')).toMatch(
      /^«Μητρώο», κελί D5: /,
    )
  nothingIn(larisa)
})

test('nobody is handed a thousand sentences: the first five hundred, and how many more', async () => {
  const larisa = new Larisa()
  const file = [HEADING, ...Array.from({ length: 700 }, () => '0999;2024;1;x;1;1'), 'ΣΥΝΟΛΟ;;;1;1;2'].join('\n')
  const done = await handIn(larisa, file, {})
  if (done.ok) throw new Error('it was taken')
  expect(done.problems).toHaveLength(501)
  expect(done.problems.at(-1)).toEqual({ line: 0, problem: 'more-problems', value: '902' })
})
