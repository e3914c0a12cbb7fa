// A year is signed; somebody finds a mistake in it in May; everybody sees what was signed, what stands now, and why.
import { expect, test } from 'vitest'
import { cases, katerina, maria } from '#shared/queue/testing/people.ts'
import { MINUTE } from '#shared/queue/testing/story.ts'
import { signingNote, signingSaid } from '#shared/reports/signing-said.ts'
import { undoRegister } from '../../server/import/registers.ts'
import { verify } from '../../server/reports/verify.ts'
import { isSigned, signedSaid, signedYear, signYear } from '../../server/signed-years.ts'
import { figures, Larisa } from './larisa.ts'

const NEW_YEAR = Date.parse('2027-01-02T09:14:00+02:00')
const MONDAY = '2026-11-23'

/** Two KEPs worked on one Monday of 2026. */
async function aYear(): Promise<Larisa> {
  const larisa = new Larisa()
  await larisa.at('kentro', maria.opens('3'), maria.logs('3', 'phone', cases('EKEP', 5)), katerina.opens('7'))
  await larisa.at('kentro', katerina.logs('7', 'phone', cases('ΘΥΡΙΔΕΣ', 2)))
  return larisa
}

const stands = ({ db, now }: Larisa, year = 2026) => signedYear(db, year, now)
function sign(larisa: Larisa, person = 'supervisor', version = stands(larisa).signings.length + 1) {
  return signYear(larisa.db, { year: 2026, version, figures: stands(larisa).figures, person, now: larisa.now })
}

test('the year is signed when it is over, corrected in May, and signed again: the versions say what differs', async () => {
  const larisa = await aYear()
  expect(stands(larisa)).toMatchObject({ whyNot: 'year-not-over', signings: [] })
  expect(sign(larisa)).toBe('year-not-over')
  larisa.now = NEW_YEAR
  expect(sign(larisa)).toBeNull()
  expect(isSigned(larisa.db, 2026)).toBe(true)
  expect(isSigned(larisa.db, 2025)).toBe(false)
  const signed = stands(larisa)
  expect(signed).toMatchObject({ whyNot: 'nothing-changed', changes: [], cells: [], table: { total: 7 } })
  const [first] = signed.signings
  if (first === undefined) throw new Error('it was signed just now')
  expect(signingSaid(first, 'el')).toBe('Οριστικό από 2/1/2027, 09:14')

  larisa.now = Date.parse('2027-05-03T10:00:00+03:00')
  await expect(larisa.at('kentro', katerina.correctsPast(MONDAY, 1, cases('EKEP', 4)))).rejects.toThrow('year-signed')
  await larisa.at('kentro', katerina.knowing(katerina.correctsPast(MONDAY, 1, cases('EKEP', 4))))
  await larisa.at('kentro', katerina.knowing(katerina.logsPast(MONDAY, '7', cases('EKEP', 3))))
  const later = stands(larisa)
  expect(later.table).toEqual(signed.table)
  expect(later.cells).toEqual([
    { kep: '0207', channel: 'EKEP', from: 5, to: 4 },
    { kep: '0325', channel: 'EKEP', from: 0, to: 3 },
  ])
  expect(later.changes).toMatchObject([
    { kind: 'late', kep: '0325', channel: 'EKEP', from: 0, to: 3, date: MONDAY, why: 'ξεχάστηκαν' },
    { kind: 'corrected', kep: '0207', channel: 'EKEP', from: 5, to: 4, date: MONDAY, why: 'λάθος πλήκτρο' },
  ])
  expect(signingNote(first, later.changes.length, 'el')).toMatch(/Από τότε έγιναν 2 μεταβολές\.$/)
  expect(verify(larisa.file)).toMatchObject({ unexplained: 0, signedYears: 1 })

  expect(sign(larisa)).toBeNull()
  const again = stands(larisa)
  expect(again.signings).toMatchObject([
    { version: 2, total: 9, cells: later.cells },
    { version: 1, total: 7, cells: [] },
  ])
  expect(again).toMatchObject({ changes: [], cells: [], whyNot: 'nothing-changed' })
  expect(verify(larisa.file).unexplained).toBe(0)
})

test('the document of the whole year says since when it is signed, and what changed since; that of a part says nothing', async () => {
  const larisa = await aYear()
  larisa.now = NEW_YEAR
  const { figures } = stands(larisa)
  expect(signYear(larisa.db, { year: 2026, version: 1, figures, person: 'supervisor', now: larisa.now })).toBeNull()
  const whole = { year: 2026, keps: null, by: 'kep' } as const
  const said = (of: Parameters<typeof signedSaid>[1], office: string | null = null) =>
    signedSaid(larisa.db, of, office, 'el')
  expect(said(whole)).toMatch(/^Οριστικό από /)
  for (const part of [
    { ...whole, keps: ['0207'] },
    { ...whole, year: null },
    { ...whole, year: 2025 },
  ])
    expect(said(part)).toBeNull()
  expect(said({ ...whole, by: 'building' })).toBeNull()
  expect(said(whole, 'kentro')).toBeNull()
})

test('what the correction is made of today, before the year is signed, is part of what is signed', async () => {
  const larisa = await aYear()
  await larisa.at('kentro', maria.corrects(1, cases('EKEP', 6)))
  larisa.now = NEW_YEAR
  expect(sign(larisa)).toBeNull()
  expect(stands(larisa)).toMatchObject({ changes: [], table: { total: 8 } })
})

test('pressed twice it is signed once; who comes second hears that somebody was quicker', async () => {
  const larisa = await aYear()
  larisa.now = NEW_YEAR
  const { figures: seen } = stands(larisa)
  const press = (person: string) =>
    signYear(larisa.db, { year: 2026, version: 1, figures: seen, person, now: larisa.now })
  expect([press('supervisor'), press('supervisor'), press('admin')]).toEqual([null, null, 'signed-already'])
  expect(stands(larisa).signings).toHaveLength(1)
})

test('what somebody saw is what they sign: figures that changed meanwhile are looked at again', async () => {
  const larisa = await aYear()
  larisa.now = NEW_YEAR
  const { figures: seen } = stands(larisa)
  await larisa.at('kentro', katerina.correctsPast(MONDAY, 1, cases('EKEP', 4)))
  const late = { year: 2026, figures: seen, person: 'supervisor', now: larisa.now }
  expect(signYear(larisa.db, { ...late, version: 1 })).toBe('figures-changed')
  expect(signYear(larisa.db, { ...late, version: 2 })).toBe('figures-changed')
})

test('a file that comes after the signing is listed against it', async () => {
  const larisa = await aYear()
  expect(larisa.imports(2024, figures(2024))).toMatchObject({ ok: true })
  larisa.now = NEW_YEAR
  const seen = stands(larisa, 2024)
  const signing = { year: 2024, version: 1, figures: seen.figures, person: 'supervisor', now: larisa.now }
  expect(signYear(larisa.db, signing)).toBeNull()
  expect(stands(larisa, 2024)).toMatchObject({ changes: [], table: { total: 142_914 } })
  const imported = { register: 1, words: 'λάθος αρχείο', person: 'supervisor', within: null, now: larisa.now + MINUTE }
  // As if it had been done before anybody asked whether the year is signed: the door refuses it.
  expect(undoRegister(larisa.db, imported, (year) => isSigned(larisa.db, year))).toMatchObject({
    problem: 'year-signed',
  })
  expect(undoRegister(larisa.db, imported, () => false)).toBeNull()
  expect(stands(larisa, 2024).changes).toContainEqual(
    expect.objectContaining({
      kind: 'undone',
      kep: '0207',
      channel: 'EKEP',
      why: 'kep-2024.csv: λάθος αρχείο',
      from: 52_747,
      to: 0,
    }),
  )
  expect(verify(larisa.file).unexplained).toBe(0)
  larisa.now += MINUTE
  expect(larisa.imports(2024, `${figures(2024).toString()}\n`)).toMatchObject({ ok: true })
  const changes = stands(larisa, 2024).changes
  expect(changes.filter(({ kind }) => kind === 'imported').length).toBeGreaterThan(7)
  expect(verify(larisa.file).unexplained).toBe(0)
})

test('nobody changes what was signed without being found out', async () => {
  const larisa = await aYear()
  larisa.now = NEW_YEAR
  sign(larisa)
  expect(() => larisa.db.exec("UPDATE signed_years SET person = 'nikos'")).toThrow('what was signed never changes')
  expect(() => larisa.db.exec('DELETE FROM signed_years')).toThrow('what was signed stays')
  larisa.db.exec('DROP TRIGGER signed_years_never_change')
  larisa.db.exec(`UPDATE signed_years SET figures = json_set(figures, '$.rows[0].quantities[0]', 99, '$.total', 101)`)
  expect(verify(larisa.file).differences).toMatchObject([
    { table: 'signed_years', key: '2026 · 1' },
    { table: 'signed_years', key: '2026 · 0207 EKEP', stored: { quantity: 5 }, recounted: { quantity: 99 } },
  ])
})

test('a table that does not come out is not signed', async () => {
  const larisa = await aYear()
  larisa.now = NEW_YEAR
  larisa.db.exec("UPDATE daily_totals SET quantity = 50 WHERE kep = '0207'")
  expect(stands(larisa).whyNot).toBe('differences')
})
