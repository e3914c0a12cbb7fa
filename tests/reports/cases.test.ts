// Cases of any period, by hand: a few days whose every figure one can count on one's fingers.
import { expect, test } from 'vitest'
import { dateOf } from '#shared/calendar.ts'
import { cases, eleni, katerina, maria, nikos } from '#shared/queue/testing/people.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { agree, type Cases } from '#shared/reports/cases.ts'
import { casesSheet } from '#shared/reports/sheets/cases-sheet.ts'
import { EVERYWHERE, type Scope } from '#shared/rights.ts'
import { larisa as settings } from '../../server/demo/larisa.ts'
import { cases as casesOf } from '../../server/reports/cases.ts'
import { keepTotals } from '../../server/retention/keep-totals.ts'
import { figures, Larisa } from './larisa.ts'

const at = (text: string) => Date.parse(text)
type More = { scope?: Scope; keps?: string[]; office?: string; part?: string }

function asked(larisa: Larisa, from: string, to: string, { scope = EVERYWHERE, keps, office, part }: More = {}): Cases {
  const reading = {
    db: larisa.db,
    whole: settings,
    now: larisa.now,
    today: dateOf(larisa.now),
    person: 'katerina',
    role: 'supervisor' as const,
    scope,
  }
  const what: Asked = {
    from,
    to,
    office: office ?? null,
    keps: keps ?? null,
    more: part === undefined ? {} : { part },
  }
  return casesOf(reading, what)
}

/** Two KEPs of one waiting room on a Monday: 4 by phone at 0325, 2 at the counter and 3 with a ticket at 0207. */
async function aMonday(larisa: Larisa): Promise<void> {
  larisa.now = at('2026-11-23T08:50:00+02:00')
  await larisa.at(
    'kentro',
    maria.opens('7'),
    maria.logs('7', 'phone', cases('EKEP', 3), cases('ΘΥΡΙΔΕΣ', 1)),
    nikos.opens('1'),
    nikos.logs('1', 'counter', cases('EKEP', 2)),
    eleni.takes('a'),
  )
  larisa.now = at('2026-11-23T10:00:00+02:00')
  await larisa.at('kentro', nikos.callsNext('1'), nikos.starts('1'), nikos.finishes('1', cases('EKEP', 3)))
}

const named = (rows: readonly { id: string; total: number }[]) =>
  Object.fromEntries(rows.map((row) => [row.id, row.total]))
const kepsOf = (answer: Cases) =>
  Object.fromEntries(answer.keps.map(({ kep, counted }) => [kep, counted?.total ?? null]))

test('one Monday, in every way that it can be asked for', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  const answer = asked(larisa, '2026-11-23', '2026-11-23')
  expect(answer.sum).toEqual({ quantities: [8, 1], total: 9 })
  expect(kepsOf(answer)).toMatchObject({ '0207': 5, '0325': 4, '0325Π': null })
  expect(answer.weekdays.map(({ total }) => total)).toEqual([9, 0, 0, 0, 0, 0, 0])
  const { details } = answer
  expect(named(details?.hours ?? [])).toEqual({ 8: 6, 9: 0, 10: 3 })
  expect(named(details?.services ?? [])).toEqual({ 'kentro/a': 3, none: 6 })
  expect(named(details?.counters ?? [])).toEqual({ 'kentro/1': 5, 'kentro/7': 4 })
  expect(named(details?.ways ?? [])).toEqual({ ticket: 3, counter: 2, phone: 4 })
  expect(named(details?.procedures ?? [])).toEqual({ none: 9 })
  expect(agree(answer)).toBe(true)
})

test('a correction moves what it corrects, and the hour stays that of the first entry', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  larisa.now = at('2026-11-23T13:00:00+02:00')
  await larisa.at('kentro', nikos.corrects(2, cases('ΘΥΡΙΔΕΣ', 7)))
  const answer = asked(larisa, '2026-11-01', '2026-11-30')
  expect(answer.sum).toEqual({ quantities: [6, 8], total: 14 })
  expect(named(answer.details?.hours ?? [])).toEqual({ 8: 11, 9: 0, 10: 3 })
  expect(agree(answer)).toBe(true)
})

test.each([
  // At four in the morning of the 25th of October it is three again.
  ['the first three o’clock of the long night', '2026-10-25T03:30:00+03:00', '2026-10-25', '3'],
  ['the second one', '2026-10-25T03:30:00+02:00', '2026-10-25', '3'],
  // At three in the morning of the 29th of March it is four.
  ['the short night', '2026-03-29T04:10:00+03:00', '2026-03-29', '4'],
  [
    'half an hour before New Year, when it is still half past nine in London',
    '2026-12-31T23:30:00+02:00',
    '2026-12-31',
    '23',
  ],
  ['half an hour after it', '2027-01-01T00:30:00+02:00', '2027-01-01', '0'],
])('%s counts on its date and in its hour of Athens', async (_, moment, date, hour) => {
  const larisa = new Larisa()
  larisa.now = at(moment)
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'post', cases('EKEP', 2)))
  const year = Number(date.slice(0, 4))
  const answer = asked(larisa, `${year}-01-01`, `${year}-12-31`)
  expect(answer.sum.total).toBe(2)
  expect(asked(larisa, date, date).sum.total).toBe(2)
  expect(named(answer.details?.hours ?? [])).toEqual({ [hour]: 2 })
  const other = year === 2026 ? 2027 : 2026
  expect(asked(larisa, `${other}-01-01`, `${other}-12-31`).sum.total).toBe(0)
})

test('the head of one KEP sees every KEP’s total, and the details of the own one', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  const answer = asked(larisa, '2026-11-23', '2026-11-23', { scope: { offices: null, keps: ['0207'] } })
  expect(kepsOf(answer)).toMatchObject({ '0207': 5, '0325': 4 })
  expect(answer.details).toMatchObject({ limited: true, sum: { total: 5 } })
  expect(named(answer.details?.counters ?? [])).toEqual({ 'kentro/1': 5 })
  expect(agree(answer)).toBe(true)
  expect(casesSheet(answer, { from: '2026-11-23', to: '2026-11-23' }, 'el').sentences).toEqual([
    'Ανά ΚΕΠ και ημερομηνία: όλες οι υποθέσεις, 9. Οι υπόλοιποι πίνακες αφορούν όσα παρακολουθείτε, 5, και αθροίζουν σε αυτές.',
  ])
  // Of an office that is not theirs there are totals and nothing else.
  const elsewhere = asked(larisa, '2026-11-23', '2026-11-23', {
    office: 'kentro',
    scope: { offices: ['annex-3'], keps: null },
  })
  expect(elsewhere).toMatchObject({ sum: { total: 9 }, details: null })
})

test('KEPs and an office that were asked for, and nothing else', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  await larisa.at('annex-3', katerina.opens('1'), katerina.logs('1', 'counter', cases('EKEP', 5)))
  expect(asked(larisa, '2026-11-23', '2026-11-23').sum.total).toBe(14)
  const one = asked(larisa, '2026-11-23', '2026-11-23', { keps: ['0325'] })
  expect(one).toMatchObject({ sum: { total: 4 }, details: { sum: { total: 4 }, limited: false } })
  expect(one.keps.map(({ kep }) => kep)).toEqual(['0325'])
  expect(asked(larisa, '2026-11-23', '2026-11-23', { office: 'annex-3' }).sum.total).toBe(5)
  expect(asked(larisa, '2026-11-23', '2026-11-23', { part: 'totals' }).details).toBeNull()
})

test('the year before is compared as far as this one has come, and only where it was counted', async () => {
  const larisa = new Larisa()
  for (const [moment, quantity] of [
    ['2025-01-02T09:00:00+02:00', 10],
    ['2025-11-20T09:00:00+02:00', 30],
    ['2025-12-20T09:00:00+02:00', 60],
    ['2026-11-20T09:00:00+02:00', 50],
  ] as const) {
    larisa.now = at(moment)
    await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'counter', cases('EKEP', quantity)))
  }
  await larisa.at('kentro', nikos.opens('7'), nikos.logs('7', 'counter', cases('EKEP', 1)))
  const answer = asked(larisa, '2026-01-01', '2026-12-31')
  expect(answer.before).toEqual({ from: '2025-01-01', to: '2025-11-20' })
  expect(answer.keps.find(({ kep }) => kep === '0207')).toMatchObject({ counted: { total: 50 }, before: 40 })
  // 0325 began to count this year: there is nothing that it could be compared with, and so neither is the sum.
  expect(answer.keps.find(({ kep }) => kep === '0325')).toMatchObject({ counted: { total: 1 }, before: null })
  expect(answer.sumBefore).toBeNull()
  expect(answer.dates.map(({ counted }) => counted?.total ?? null)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, null])
  expect(answer.dates[10]?.before).toBe(30)
})

test('a year that came from a file has no dates: it is said, and stands in no table', async () => {
  const larisa = new Larisa()
  larisa.imports(2024, figures(2024))
  const answer = asked(larisa, '2024-01-01', '2024-12-31')
  expect(answer).toMatchObject({ sum: { total: 0 }, undated: [{ year: 2024, quantity: 142_914 }] })
  expect(answer.keps.every(({ counted }) => counted === null)).toBe(true)
  const sheet = casesSheet(answer, { from: '2024-01-01', to: '2024-12-31' }, 'el')
  expect(sheet.notes.join()).toContain('Για το 2024 υπάρχουν ακόμη 142.914 υποθέσεις')
  // For the whole year after it, it is what one compares with.
  larisa.now = at('2026-01-02T09:00:00+02:00')
  expect(asked(larisa, '2025-01-01', '2025-12-31').keps[0]).toMatchObject({ kep: '0207', before: 59_691 })
})

test('of days of which only totals are kept, each table of details has one row that says so', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  keepTotals(larisa.db, { office: 'kentro', date: '2026-11-23' }, larisa.now)
  larisa.now = at('2026-11-24T09:00:00+02:00')
  await larisa.at('kentro', maria.opens('1'), maria.logs('1', 'video', cases('EKEP', 1)))
  const span = { from: '2026-11-23', to: '2026-11-24' }
  const answer = asked(larisa, span.from, span.to)
  expect(answer).toMatchObject({ sum: { total: 10 }, details: { sum: { total: 10 }, withoutDetails: { total: 9 } } })
  expect(named(answer.details?.ways ?? [])).toEqual({ video: 1 })
  expect(agree(answer)).toBe(true)
  const ways = casesSheet(answer, span, 'el').tables.at(-1)
  expect(ways?.rows.map(([name, , , total]) => [name, total])).toEqual([
    ['Βιντεοκλήση', 1],
    ['Παλαιότερες ημέρες, μόνο σύνολα', 9],
  ])
})

test('a flat total that is not what the cases add up to is said, and not hidden', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  larisa.db.exec("UPDATE daily_totals SET quantity = quantity + 1 WHERE kep = '0325' AND channel = 'EKEP'")
  const answer = asked(larisa, '2026-11-23', '2026-11-23')
  expect(agree(answer)).toBe(false)
  const { sentences } = casesSheet(answer, { from: '2026-11-23', to: '2026-11-23' }, 'el')
  expect(sentences.join()).toContain('δεν αθροίζουν')
})

test('every table of the document adds up to its own last line', async () => {
  const larisa = new Larisa()
  await aMonday(larisa)
  const sheet = casesSheet(asked(larisa, '2026-11-23', '2026-11-23'), { from: '2026-11-23', to: '2026-11-23' }, 'el')
  expect(sheet.sentences).toEqual(['Όλοι οι πίνακες αθροίζουν στο ίδιο σύνολο: 9.'])
  expect(sheet.tables).toHaveLength(8)
  for (const { rows, sum, name } of sheet.tables) {
    const total = rows.reduce((all, row) => all + Number(row[3] ?? 0), 0)
    expect([name, total, sum?.[3]]).toEqual([name, 9, 9])
  }
})
