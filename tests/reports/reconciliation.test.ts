// November at two KEPs, beside what the e-KEP says of it: what differs, who says why, and when that no longer holds.
import { expect, test } from 'vitest'
import { cases, katerina, maria } from '#shared/queue/testing/people.ts'
import type { ReconciledCell } from '#shared/reports/reconciliation.ts'
import { undoRegister } from '../../server/import/registers.ts'
import { reconciled } from '../../server/reconciliation/reconciled.ts'
import { type Note, sayFigure, sayWhy } from '../../server/reconciliation/say.ts'
import { dumpOf } from '../kit/dump.ts'
import { figures, Larisa } from './larisa.ts'
import { found, handIn, idOf, problemsOf } from './larisa-registers.ts'

const NOVEMBER = { year: 2026, month: 11, kep: '0325', channel: 'EKEP' } as const

/** Maria's KEP 0325 has logged twelve cases of the e-KEP's channel this month, Katerina's 0444 five. */
async function november(): Promise<Larisa> {
  const larisa = new Larisa()
  await larisa.at('kentro', maria.opens('7'), maria.logs('7', 'phone', cases('EKEP', 12), cases('ΘΥΡΙΔΕΣ', 4)))
  await larisa.at('annex-3', katerina.opens('1'), katerina.logs('1', 'post', cases('EKEP', 5)))
  return larisa
}
function cellOf(
  larisa: Larisa,
  kep: string,
  { month = 11, year = 2026, channel = 'EKEP' as string | null } = {},
): ReconciledCell {
  const cell = reconciled(larisa.db, { year, channel, keps: [kep], now: larisa.now }).find((one) => one.month === month)
  if (cell === undefined) throw new Error(`no month ${month}`)
  return cell
}
/** A minute later, she says something. */
function athina(larisa: Larisa) {
  larisa.now += 60_000
  return { person: 'supervisor', now: larisa.now }
}
const figure = (larisa: Larisa, quantity: number | null) =>
  sayFigure(larisa.db, { ...NOVEMBER, quantity }, athina(larisa))
const why = (larisa: Larisa, note: Partial<Note> & Pick<Note, 'ekep' | 'ours'>) =>
  sayWhy(larisa.db, { ...NOVEMBER, kind: 'late-entry', words: 'δύο γράφτηκαν τον Δεκέμβριο', ...note }, athina(larisa))

test('until somebody says what the e-KEP counted, nothing is compared', async () => {
  const larisa = await november()
  expect(cellOf(larisa, '0325')).toMatchObject({ ours: 12, ekep: null, state: 'no-figure', trail: [] })
  expect(cellOf(larisa, '0325', { month: 10 })).toMatchObject({ ours: 0, ekep: null })
  // Of a month that has not begun nothing is said.
  const all = reconciled(larisa.db, { year: 2026, channel: 'EKEP', keps: ['0325'], now: larisa.now })
  expect(all.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('the same figure agrees; another is open until it is explained; who said what stays', async () => {
  const larisa = await november()
  expect(figure(larisa, 12)).toMatchObject({ ok: true, cell: { state: 'agrees' } })
  expect(figure(larisa, 14)).toMatchObject({ ok: true, cell: { ours: 12, ekep: 14, state: 'open' } })
  const said = why(larisa, { ekep: 14, ours: 12 })
  expect(said).toMatchObject({ ok: true, cell: { state: 'explained', kind: 'late-entry' } })
  const { trail } = cellOf(larisa, '0325')
  expect(trail.map(({ act, ekep, ours, person }) => [act, ekep, ours, person])).toEqual([
    ['figure', 12, null, 'supervisor'],
    ['figure', 14, null, 'supervisor'],
    ['explained', 14, 12, 'supervisor'],
  ])
  expect(why(larisa, { ekep: 14, ours: 12, kind: null, words: '' })).toMatchObject({
    cell: { state: 'open', kind: null },
  })
})

test('an explanation is of one difference: when Maria logs two more, the month is open again', async () => {
  const larisa = await november()
  figure(larisa, 20)
  why(larisa, { ekep: 20, ours: 12 })
  expect(cellOf(larisa, '0325')).toMatchObject({ state: 'explained' })
  await larisa.at('kentro', maria.logs('7', 'phone', cases('EKEP', 2)))
  expect(cellOf(larisa, '0325')).toMatchObject({ ours: 14, ekep: 20, state: 'open', kind: null, words: '' })
  // Corrected there by as much, the difference is the explained one.
  expect(figure(larisa, 22)).toMatchObject({ cell: { state: 'explained', words: 'δύο γράφτηκαν τον Δεκέμβριο' } })
})

test('nobody explains what they did not see, nor what is none', async () => {
  const larisa = await november()
  figure(larisa, 14)
  expect(why(larisa, { ekep: 14, ours: 11 })).toEqual({ ok: false, problem: 'changed' })
  figure(larisa, 12)
  expect(why(larisa, { ekep: 12, ours: 12 })).toEqual({ ok: false, problem: 'no-difference' })
  const by = athina(larisa)
  expect(sayFigure(larisa.db, { ...NOVEMBER, month: 12, quantity: 1 }, by)).toEqual({
    ok: false,
    problem: 'month-in-future',
  })
  expect(sayFigure(larisa.db, { ...NOVEMBER, kep: '0999', quantity: 1 }, by)).toEqual({
    ok: false,
    problem: 'unknown-kep',
  })
  expect(sayFigure(larisa.db, { ...NOVEMBER, channel: 'FAX', quantity: 1 }, by)).toEqual({
    ok: false,
    problem: 'unknown-channel',
  })
})

test('all of it touches no count', async () => {
  const larisa = await november()
  const before = dumpOf(larisa.folder)
  figure(larisa, 14)
  why(larisa, { ekep: 14, ours: 12 })
  const { ekep_figures: _, ekep_notes: __, ...others } = dumpOf(larisa.folder)
  const { ekep_figures: ___, ekep_notes: ____, ...othersBefore } = before
  expect(others).toEqual(othersBefore)
})

test('the e-KEP’s own file fills the months of all KEPs, over what was typed; undone, what was typed is back', async () => {
  const larisa = await november()
  figure(larisa, 14)
  const file = ['ΚΩΔΙΚΟΣ ΚΕΠ;ΜΗΝΑΣ;EKEP;ΣΥΝΟΛΟ', '0325;11/2026;13;13', '444;11/2026;5;5', 'ΣΥΝΟΛΟ;;18;18'].join('\n')
  const looked = found(await handIn(larisa, file, { kind: 'ekep', file: 'e-kep.csv' }, true))
  expect(looked.changes).toEqual([
    { year: 2026, month: 11, kep: '0325', channel: 'EKEP', now: 14, after: 13 },
    { year: 2026, month: 11, kep: '0444', channel: 'EKEP', now: null, after: 5 },
  ])
  const id = idOf(await handIn(larisa, file, { kind: 'ekep', file: 'e-kep.csv' }))
  expect(cellOf(larisa, '0325')).toMatchObject({ ours: 12, ekep: 13, state: 'open' })
  expect(cellOf(larisa, '0444')).toMatchObject({ ours: 5, ekep: 5, state: 'agrees' })
  expect(cellOf(larisa, '0444').trail).toMatchObject([{ act: 'figure', file: 'e-kep.csv' }])
  // It is no register of cases: the year is as it was.
  expect(larisa.db.prepare('SELECT * FROM imported_totals').all()).toEqual([])
  const undone = { register: id, person: 'supervisor', words: 'άλλος μήνας', now: larisa.now, within: null }
  expect(undoRegister(larisa.db, undone, () => false)).toBeNull()
  expect(cellOf(larisa, '0325')).toMatchObject({ ekep: 14 })
  expect(cellOf(larisa, '0444')).toMatchObject({ ekep: null, state: 'no-figure' })
})

test('of all channels together, from a file that knows only ΣΥΝΟΛΟ', async () => {
  const larisa = await november()
  const file = 'ΚΩΔΙΚΟΣ ΚΕΠ;ΕΤΟΣ;ΜΗΝΑΣ;ΣΥΝΟΛΟ\n0325;2026;11;15\nΣΥΝΟΛΟ;;;15'
  found(await handIn(larisa, file, { kind: 'ekep' }))
  expect(cellOf(larisa, '0325', { channel: null })).toMatchObject({ ours: 16, ekep: 15, state: 'open' })
  expect(cellOf(larisa, '0325')).toMatchObject({ ours: 12, ekep: null })
  expect(
    problemsOf(await handIn(larisa, 'ΚΩΔΙΚΟΣ ΚΕΠ;ΣΥΝΟΛΟ\n0325;15\nΣΥΝΟΛΟ;15', { kind: 'ekep', year: 2026 })),
  ).toEqual(['1 column-missing'])
})

test('of a year that is known only as a whole no month is compared; of one that is known by month each is', async () => {
  const larisa = await november()
  larisa.imports(2024, figures(2024))
  const march = { ...NOVEMBER, year: 2024, month: 3 }
  sayFigure(larisa.db, { ...march, quantity: 1_400 }, athina(larisa))
  expect(cellOf(larisa, '0325', { year: 2024, month: 3 })).toMatchObject({ ours: null, ekep: 1_400, state: 'unknown' })
  const monthly = 'ΚΩΔΙΚΟΣ ΚΕΠ;ΕΤΟΣ;ΜΗΝΑΣ;EKEP;ΣΥΝΟΛΟ\n0325;2025;3;1.390;1.390\nΣΥΝΟΛΟ;;;1.390;1.390'
  found(await handIn(larisa, monthly, {}))
  sayFigure(larisa.db, { ...march, year: 2025, quantity: 1_400 }, athina(larisa))
  expect(cellOf(larisa, '0325', { year: 2025, month: 3 })).toMatchObject({ ours: 1_390, ekep: 1_400, state: 'open' })
})
