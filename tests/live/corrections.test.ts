// Days that are over, over the door: who may correct what, what is refused and in which words, the signing, and the check.
import { expect, test } from 'vitest'
import type { PastDay } from '#shared/corrections/past-day.ts'
import type { CheckState } from '#shared/reports/check.ts'
import type { SignedYear } from '#shared/reports/signing.ts'
import type { Trail } from '#shared/reports/trail.ts'
import { deskAt, get, openTestHouse, post, signIn } from '../kit/house.ts'

const MONDAY = '2026-11-23'
const EKEP = (quantity: number) => [{ channel: 'EKEP', procedure: null, quantity }]
let asked = 0
const newId = () => `correction-${++asked}`

/** Maria logged five by phone at 3, Nikos two at 7, and it is Tuesday. */
async function onTuesday() {
  const clock = { now: Date.parse('2026-11-23T10:00:00+02:00') }
  const house = await openTestHouse(undefined, () => clock.now)
  const { url } = house
  for (const [who, counter, quantity] of [
    ['maria', '3', 5],
    ['nikos', '7', 2],
  ] as const) {
    const desk = deskAt(url, counter, await signIn(url, who))
    await desk.ask({ type: 'openCounter', counter, takeOver: false })
    await desk.ask({ type: 'logCases', counter, way: 'phone', rows: EKEP(quantity) })
  }
  clock.now = Date.parse('2026-11-24T10:00:00+02:00')
  const correct = (cookie: string, more: object = {}) =>
    post(
      url,
      '/api/corrections',
      {
        id: newId(),
        office: 'kentro',
        date: MONDAY,
        entry: 1,
        rows: EKEP(4),
        reason: 'λάθος',
        knowsSigned: false,
        ...more,
      },
      cookie,
    )
  const late = (cookie: string, more: object = {}) =>
    post(
      url,
      '/api/corrections/late',
      {
        id: newId(),
        office: 'kentro',
        date: MONDAY,
        counter: '3',
        way: 'post',
        rows: EKEP(1),
        reason: 'ξεχάστηκαν',
        knowsSigned: false,
        ...more,
      },
      cookie,
    )
  return { url, clock, correct, late }
}
const said = async (response: Response) => [response.status, ((await response.json()) as { refusal?: string }).refusal]

test('the head corrects the own KEP and no other; a clerk only looks at today', async () => {
  const { url, correct, late } = await onTuesday()
  const head = await signIn(url, 'head')
  const day = (await (await get(url, `/api/corrections?office=kentro&date=${MONDAY}`, head)).json()) as PastDay
  expect(day.entries.map(({ kep, rows }) => [kep, rows])).toEqual([['0207', EKEP(5)]])
  expect(new Set(day.counters.map(({ kep }) => kep))).toEqual(new Set(['0207']))
  const done = await correct(head)
  expect(done.status).toBe(201)
  expect(((await done.json()) as PastDay).entries).toMatchObject([{ entry: 1, rows: EKEP(4), corrected: true }])
  expect(await said(await correct(head, { entry: 2 }))).toEqual([403, 'not-your-kep'])
  expect(await said(await late(head, { counter: '7' }))).toEqual([403, 'not-your-kep'])
  expect((await correct(await signIn(url, 'maria'))).status).toBe(403)
  const trail = (await (await get(url, '/api/reports/corrections?from=2026-11-01&to=2026-11-30', head)).json()) as Trail
  expect(trail.rows).toMatchObject([{ kind: 'corrected', before: EKEP(5), after: EKEP(4), reason: 'λάθος' }])
})

test('what is wrong is said in words, and nothing changes', async () => {
  const { url, correct, late } = await onTuesday()
  const supervisor = await signIn(url, 'supervisor')
  expect(await said(await correct(supervisor, { rows: EKEP(0) }))).toEqual([400, 'wrong-quantity'])
  expect(await said(await correct(supervisor, { rows: EKEP(1.5) }))).toEqual([400, 'wrong-quantity'])
  expect(await said(await correct(supervisor, { reason: ' ' }))).toEqual([400, 'no-reason'])
  expect(await said(await correct(supervisor, { date: '2026-02-30' }))).toEqual([400, 'malformed'])
  expect(await said(await correct(supervisor, { entry: 9 }))).toEqual([409, 'unknown-entry'])
  expect(await said(await correct(supervisor, { rows: EKEP(5) }))).toEqual([409, 'nothing-changed'])
  expect(await said(await correct(supervisor, { date: '2026-12-01' }))).toEqual([409, 'date-ahead'])
  expect(await said(await late(supervisor, { date: '2026-11-24' }))).toEqual([409, 'day-not-over'])
  expect(await said(await late(supervisor, { date: '2026-11-20' }))).toEqual([409, 'before-first-day'])
  expect(await said(await late(supervisor, { office: 'nowhere' }))).toEqual([404, 'unknown-office'])
  const id = newId()
  expect([(await late(supervisor, { id })).status, (await late(supervisor, { id })).status]).toEqual([201, 201])
  const day = await get(url, `/api/corrections?office=kentro&date=${MONDAY}`, supervisor)
  expect(((await day.json()) as PastDay).entries.map(({ rows }) => rows)).toEqual([EKEP(5), EKEP(2), EKEP(1)])
})

test('two supervisors sign the same year at once: one of them has, the other hears of it; then a correction has to know', async () => {
  const { url, clock, correct } = await onTuesday()
  clock.now = Date.parse('2027-01-02T09:14:00+02:00')
  const [supervisor, admin, head] = await Promise.all(['supervisor', 'admin', 'head'].map((who) => signIn(url, who)))
  if (supervisor === undefined || admin === undefined || head === undefined) throw new Error('three sign in')
  const year = async () =>
    (await (await get(url, '/api/reports/signed-year?from=2026-01-01&to=2026-12-31', admin)).json()) as SignedYear
  const { figures, total } = await year()
  expect(total).toBe(7)
  const sign = (cookie: string) => post(url, '/api/signed-years', { year: 2026, version: 1, figures }, cookie)
  const answers = await Promise.all([sign(supervisor), sign(admin)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await sign(head)).status).toBe(403)
  expect((await year()).signings).toMatchObject([{ version: 1, total: 7, at: clock.now }])
  expect(await said(await correct(supervisor))).toEqual([409, 'year-signed'])
  expect((await correct(supervisor, { knowsSigned: true })).status).toBe(201)
  expect((await year()).changes).toMatchObject([{ kind: 'corrected', kep: '0207', from: 5, to: 4, why: 'λάθος' }])
  const file = await get(url, '/api/reports/signed-year/as/csv?from=2026-01-01&to=2026-12-31', supervisor)
  const lines = (await file.text()).split('\r\n')
  expect(lines).toEqual(expect.arrayContaining(['0207;5;0;5', 'ΣΥΝΟΛΟ;7;0;7', '0207;EKEP;5;4']))
})

test('the supervisor lets everything be counted again, while the other reports are answered', async () => {
  const { url } = await onTuesday()
  const supervisor = await signIn(url, 'supervisor')
  const now = async () => (await (await get(url, '/api/check', supervisor)).json()) as CheckState
  expect(await now()).toEqual({ state: 'never' })
  expect((await post(url, '/api/check', {}, supervisor)).status).toBe(202)
  expect((await get(url, '/api/reports/corrections?from=2026-11-01&to=2026-11-30', supervisor)).status).toBe(200)
  await expect.poll(async () => (await now()).state, { timeout: 30_000 }).toBe('done')
  expect(await now()).toMatchObject({ found: { unexplained: 0, cases: 7, imported: 254_412, differences: [] } })
})
