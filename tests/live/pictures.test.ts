// The municipality's logo: told by its bytes, kept once, and loaded by every screen without being asked who it is.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { get, openTestHouse, signIn } from '../kit/house.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function handsIn(url: string, who: string, bytes: Buffer): Promise<[number, unknown]> {
  const headers = { 'content-type': 'application/octet-stream', cookie: await signIn(url, who) }
  const body = new Uint8Array(bytes)
  const response = await fetch(`${url}/api/settings/pictures`, { method: 'POST', headers, body })
  return [response.status, await response.json()]
}

test('a picture is kept by what it holds, and answered as what it is', async () => {
  const { url } = await openTestHouse()
  const sha256 = createHash('sha256').update(PNG).digest('hex')
  expect(await handsIn(url, 'admin', PNG)).toEqual([201, { sha256 }])
  expect(await handsIn(url, 'admin', PNG)).toEqual([201, { sha256 }])
  const answer = await get(url, `/pictures/${sha256}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG)
})

test('what is no picture, too large, or from somebody without the right is not kept', async () => {
  const { url } = await openTestHouse()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  expect(await handsIn(url, 'admin', svg)).toEqual([422, { problem: 'no-picture' }])
  expect(await handsIn(url, 'admin', Buffer.concat([PNG, Buffer.alloc(310 * 1024)]))).toMatchObject([413, {}])
  expect(await handsIn(url, 'auditor', PNG)).toMatchObject([403, {}])
  expect((await get(url, `/pictures/${createHash('sha256').update(PNG).digest('hex')}`)).status).toBe(404)
  expect((await get(url, '/pictures/..%2fseira.db')).status).toBe(404)
})
