// Registers over the door: a workbook in, two at the same moment, one taken back; and the e-KEP's months, by whoever answers for them.
import { expect, test } from 'vitest'
import type { ReconciledCell, Reconciliation } from '#shared/reports/reconciliation.ts'
import type { FoundRegister, RefusedRegister, Register } from '#shared/reports/registers.ts'
import type { SignedYear } from '#shared/reports/signing.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { workbook } from '../kit/workbook.ts'

const AT_TEN = () => Date.parse('2026-11-23T10:00:00+02:00')
const YEAR = 'from=2026-01-01&to=2026-12-31'
const table = (ekep: number) => [
  ['ΚΩΔΙΚΟΣ ΚΕΠ', 'EKEP', 'ΣΥΝΟΛΟ'],
  ['0207', ekep, ekep],
  ['ΣΥΝΟΛΟ', ekep, ekep],
]

async function open() {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const send = async (body: Buffer<ArrayBuffer> | string, asked: Record<string, string>) => {
    const query = new URLSearchParams({ file: 'μητρώο.xlsx', ...asked })
    const response = await fetch(`${url}/api/imports?${query}`, {
      method: 'POST',
      headers: { cookie: supervisor },
      body,
    })
    return { status: response.status, said: (await response.json()) as FoundRegister & RefusedRegister } // one of the two, by the status
  }
  const imports = async () => (await (await get(url, `/api/reports/imports?${YEAR}`, supervisor)).json()) as Register[]
  return { url, supervisor, send, imports }
}

test('a workbook is looked at, taken, listed with its file and who brought it, and taken back with a reason', async () => {
  const { url, supervisor, send, imports } = await open()
  const file = Buffer.from(await workbook({ Πίνακας: table(7) }))
  expect(await send(file, { year: '2022', check: '1' })).toMatchObject({ status: 200, said: { id: null, total: 7 } })
  expect(await imports()).toHaveLength(2) // the demo's own
  const { status, said } = await send(file, { year: '2022', words: 'από τον φάκελο του 2022' })
  expect([status, said.years.map(({ year }) => year)]).toEqual([201, [2022]])
  const [newest] = await imports()
  expect(newest).toMatchObject({ file: 'μητρώο.xlsx', sheet: 'Πίνακας', counts: true, bytes: file.length })
  expect(newest?.trail).toMatchObject([{ act: 'imported', person: 'Αθηνά Λάππα', words: 'από τον φάκελο του 2022' }])
  const undo = async (words: string) =>
    (await post(url, '/api/imports/undo', { register: said.id, words }, supervisor)).status
  expect(await undo('')).toBe(400)
  expect(await undo('ήταν δοκιμή')).toBe(200)
  expect(await undo('ήταν δοκιμή')).toBe(409)
  expect((await imports())[0]).toMatchObject({ counts: false })
  const csv = await (await get(url, `/api/reports/imports/as/csv?${YEAR}`, supervisor)).text()
  expect(csv).toContain('μητρώο.xlsx')
  expect(csv).toContain('ήταν δοκιμή')
})

test('two imports of one year at the same moment: one comes in', async () => {
  const { send, imports } = await open()
  const files = await Promise.all([7, 8, 9].map((ekep) => workbook({ Α: table(ekep) })))
  const done = await Promise.all(files.map((file) => send(Buffer.from(file), { year: '2022' })))
  expect(done.map(({ status }) => status).sort()).toEqual([201, 422, 422])
  expect((await imports()).filter(({ years }) => years.includes(2022))).toHaveLength(1)
})

test('a workbook with several sheets is asked back; a name that would move a cursor is kept without that', async () => {
  const { send, imports } = await open()
  const file = Buffer.from(await workbook({ Α: table(7), Β: table(8) }))
  expect(await send(file, { year: '2022' })).toMatchObject({ status: 422, said: { sheets: ['Α', 'Β'] } })
  expect(await send(file, { year: '2022', sheet: 'Β', file: '\u202Eμη\u001b[31mτρώο\n.xlsx' })).toMatchObject({
    status: 201,
    said: { total: 8 },
  })
  expect((await imports())[0]).toMatchObject({ file: 'μη [31mτρώο .xlsx', sheet: 'Β' })
  expect((await send(file, { year: '2022', file: '\n' })).status).toBe(400)
})

test('the head of one KEP says what the e-KEP counted there and why it differs, and nothing of another', async () => {
  const { url } = await open()
  const head = await signIn(url, 'head')
  const figure = (kep: string, quantity: number | null) =>
    post(url, '/api/reconciliation/figure', { year: 2026, month: 10, kep, channel: 'EKEP', quantity }, head)
  expect((await figure('0325', 5)).status).toBe(403)
  const said = (await (await figure('0207', 5)).json()) as ReconciledCell
  expect(said).toMatchObject({ kep: '0207', month: 10, ekep: 5, state: 'open' })
  const { ours, ekep } = said
  const note = {
    year: 2026,
    month: 10,
    kep: '0207',
    channel: 'EKEP',
    kind: 'system-down',
    words: 'χωρίς γραμμή',
    ours,
    ekep,
  }
  const told = async (more: object) => (await post(url, '/api/reconciliation/note', { ...note, ...more }, head)).status
  expect(await told({ kind: 'other', words: '' })).toBe(400)
  expect(await told({ ekep: 6 })).toBe(409)
  expect(await told({})).toBe(200)
  const answer = await get(url, `/api/reports/reconciliation?${YEAR}&channel=EKEP`, head)
  const { keps, cells } = (await answer.json()) as Reconciliation
  expect(keps).toEqual(['0207'])
  expect(cells.find(({ month }) => month === 10)).toMatchObject({
    state: 'explained',
    kind: 'system-down',
    words: 'χωρίς γραμμή',
  })
  const csv = await (await get(url, `/api/reports/reconciliation/as/csv?${YEAR}&channel=EKEP`, head)).text()
  expect(csv).toContain('0207;Οκτώβριος;')
  expect((await get(url, `/api/reports/reconciliation?${YEAR}&channel=FAX`, head)).status).toBe(400)
})

test('of a signed year nothing comes or goes until she says that she knows; then it stands against what was signed', async () => {
  const { url, supervisor, send, imports } = await open()
  const of2024 = 'from=2024-01-01&to=2024-12-31'
  const signedNow = async () =>
    (await (await get(url, `/api/reports/signed-year?${of2024}`, supervisor)).json()) as SignedYear
  const { figures } = await signedNow()
  expect((await post(url, '/api/signed-years', { year: 2024, version: 1, figures }, supervisor)).status).toBe(201)
  const register = (await imports()).find(({ years }) => years.includes(2024))?.id
  const undo = (knowsSigned: boolean) =>
    post(url, '/api/imports/undo', { register, words: 'άλλο αρχείο', knowsSigned }, supervisor)
  const refused = await undo(false)
  expect([refused.status, await refused.json()]).toEqual([409, { problem: 'year-signed', year: 2024 }])
  expect((await undo(true)).status).toBe(200)
  const file = Buffer.from(await workbook({ Α: table(7) }))
  expect(await send(file, { year: '2024' })).toMatchObject({
    status: 422,
    said: { problems: [{ problem: 'year-signed' }] },
  })
  expect(await send(file, { year: '2024', signed: '1' })).toMatchObject({ status: 201 })
  const { table: kept, changes } = await signedNow()
  expect(kept?.total).toBe(142_914)
  expect([...new Set(changes.map(({ kind }) => kind))].sort()).toEqual(['imported', 'undone'])
})
