// Scripts and styles go out packed, and are the same as the plain ones.
import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { get, openTestHouse } from '../kit/house.ts'

function load(url: string, accepts: string): Promise<{ how: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': accepts } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ how: answer.headers['content-encoding'], body: Buffer.concat(parts) }))
    })
    asked.on('error', reject).end()
  })
}

test('each file of a ticket’s page, for whoever unpacks and for whoever does not', async () => {
  const { url } = await openTestHouse()
  const html = await (await get(url, '/t/any')).text()
  const files = [...html.matchAll(/"(\/display\/assets\/[\w.-]+\.(?:js|css))"/g)].map(([, path]) => path ?? '')
  expect(files.length).toBeGreaterThan(3)
  let [small, large] = [0, 0]
  for (const file of files) {
    const [zipped, plain] = [await load(url + file, 'gzip, br'), await load(url + file, 'identity')]
    expect(zipped.how, file).toBe('gzip')
    expect(plain.how, file).toBeUndefined()
    expect(gunzipSync(zipped.body).equals(plain.body), file).toBe(true)
    small += zipped.body.length
    large += plain.body.length
  }
  expect(small).toBeLessThan(large / 2)
  // With React in it; what only this page has is a tenth of that.
  expect(small).toBeLessThan(110_000)
})

test('nothing that is typed leads to another file', async () => {
  const { url } = await openTestHouse()
  for (const path of [
    '/display/assets/..%2f..%2f..%2fpackage.json',
    '/display/assets/none.js',
    '/display/ticket.html/',
  ])
    expect((await get(url, path)).headers.get('content-encoding'), path).toBeNull()
})
