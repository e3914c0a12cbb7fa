// Athina brings in years from before and other registers, takes them back, puts corrected ones in their place.
import { expect, test } from 'vitest'
import { cases, maria } from '#shared/queue/testing/people.ts'
import { migrationFiles, openDatabase } from '../../server/database/open.ts'
import { undoRegister } from '../../server/import/registers.ts'
import { registers } from '../../server/reports/registers.ts'
import { asOfVersion } from '../kit/older-version.ts'
import { asCells, workbook } from '../kit/workbook.ts'
import { rowOf, tableOf, verifiedOf } from '../kit/year.ts'
import { figures, Larisa } from './larisa.ts'
import { counting, found, handIn, idOf, nothingIn, problemsOf } from './larisa-registers.ts'

const HEADING = 'ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ'
const lines = (...all: string[]) => all.join('\n')
const small = (ekep: string, desks: string, total: string) =>
  lines(HEADING, `0207;${ekep};${desks};${total}`, `ΣΥΝΟΛΟ;${ekep};${desks};${total}`)
const undo = (
  larisa: Larisa,
  register: number,
  words = 'λάθος αρχείο',
  signed: readonly number[] = [],
  within: readonly string[] | null = null,
) =>
  undoRegister(larisa.db, { register, person: 'supervisor', words, now: larisa.now, within }, (year) =>
    signed.includes(year),
  )
const totalOf = ({ db }: Larisa, year: number) => tableOf(db, year).sum.total

test('the seed’s 2023 and 2024 as workbooks are the seed’s table, to the unit', async () => {
  const [fromCsv, larisa] = [new Larisa(), new Larisa()]
  for (const year of [2023, 2024] as const) {
    fromCsv.imports(year, figures(year))
    const sheet = asCells(
      figures(year)
        .toString()
        .replace(/^\uFEFF/, '')
        .trim()
        .replaceAll('\r', ''),
    )
    found(await handIn(larisa, await workbook({ Πίνακας: sheet }), { year }))
  }
  for (const year of [2023, 2024]) {
    const { sources: _, ...table } = tableOf(larisa.db, year)
    const { sources: __, ...same } = tableOf(fromCsv.db, year)
    expect(table).toEqual(same)
    expect(verifiedOf(larisa.db, year)).toEqual(verifiedOf(fromCsv.db, year))
  }
  expect(totalOf(larisa, 2024)).toBe(142_914)
})

test('before she imports she reads what will change: KEP by KEP and channel, as it is and as it would be', async () => {
  const larisa = new Larisa()
  await larisa.at('kentro', maria.opens('7'), maria.logs('7', 'phone', cases('EKEP', 3)))
  const file = lines(HEADING, '325;1.000;20;1.020', '0444;5;0;5', 'ΣΥΝΟΛΟ;1.005;20;1.025')
  const looked = found(await handIn(larisa, file, { year: 2026 }, true))
  expect(looked).toMatchObject({
    id: null,
    total: 1025,
    years: [{ year: 2026, total: 1025, keps: 2, alreadyCounted: 3 }],
  })
  expect(looked.changes).toEqual([
    { year: 2026, month: null, kep: '0325', channel: 'EKEP', now: 3, after: 1003 },
    { year: 2026, month: null, kep: '0325', channel: 'ΘΥΡΙΔΕΣ', now: null, after: 20 },
    { year: 2026, month: null, kep: '0444', channel: 'EKEP', now: null, after: 5 },
    { year: 2026, month: null, kep: '0444', channel: 'ΘΥΡΙΔΕΣ', now: null, after: 0 },
  ])
  nothingIn(larisa)
  found(await handIn(larisa, file, { year: 2026 }))
  expect(rowOf(tableOf(larisa.db, 2026), '0325')).toMatchObject({ quantities: [1003, 20] })
})

test('an import that is undone leaves everything exactly as it was, and stays in the trail with its reason', async () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  const [before, table] = [counting(larisa), tableOf(larisa.db, 2023)]
  const id = idOf(
    await handIn(larisa, small('9', '1', '10'), { year: 2023, file: 'δοκιμή.csv', words: 'από το αρχείο' }),
  )
  expect(totalOf(larisa, 2023)).toBe(10)
  expect(undo(larisa, id, 'ήταν δοκιμή')).toBeNull()
  expect(counting(larisa)).toEqual(before)
  expect(tableOf(larisa.db, 2023)).toEqual(table)
  const [newest] = registers(larisa.db)
  expect(newest).toMatchObject({ file: 'δοκιμή.csv', counts: false, total: 10, years: [2023] })
  expect(newest?.trail.map(({ act, person, words }) => [act, person, words])).toEqual([
    ['imported', 'supervisor', 'από το αρχείο'],
    ['undone', 'supervisor', 'ήταν δοκιμή'],
  ])
  expect(undo(larisa, id)).toEqual({ problem: 'not-counting' })
  // What was undone may come in again.
  expect(idOf(await handIn(larisa, small('9', '1', '10'), { year: 2023 }))).toBeGreaterThan(id)
})

test('a corrected file stands in the place of the first, after she saw the difference; undone, the first is back', async () => {
  const larisa = new Larisa()
  const first = idOf(await handIn(larisa, small('10', '5', '15'), { year: 2022, file: 'πρώτο.csv' }))
  const corrected = small('12', '5', '17')
  const refused = await handIn(larisa, corrected, { year: 2022, file: 'διορθωμένο.csv' })
  expect(refused).toMatchObject({
    problems: [{ problem: 'year-imported', value: '2022: πρώτο.csv' }],
    instead: [{ id: first, file: 'πρώτο.csv' }],
  })
  const given = { year: 2022, file: 'διορθωμένο.csv', replaces: [first] }
  const looked = found(await handIn(larisa, corrected, given, true))
  expect(looked.replaces).toMatchObject([{ id: first }])
  expect(looked.changes).toMatchObject([
    { channel: 'EKEP', now: 10, after: 12 },
    { channel: 'ΘΥΡΙΔΕΣ', now: 5, after: 5 },
  ])
  expect(totalOf(larisa, 2022)).toBe(15)
  const before = counting(larisa)
  const second = idOf(await handIn(larisa, corrected, given))
  expect(totalOf(larisa, 2022)).toBe(17)
  expect(registers(larisa.db)[0]).toMatchObject({ inPlaceOf: ['πρώτο.csv'] })
  expect(problemsOf(await handIn(larisa, small('1', '1', '2'), given))).toContain('0 replaces-nothing')
  expect(undo(larisa, second)).toBeNull()
  expect(counting(larisa)).toEqual(before)
  expect(registers(larisa.db)[1]?.trail.map(({ act, other }) => [act, other])).toEqual([
    ['imported', null],
    ['replaced', 'διορθωμένο.csv'],
    ['restored', 'διορθωμένο.csv'],
  ])
})

test('a replaced file that knew another year too loses it before her eyes', async () => {
  const larisa = new Larisa()
  const two = lines('ΚΩΔΙΚΟΣ ΚΕΠ;ΕΤΟΣ;EKEP;ΣΥΝΟΛΟ', '0207;2020;7;7', '0207;2021;8;8', 'ΣΥΝΟΛΟ;;15;15')
  const first = idOf(await handIn(larisa, two, {}))
  const one = lines('ΚΩΔΙΚΟΣ ΚΕΠ;ΕΤΟΣ;EKEP;ΣΥΝΟΛΟ', '0207;2021;9;9', 'ΣΥΝΟΛΟ;;9;9')
  const looked = found(await handIn(larisa, one, { replaces: [first] }, true))
  expect(looked.years.map(({ year, total }) => [year, total])).toEqual([
    [2020, 0],
    [2021, 9],
  ])
  expect(looked.changes).toMatchObject([
    { year: 2020, now: 7, after: null },
    { year: 2021, now: 8, after: 9 },
  ])
})

test('what stood in its place is kept from coming back over a file that came since', async () => {
  const larisa = new Larisa()
  const both = lines(HEADING, '0207;1;1;2', '0325;1;1;2', 'ΣΥΝΟΛΟ;2;2;4')
  const first = idOf(await handIn(larisa, both, { year: 2021 }))
  const second = idOf(await handIn(larisa, small('3', '3', '6'), { year: 2021, replaces: [first] }))
  const other = lines(HEADING, '0325;9;9;18', 'ΣΥΝΟΛΟ;9;9;18')
  idOf(await handIn(larisa, other, { year: 2021, file: 'του-0325.csv' }))
  const before = counting(larisa)
  expect(undo(larisa, second)).toEqual({ problem: 'in-the-way', file: 'του-0325.csv' })
  expect(counting(larisa)).toEqual(before)
})

test('the very same file is refused, whatever it is called and whichever year is typed', async () => {
  const larisa = new Larisa()
  found(await handIn(larisa, small('1', '1', '2'), { year: 2021, file: 'α.csv' }))
  expect(await handIn(larisa, small('1', '1', '2'), { year: 2020, file: 'β.csv' })).toMatchObject({
    problems: [{ problem: 'file-twice', value: 'α.csv' }],
  })
})

test('a signed year takes no file, loses none, and lets none be undone', async () => {
  const larisa = new Larisa()
  const id = idOf(await handIn(larisa, small('1', '1', '2'), { year: 2021 }))
  const before = counting(larisa)
  expect(undo(larisa, id, 'λάθος', [2021])).toEqual({ problem: 'year-signed', year: 2021 })
  const given = { year: 2020, replaces: [id], signed: [2021] }
  expect(problemsOf(await handIn(larisa, small('2', '1', '3'), given))).toEqual(['0 year-signed'])
  expect(problemsOf(await handIn(larisa, small('2', '1', '3'), { year: 2020, signed: [2020] }))).toEqual([
    '0 year-signed',
  ])
  expect(counting(larisa)).toEqual(before)
})

test('whoever works for some KEPs imports and undoes those', async () => {
  const larisa = new Larisa()
  const within = ['0207']
  const id = idOf(await handIn(larisa, small('1', '1', '2'), { year: 2021, within }))
  const both = lines(HEADING, '0207;1;1;2', '0325;1;1;2', 'ΣΥΝΟΛΟ;2;2;4')
  expect(problemsOf(await handIn(larisa, both, { year: 2022, within }))).toEqual(['0 kep-not-yours'])
  expect(problemsOf(await handIn(larisa, figures(2023), { year: 2023, within }))).toEqual(['0 kep-not-yours'])
  expect(undo(larisa, id, 'λάθος', [], ['0325'])).toEqual({ problem: 'not-yours' })
  expect(undo(larisa, id, 'λάθος', [], within)).toBeNull()
})

test('several years in one file, one of them known only as one figure', async () => {
  const larisa = new Larisa()
  const file = lines(
    'ΕΤΟΣ;ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ',
    '2021;ΣΥΝΟΛΟ;;;98.000',
    '2022;0207;10;5;15',
    '2022;0325P;1;1;2',
    '2022;ΣΥΝΟΛΟ;11;6;17',
    '2023;0207;20;5;25',
    ';ΣΥΝΟΛΟ;;;98.042',
  )
  // The foot over all years would leave the channels of two of them out.
  expect(problemsOf(await handIn(larisa, file, {}))).toEqual(['7 cell-missing', '7 cell-missing'])
  const right = file.replace(';ΣΥΝΟΛΟ;;;98.042', '2023;ΣΥΝΟΛΟ;20;5;25')
  const { years } = found(await handIn(larisa, right, {}))
  expect(years.map(({ year, total, keps }) => [year, total, keps])).toEqual([
    [2021, 98_000, 0],
    [2022, 17, 2],
    [2023, 25, 1],
  ])
  expect(tableOf(larisa.db, 2021)).toMatchObject({ undivided: 98_000 })
  expect(rowOf(tableOf(larisa.db, 2022), '0325Π')).toMatchObject({ quantities: [1, 1] })
  expect(verifiedOf(larisa.db, { from: '2021-01-01', to: '2023-12-31' }).differences).toEqual([])
})

test('a year to a sheet: which one is asked, or all of them at once', async () => {
  const larisa = new Larisa()
  const sheet = (ekep: number) => [
    ['ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP', 'ΣΥΝΟΛΟ'],
    ['0207', ekep, ekep],
    ['ΣΥΝΟΛΟ', ekep, ekep],
  ]
  const file = await workbook({ '2021': sheet(7), 'Έτος 2022': sheet(8), Σημειώσεις: [['να ελεγχθεί']] })
  expect(await handIn(larisa, file, {})).toMatchObject({
    problems: [{ problem: 'sheet-which' }],
    sheets: ['2021', 'Έτος 2022', 'Σημειώσεις'],
  })
  expect(problemsOf(await handIn(larisa, file, { sheet: '2019' }))).toEqual(['0 sheet-unknown'])
  expect(found(await handIn(larisa, file, { sheet: 'Έτος 2022' })).years).toMatchObject([{ year: 2022, total: 8 }])
  // Another sheet of the same file is no file twice.
  expect(found(await handIn(larisa, file, { sheet: '2021' })).years).toMatchObject([{ year: 2021, total: 7 }])
  const other = new Larisa()
  expect(found(await handIn(other, file, { sheet: '*' })).years.map(({ year }) => year)).toEqual([2021, 2022])
})

test('months of a register are known as months; a second register may bring the others, and none twice', async () => {
  const larisa = new Larisa()
  const monthly = (...rows: string[]) => lines('ΚΩΔΙΚΟΣ ΚΕΠ;ΕΤΟΣ;ΜΗΝΑΣ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ', ...rows)
  const spring = monthly('0207;2025;Ιανουάριος;10;1;11', '0207;2025;2;20;2;22', 'ΣΥΝΟΛΟ;;;30;3;33')
  expect(found(await handIn(larisa, spring, {})).years).toMatchObject([{ year: 2025, months: [1, 2], total: 33 }])
  const next = monthly(
    '0207;2025;2;20;2;22',
    '0207;2025;3/2025;30;3;33',
    'ΣΥΝΟΛΟ;2025;2;20;2;22',
    'ΣΥΝΟΛΟ;2025;3;30;3;33',
  )
  expect(problemsOf(await handIn(larisa, next, {}))).toEqual(['0 year-imported'])
  const march = monthly('0207;2025;ΜΑΡ;30;3;33', 'ΣΥΝΟΛΟ;;;30;3;33')
  found(await handIn(larisa, march, {}))
  expect(problemsOf(await handIn(larisa, small('60', '6', '66'), { year: 2025 }))).toEqual([
    '0 year-imported',
    '0 year-imported',
  ])
  // The months add up to their year once.
  expect(tableOf(larisa.db, 2025).sum).toMatchObject({ total: 66, quantities: [60, 6] })
  expect(verifiedOf(larisa.db, 2025)).toMatchObject({ differences: [], cases: 66 })
  const columns = tableOf(larisa.db, 2025).steps?.columns.map(({ quantities }) => quantities)
  expect(columns?.slice(0, 4)).toEqual([[10, 1], [20, 2], [30, 3], null])
  const two = tableOf(larisa.db, { from: '2025-02-01', to: '2025-03-31' })
  expect([two.sum.total, two.undividable, two.sources.map(({ quantity }) => quantity)]).toEqual([55, [], [22, 33]])
  expect(tableOf(larisa.db, { from: '2025-02-10', to: '2025-03-31' })).toMatchObject({
    sum: { total: 33 },
    undividable: [{ year: 2025, quantity: 22, why: 'period' }],
  })
  expect(counting(larisa).map(({ month, channel, quantity }) => [month, channel, quantity])).toEqual([
    [1, 'EKEP', 10],
    [1, 'ΘΥΡΙΔΕΣ', 1],
    [2, 'EKEP', 20],
    [2, 'ΘΥΡΙΔΕΣ', 2],
    [3, 'EKEP', 30],
    [3, 'ΘΥΡΙΔΕΣ', 3],
  ])
})

test('an installation of before keeps its years, with their files and who imported them', async () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  larisa.imports(2023, figures(2023))
  const before = counting(larisa)
  larisa.db.close()
  const at = migrationFiles().findIndex((name) => name.startsWith('015'))
  asOfVersion(larisa.folder, at)
  const db = openDatabase(larisa.folder)
  expect(counting({ db })).toEqual(before)
  expect(registers(db).map(({ file, counts, total, years }) => [file, counts, total, years])).toEqual([
    ['kep-2023.csv', true, 111_498, [2023]],
    ['kep-2024.csv', true, 142_914, [2024]],
  ])
  expect(tableOf(db, 2024).sum.total).toBe(142_914)
  expect(verifiedOf(db, 2024).differences).toEqual([])
  db.close()
})

test('what stood in a file can be neither changed nor taken away, nor its trail', async () => {
  const larisa = new Larisa()
  idOf(await handIn(larisa, small('1', '1', '2'), { year: 2021 }))
  for (const sql of [
    'UPDATE register_totals SET quantity = 9',
    'DELETE FROM register_totals',
    "UPDATE register_history SET words = ''",
    'DELETE FROM register_history',
  ])
    expect(() => larisa.db.exec(sql), sql).toThrow(/never|stays/)
})

test('two hands at the same moment: one file is taken, the other is told of it', async () => {
  const larisa = new Larisa()
  const second = openDatabase(larisa.folder)
  const [mine, yours] = await Promise.all([
    handIn(larisa, small('1', '1', '2'), { year: 2021, file: 'του-ενός.csv' }),
    handIn({ db: second, now: larisa.now }, small('2', '1', '3'), { year: 2021, file: 'του-άλλου.csv' }),
  ])
  second.close()
  expect([mine.ok, yours.ok].sort()).toEqual([false, true])
  expect(counting(larisa)).toHaveLength(2)
  const refused = mine.ok ? yours : mine
  expect(problemsOf(refused)).toEqual(['0 year-imported'])
})
