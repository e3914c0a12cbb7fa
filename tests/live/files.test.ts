// Files over HTTP: an administrator hands them in and takes them away, every screen may load them, also only a part.

import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takesItsTime } from '../../server/takes-its-time.ts'
import { listen, webServer } from '../../server/web-server.ts'
import { get, openTestHouse, post, signIn } from '../kit/house.ts'
import { handIn, mp4Of, PNG, sha256Of } from '../kit/small-files.ts'
import { tempFolder } from '../kit/temp.ts'

test('a video is handed in, and answered whole or in parts as what it is', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const video = mp4Of(3_000_000)
  const sha256 = sha256Of(video)
  const taken = await handIn(url, admin, video, 'Το\nΚΕΠ μας.mp4')
  expect([taken.status, await taken.json()]).toMatchObject([201, { sha256, type: 'video/mp4', name: 'Το ΚΕΠ μας.mp4' }])
  const answer = await get(url, `/files/${sha256}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'video/mp4'])
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(sha256Of(Buffer.from(await answer.arrayBuffer()))).toBe(sha256)
  const part = await fetch(`${url}/files/${sha256}`, { headers: { range: 'bytes=4-11' } })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-11/${video.length}`])
  expect(await part.text()).toBe('ftypisom')
  expect((await fetch(`${url}/files/${sha256}`, { headers: { range: 'bytes=9999999-' } })).status).toBe(416)
})

test('what is not taken is refused in a word, also when it is still coming; and only an administrator hands in', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const refused = async (answer: Response) => [answer.status, await answer.json()]
  expect(await refused(await handIn(url, admin, Buffer.alloc(8_000_000, '<svg>')))).toEqual([
    422,
    { problem: 'no-known-type' },
  ])
  expect(await refused(await handIn(url, admin, Buffer.concat([PNG, Buffer.alloc(11_000_000)])))).toEqual([
    413,
    { problem: 'too-large' },
  ])
  expect(await refused(await handIn(url, admin, PNG, ''))).toEqual([400, { problem: 'malformed' }])
  expect(await refused(await post(url, '/api/files?name=x', { a: 1 }, admin))).toEqual([400, { problem: 'malformed' }])
  expect((await handIn(url, await signIn(url, 'supervisor'), PNG)).status).toBe(403)
  expect((await handIn(url, '', PNG)).status).toBe(401)
  for (const nothing of [sha256Of(PNG), '..%2fseira.db', 'arriving', '%00'])
    expect((await get(url, `/files/${nothing}`)).status, nothing).toBe(404)
})

test('an upload that breaks off half-way leaves nothing in the folder', async () => {
  const folder = tempFolder()
  const { url } = await openTestHouse(folder)
  const headers = { 'content-type': 'application/octet-stream', 'content-length': 2_000_000 }
  const cookie = await signIn(url, 'admin')
  const lying = () => readdirSync(join(folder, 'files/arriving'))
  const asked = request(`${url}/api/files?name=half.mp4`, { method: 'POST', headers: { ...headers, cookie } })
  asked.on('error', () => undefined) // it is broken off on purpose
  asked.write(mp4Of(500_000))
  await expect.poll(lying).toHaveLength(1)
  asked.destroy()
  await expect.poll(lying).toEqual([])
  expect(await (await get(url, '/api/files', cookie)).json()).toEqual({ files: [] })
})

test('whoever sends a large file may take longer than a request may, and nobody else', async () => {
  const server = webServer(null, { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 40 })
  server.on('request', (asked, response) => {
    takesItsTime(asked.socket)
    asked.on('end', () => response.end('done')).resume()
  })
  const port = await listen(server, 0, '127.0.0.1')
  const asked = request({ port, method: 'POST', headers: { 'content-length': 20 } })
  const heard = new Promise<number | undefined>((resolve, reject) => {
    asked.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
  })
  let sent = 0
  const piece = setInterval(() => {
    sent += 1
    if (sent < 20) asked.write('x')
    else asked.end('x')
    if (sent === 20) clearInterval(piece)
  }, 30)
  expect(await heard).toBe(200)
  server.close()
})

test('a file is removed when the settings do not name it, and settings cannot name what is not here', async () => {
  const { url } = await openTestHouse()
  const admin = await signIn(url, 'admin')
  const sha256 = sha256Of(PNG)
  await handIn(url, admin, PNG, 'εικόνα.png')
  expect(await (await get(url, '/api/files', admin)).json()).toMatchObject({ files: [{ sha256, named: false }] })
  const removal = async () => {
    const answer = await post(url, '/api/files/remove', { sha256 }, admin)
    return [answer.status, await answer.json()]
  }
  expect((await post(url, '/api/files/remove', { sha256: '../seira.db' }, admin)).status).toBe(400)
  expect(await removal()).toEqual([200, { removed: true }])
  expect(await removal()).toEqual([404, { problem: 'unknown' }])
  expect((await get(url, `/files/${sha256}`)).status).toBe(404)
})
