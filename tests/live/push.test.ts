// Notices to a phone that was put away: off until an administrator says so, readable by the phone alone, and never in a call's way.
import { expect, test } from 'vitest'
import { ADDRESS, administratorAt, givesAddress } from '../kit/change-settings.ts'
import { dumpOf } from '../kit/dump.ts'
import { deskAt, get, kioskAt, openTestHouse, post, signIn, TestScreen } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { newSubscriber, openPushService, wordOf } from '../kit/push-service.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const takes = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
const at = { counter: '3' }

async function houseWithPush(service: Awaited<ReturnType<typeof openPushService>>, push = true) {
  const clock = { now: NINE }
  const folder = tempFolder()
  const house = await openTestHouse(folder, () => (clock.now += 5), { pushServices: [service.origin] })
  const { url } = house
  await givesAddress(url)
  const change = await administratorAt(url)
  const switches = (is: boolean) => change('push', () => ({ push: is }) as object)
  if (push) await switches(true)
  const kiosk = kioskAt(url)
  const takeOne = async () => {
    const answer = await kiosk.ask(takes)
    return answer.ok ? (answer.page ?? '').slice(`${ADDRESS}/t/`.length) : answer.refusal
  }
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  done(await maria.ask({ type: 'openCounter', ...at, takeOver: false }))
  const serveNext = async () => {
    done(await maria.ask({ type: 'callNext', ...at }))
    done(await maria.ask({ type: 'startServing', ...at }))
    done(await maria.ask({ type: 'finish', ...at, rows: [] }))
  }
  const subscribes = (link: string, phone = newSubscriber(), more = {}) => {
    const { p256dh, auth } = phone
    return post(url, '/api/push', { link, endpoint: `${service.origin}/phone`, p256dh, auth, language: 'el', ...more })
  }
  const key = async () => (await (await get(url, '/api/push')).json()).key
  return { url, clock, folder, maria, takeOne, serveNext, subscribes, switches, key, close: house.close }
}

test('it is off: no key is told, nothing is taken, nothing leaves the house', async () => {
  const service = await openPushService()
  const { takeOne, subscribes, key, maria, folder } = await houseWithPush(service, false)
  expect(await key()).toBeNull()
  expect((await subscribes(await takeOne())).status).toBe(404)
  done(await maria.ask({ type: 'callNext', ...at }))
  expect(service.sent).toEqual([])
  expect(JSON.stringify(dumpOf(folder))).not.toContain(`${service.origin}/phone`)
})

test('near and called are told, each once; only the phone reads it, and the service knows who sends', async () => {
  const service = await openPushService()
  const { takeOne, subscribes, serveNext, maria, key } = await houseWithPush(service)
  for (const _ of [1, 2, 3]) await takeOne()
  const phone = newSubscriber()
  const link = await takeOne()
  expect((await subscribes(link, phone)).status).toBe(201)
  await serveNext()
  const [near] = await service.soMuch(1)
  const page = `${ADDRESS}/t/${link}`
  expect(phone.reads(near?.body ?? Buffer.alloc(0))).toEqual({
    title: 'Α 004: πλησιάζει η σειρά σας',
    body: 'Ετοιμαστείτε: ελάτε στον χώρο αναμονής.',
    tag: 'Α 004',
    lang: 'el',
    page,
  })
  expect(near?.body.toString('latin1')).not.toContain('004')
  expect(near?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '300' })
  expect(wordOf(near?.headers.authorization, await key())).toMatchObject({ aud: service.origin, sub: ADDRESS })
  await serveNext()
  await serveNext()
  done(await maria.ask({ type: 'callNext', ...at }))
  const [, called] = await service.soMuch(2)
  expect(phone.reads(called?.body ?? Buffer.alloc(0))).toMatchObject({ title: 'Α 004: θυρίδα 3' })
  done(await maria.ask({ type: 'recall', ...at }))
  expect(await service.soMuch(3)).toHaveLength(3)
})

test('a phone that is gone is forgotten', async () => {
  const service = await openPushService(() => 410)
  const { takeOne, subscribes, maria, folder } = await houseWithPush(service)
  const link = await takeOne()
  await subscribes(link)
  done(await maria.ask({ type: 'callNext', ...at }))
  await service.soMuch(1)
  await expect.poll(() => JSON.stringify(dumpOf(folder))).not.toContain(`${service.origin}/phone`)
})

test('a service that hangs delays no call', async () => {
  const service = await openPushService(() => null)
  const { takeOne, subscribes, serveNext } = await houseWithPush(service)
  for (const nth of [1, 2, 3, 4]) {
    const link = await takeOne()
    await subscribes(link, newSubscriber(), { endpoint: `${service.origin}/${nth}` })
  }
  const began = performance.now()
  for (const _ of [1, 2, 3, 4]) await serveNext()
  await service.soMuch(4)
  expect(performance.now() - began).toBeLessThan(5_000) // the service is given up after ten seconds
})

test('a subscription lives through a restart, and not through the night', async () => {
  const service = await openPushService()
  const first = await houseWithPush(service)
  const link = await first.takeOne()
  await first.subscribes(link)
  const key = await first.key()
  const kept = () => JSON.stringify(dumpOf(first.folder)).includes(`${service.origin}/phone`)
  await first.close()
  expect(kept()).toBe(true)
  const { url } = await openTestHouse(first.folder, () => first.clock.now, { pushServices: [service.origin] })
  expect((await (await get(url, '/api/push')).json()).key).toBe(key)
  const board = new TestScreen(url, { screen: 'board', office: 'kentro' })
  await board.sees(() => true)
  first.clock.now += 24 * 3_600_000
  await expect.poll(kept, { timeout: 12_000 }).toBe(false) // within the five seconds after which the house looks at the clock
})

test('switched off, it forgets at once where to send', async () => {
  const service = await openPushService()
  const { takeOne, subscribes, switches, maria, folder, key } = await houseWithPush(service)
  await subscribes(await takeOne())
  await switches(false)
  expect(await key()).toBeNull()
  expect(JSON.stringify(dumpOf(folder))).not.toContain(`${service.origin}/phone`)
  done(await maria.ask({ type: 'callNext', ...at }))
  expect(service.sent).toEqual([])
})

test('nothing is sent to an address that is no push service, nor taken for a link that holds nothing', async () => {
  const service = await openPushService()
  const { takeOne, subscribes } = await houseWithPush(service)
  const link = await takeOne()
  for (const endpoint of ['http://127.0.0.1:1/x', 'https://evil.example/x', 'file:///etc/passwd', 'x'])
    expect((await subscribes(link, newSubscriber(), { endpoint })).status, endpoint).toBe(400)
  expect((await subscribes(link, newSubscriber(), { p256dh: `B${'A'.repeat(86)}` })).status).toBe(400)
  expect((await subscribes('A'.repeat(22))).status).toBe(404)
  expect((await subscribes(link)).status).toBe(201)
})
