// Reports by name, over the door: worked out in a thread of their own, for whoever may, and to take away as a file.
import { expect, test } from 'vitest'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'

const NOVEMBER = 'from=2026-11-01&to=2026-11-30'
const AT_TEN = () => Date.parse('2026-11-23T10:00:00+02:00')

test('the supervisor reads how many complaints each KEP got, and takes them away', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const answer = await get(url, `/api/reports/complaints?${NOVEMBER}`, supervisor)
  expect(answer.status).toBe(200)
  const { rows } = (await answer.json()) as { rows: { kep: string; complaint: number | null }[] }
  expect(rows.map(({ kep }) => kep)).toEqual(['0207', '0325', '0325Π', '0207Π', '0444', '0207ΠΒ', '0444Π'])
  const file = await get(url, `/api/reports/complaints/as/csv?${NOVEMBER}`, supervisor)
  expect(file.headers.get('content-disposition')).toBe(
    'attachment; filename="seira-complaints-2026-11-01-2026-11-30.csv"',
  )
  const lines = (await file.text()).split('\r\n')
  expect(lines[0]).toContain('ΚΩΔΙΚΟΣ ΚΕΠ;Παράπονα')
  expect(lines[1]).toMatch(/^0207;/)
  expect(lines[8]).toMatch(/^ΣΥΝΟΛΟ;/)
})

test('the head of one KEP reads of that one', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const answer = await get(url, `/api/reports/complaints?${NOVEMBER}`, await signIn(url, 'head'))
  const { rows } = (await answer.json()) as { rows: { kep: string }[] }
  expect(rows.map(({ kep }) => kep)).toEqual(['0207'])
})

test('a clerk, a stranger, a report that is none and a period that is none are told so', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const status = async (path: string, cookie: string) => (await get(url, `/api/reports/${path}`, cookie)).status
  expect(await status(`complaints?${NOVEMBER}`, await signIn(url, 'maria'))).toBe(403)
  expect(await status(`complaints?${NOVEMBER}`, '')).toBe(401)
  expect(await status(`nothing?${NOVEMBER}`, supervisor)).toBe(404)
  expect(await status(`toString?${NOVEMBER}`, supervisor)).toBe(404)
  expect(await status('complaints?from=2026-11-31&to=2026-12-01', supervisor)).toBe(400)
  expect(await status(`complaints/as/doc?${NOVEMBER}`, supervisor)).toBe(400)
  expect((await post(url, `/api/reports/complaints?${NOVEMBER}`, {}, supervisor)).status).toBe(404)
})

test('the directorate’s table leaves the house as a file, row by row as it is printed, with its sums', async () => {
  const { url } = await openTestHouse(undefined, AT_TEN)
  const supervisor = await signIn(url, 'supervisor')
  const file = await get(url, '/api/reports/year-table/as/csv?from=2024-01-01&to=2024-12-31', supervisor)
  const text = await file.text()
  expect(text).toContain('ΚΩΔΙΚΟΣ ΚΕΠ;EKEP;ΘΥΡΙΔΕΣ;ΣΥΝΟΛΟ\r\n0207;52747;6944;59691\r\n0325;17444;2622;20066\r\n')
  expect(text).toContain('0444Π;3045;679;3724\r\nΣΥΝΟΛΟ;123973;18941;142914\r\n')
  // What of 2023 is known: the sum, and no KEP's part of it.
  expect(text).toMatch(/ΣΥΝΟΛΟ;142914;111498;31416;"?0,281763/)
  expect(text).toContain('Το ΚΕΠ 0444 επαναλειτούργησε στο ανακαινισμένο κτίριο')
  for (const [question, status] of [
    ['year-days', 200],
    ['year-verified', 200],
    ['annotations', 200],
  ] as const)
    expect((await get(url, `/api/reports/${question}/as/csv?from=2024-01-01&to=2024-12-31`, supervisor)).status).toBe(
      status,
    )
  const ask = async (path: string) => (await get(url, `/api/reports/${path}`, supervisor)).status
  expect(await ask('year-table?from=2024-01-01&to=2024-12-31&keps=9999')).toBe(400)
  expect(await ask('year-table?from=2024-01-01&to=2024-12-31&by=moon')).toBe(400)
})
