// Nothing that a GET asks changes anything: every route that answers one is asked, by whoever may the most.
import { expect, test } from 'vitest'
import { dumpOf } from '../kit/dump.ts'
import { get, kioskAt, openTestHouse, signIn } from '../kit/house.ts'
import { addressed, gettable } from '../kit/routes.ts'
import { tempFolder } from '../kit/temp.ts'

/** Values that exist, so that each route gets past its own door. */
const NAMED = {
  year: '2024',
  office: 'kentro',
  date: '2026-11-23',
  id: 'maria',
  person: 'maria',
  question: 'year-table',
  format: 'csv',
}
const QUERY = '?office=kentro&date=2026-11-23&year=2024'
const PERIOD = '?from=2024-01-01&to=2024-12-31'

test('every GET, by an administrator and by nobody', async () => {
  const folder = tempFolder()
  const house = await openTestHouse(folder, () => Date.parse('2026-11-23T09:00:00+02:00'))
  const { url } = house
  const administrator = await signIn(url, 'admin')
  await kioskAt(url).ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const before = dumpOf(folder)
  const paths = gettable(house).map(({ path }) => addressed(path, NAMED, 'x'))
  expect(paths).toEqual(expect.arrayContaining(['/board', '/api/reports/year-table', '/api/appointments', '/api/me']))
  for (const cookie of [administrator, ''])
    for (const path of paths)
      for (const query of ['', QUERY, PERIOD])
        expect((await get(url, path + query, cookie)).status, path).toBeLessThan(500)
  expect((await get(url, `/api/appointments${QUERY.replace('&year=2024', '')}`, administrator)).status).toBe(200)
  expect(dumpOf(folder)).toEqual(before)
})
