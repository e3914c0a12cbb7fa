// Eleni takes a number at the kiosk, reads its QR with her phone, and follows it from the café across the street.
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { ADDRESS, administratorAt, givesAddress } from '../kit/change-settings.ts'
import { deskAt, kioskAt, openTestHouse, signIn, TestScreen } from '../kit/house.ts'
import { done } from '../kit/office.ts'
import { newSubscriber } from '../kit/push-service.ts'
import { readQr } from '../kit/read-qr.ts'
import { tempFolder } from '../kit/temp.ts'
import { layWire } from '../kit/wire.ts'

const { visit } = openBrowser()
const KIOSK = { width: 1080, height: 1920 }
const PHONE = { width: 390, height: 844 }
const SMALL = { width: 320, height: 640 }
const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const takes = { type: 'takeTicket', service: 'a', language: 'el', priority: null } as const
const at = { counter: '3' }

async function houseOnMonday() {
  const clock = { now: NINE }
  const tick = () => {
    clock.now += 5
    return clock.now
  }
  const { url } = await openTestHouse(tempFolder(), tick)
  await givesAddress(url)
  const maria = deskAt(url, '3', await signIn(url, 'maria'))
  done(await maria.ask({ type: 'openCounter', ...at, takeOver: false }))
  const kiosk = kioskAt(url)
  /** Gives the address of the ticket's page, at the house itself. */
  const takeOne = async (language: 'el' | 'en' = 'el') => {
    const answer = await kiosk.ask({ ...takes, language })
    return answer.ok ? (answer.page ?? '').replace(ADDRESS, url) : answer.refusal
  }
  const callNext = async () => {
    done(await maria.ask({ type: 'callNext', ...at }))
  }
  const serveNext = async () => {
    await callNext()
    done(await maria.ask({ type: 'startServing', ...at }))
    done(await maria.ask({ type: 'finish', ...at, rows: [] }))
  }
  return { url, clock, maria, takeOne, callNext, serveNext }
}

/** As a phone's camera sees it. */
async function qrOf(page: Page): Promise<string> {
  const picture = page.getByRole('img', { name: 'QR για τη σελίδα του αριθμού σας' })
  const { data, width, height } = PNG.sync.read(await picture.screenshot())
  return readQr(new Uint8ClampedArray(data), width, height) ?? 'no code'
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor()
const says = (page: Page, words: string | RegExp) => page.locator('main').getByText(words).first().waitFor()

test('from the kiosk’s QR to the counter: her place moves, she is called, and the whole phone says so', async () => {
  const { url, takeOne, callNext, serveNext } = await houseOnMonday()
  for (const _ of [1, 2, 3]) await takeOne()
  const kiosk = await visit(`${url}/kiosk`, KIOSK)
  await kiosk.getByRole('button', { name: /Γνήσιο υπογραφής/ }).click()
  await heading(kiosk, 'Ο αριθμός σας')
  const read = await qrOf(kiosk)
  expect(read).toMatch(/^https:\/\/seira\.example\/t\/[\w-]{22}$/)
  expect(await accessibilityFaults(kiosk)).toEqual([])

  const phone = await visit(read.replace(ADDRESS, url), PHONE)
  await heading(phone, 'Α 4')
  await says(phone, /3 άτομα πριν από εσάς/)
  expect(await phone.title()).toBe('3 πριν · Α 004')
  expect(await accessibilityFaults(phone)).toEqual([])
  await serveNext()
  await says(phone, /2 άτομα πριν από εσάς/)
  await says(phone, 'Ετοιμαστείτε')
  await serveNext()
  await serveNext()
  await says(phone, 'Είστε ο επόμενος')
  await callNext()
  await heading(phone, 'Είναι η σειρά σας')
  expect(await phone.title()).toBe('Θυρίδα 3 · Α 004')
  expect(await phone.locator('.own').evaluate((own) => getComputedStyle(own).backgroundColor)).toBe('rgb(255, 221, 0)')
  expect(await phone.locator('[aria-live=assertive]').innerText()).toBe('Είναι η σειρά σας. Αριθμός Α 4, θυρίδα 3.')
  expect(await accessibilityFaults(phone)).toEqual([])
})

test('she presses «Ειδοποίησέ με» and puts the phone away: it shakes and rings once for each call', async () => {
  const { maria, takeOne, callNext } = await houseOnMonday()
  const phone = await visit(await takeOne(), PHONE)
  await phone.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    navigator.vibrate = (pattern) => told.push(`shakes ${String(pattern)}`) > 0
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      told.push('a note')
      start.call(this, when)
    }
  })
  const told = () => phone.evaluate(() => (globalThis as unknown as { told: string[] }).told.splice(0)) // put there above
  await phone.getByRole('button', { name: 'Ειδοποίησέ με' }).click()
  await says(phone, 'Αφήστε αυτή τη σελίδα ανοιχτή')
  await callNext()
  await heading(phone, 'Είναι η σειρά σας')
  const call = ['shakes 400,200,400', 'a note', 'a note', 'a note']
  await expect.poll(told).toEqual(call)
  await maria.ask({ type: 'recall', ...at })
  await expect.poll(told).toEqual(call)
})

test('she lets two pass, the desk reads why, and she can still be called', async () => {
  const { maria, takeOne } = await houseOnMonday()
  const link = await takeOne()
  for (const _ of [1, 2, 3, 4, 5]) await takeOne()
  const phone = await visit(link, PHONE)
  await phone.getByRole('button', { name: 'Να περάσουν άλλοι' }).click()
  await heading(phone, 'Πόσοι να περάσουν πριν από εσάς;')
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: /^2 άτομα/ }).click()
  await says(phone, 'Έγινε: περνούν 2 πριν από εσάς.')
  await says(phone, /2 άτομα πριν από εσάς/)
  const { waiting } = await maria.sees(({ waiting }) => waiting[0]?.label === 'Α 002')
  expect(waiting.find(({ label }) => label === 'Α 001')?.why).toEqual({ kind: 'stoodBack', people: 2 })
})

test('she leaves, asked once more before it cannot be undone', async () => {
  const { maria, takeOne } = await houseOnMonday()
  const phone = await visit(await takeOne(), PHONE)
  await phone.getByRole('button', { name: 'Δεν θα έρθω' }).click()
  await heading(phone, 'Να ακυρωθεί ο Α 001;')
  expect(await accessibilityFaults(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Όχι, περιμένω' }).click()
  await heading(phone, 'Α 1')
  await phone.getByRole('button', { name: 'Δεν θα έρθω' }).click()
  await phone.getByRole('button', { name: 'Ναι, να ακυρωθεί' }).click()
  await heading(phone, 'Ο αριθμός ακυρώθηκε')
  await maria.sees(({ waiting }) => waiting.length === 0)
})

test('missed, she reads what to do; set aside, who will call her', async () => {
  const { maria, takeOne, callNext } = await houseOnMonday()
  const phone = await visit(await takeOne(), PHONE)
  await callNext()
  await maria.ask({ type: 'markMissed', ...at })
  await heading(phone, 'Πέρασε η σειρά σας')
  await says(phone, 'Ο αριθμός σας ισχύει ακόμη.')
  await says(phone, 'Ελάτε στη θυρίδα 3 και δείξτε τον.')
  expect(await accessibilityFaults(phone)).toEqual([])
  await maria.ask({ type: 'callMissed', ...at, ticket: 'Α 001' })
  await heading(phone, 'Είναι η σειρά σας')
  await maria.ask({ type: 'park', ...at, minutes: 10, note: 'λείπει ένα χαρτί' })
  await heading(phone, 'Σε κράτημα')
  expect(await phone.locator('main').innerText()).not.toContain('χαρτί')
})

test('the line is cut: the picture stays as it was, says since when, and heals by itself', async () => {
  const { takeOne, serveNext } = await houseOnMonday()
  for (const _ of [1, 2, 3]) await takeOne()
  const phone = await visit(await takeOne(), PHONE)
  const wire = await layWire(phone)
  await says(phone, /3 άτομα πριν από εσάς/)
  await wire.cut()
  await phone
    .getByRole('alert')
    .getByText(/Χωρίς σύνδεση\. Όπως ήταν στις\s09:00\./)
    .waitFor()
  await says(phone, /3 άτομα πριν από εσάς/)
  expect(await phone.getByRole('button', { name: 'Να περάσουν άλλοι' }).count()).toBe(0)
  expect(await accessibilityFaults(phone)).toEqual([])
  await serveNext()
  await wire.mend()
  await says(phone, /2 άτομα πριν από εσάς/)
  expect(await phone.getByRole('alert').count()).toBe(0)
})

test('in the language that the ticket was taken in, on the smallest phone, and the other one at a touch', async () => {
  const { takeOne } = await houseOnMonday()
  await takeOne()
  const phone = await visit(await takeOne('en'), SMALL)
  await says(phone, /1 person before you/)
  expect(await phone.locator('html').getAttribute('lang')).toBe('en')
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALL.width)
  await phone.getByRole('button', { name: 'Ελληνικά' }).click()
  await says(phone, /1 άτομο πριν από εσάς/)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALL.width)
})

test('the day after, and for a link that never was, the same page says that it holds no more', async () => {
  const { url, clock, takeOne } = await houseOnMonday()
  const link = await takeOne()
  const open = await visit(link, PHONE)
  await heading(open, 'Α 1')
  clock.now += 24 * 3_600_000
  await heading(open, 'Αυτός ο σύνδεσμος δεν ισχύει πια')
  for (const dead of [link, `${url}/t/${'A'.repeat(22)}`]) {
    const phone = await visit(dead, PHONE)
    await heading(phone, 'Αυτός ο σύνδεσμος δεν ισχύει πια')
    expect(await accessibilityFaults(phone)).toEqual([])
  }
})

test('an administrator gives the address, and is told when no phone would find it', async () => {
  const { url } = await houseOnMonday()
  const kiosk = new TestScreen(url, { screen: 'kiosk', office: 'kentro' })
  await givesAddress(url, null)
  expect(await kiosk.ask(takes)).not.toHaveProperty('page')
  const page = await visit(`${url}/settings#municipality`)
  await signInAs(page, 'admin')
  const field = page.getByLabel('Διεύθυνση για τα κινητά')
  await field.fill('http://localhost:8080')
  await page.getByText('όπως τη βρίσκει ένα κινητό: όχι localhost').first().waitFor()
  await field.fill('https://seira.larissa.gr/')
  await expect.poll(() => page.getByText('όχι localhost').count()).toBe(0)
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  await page.getByText('Αποθηκεύτηκε ως έκδοση').first().waitFor()
  expect(await kiosk.ask(takes)).toMatchObject({ page: expect.stringMatching(/^https:\/\/seira\.larissa\.gr\/t\//) })
})

test('where notices are switched on, she is told with the page closed too', async () => {
  const { url, takeOne } = await houseOnMonday()
  const change = await administratorAt(url)
  await change('push', () => ({ push: true }) as object)
  const phone = await visit(await takeOne(), PHONE)
  await phone.context().grantPermissions(['notifications'])
  // What a browser's push service answers: there is none in this room.
  const { p256dh, auth } = newSubscriber()
  await phone.evaluate(
    (keys) => {
      const endpoint = 'https://fcm.googleapis.com/fcm/send/eleni'
      const answer = { endpoint, toJSON: () => ({ endpoint, keys }) }
      PushManager.prototype.subscribe = () => Promise.resolve(answer as unknown as PushSubscription) // all of it that the page reads
    },
    { p256dh, auth },
  )
  await phone.getByRole('button', { name: 'Ειδοποίησέ με' }).click()
  await says(phone, 'Θα έρθει ειδοποίηση και με τη σελίδα κλειστή.')

  const devtools = await phone.context().newCDPSession(phone)
  const known = new Promise<string>((resolve) =>
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${url}/t/`)
      if (ours !== undefined) resolve(ours.registrationId)
    }),
  )
  await devtools.send('ServiceWorker.enable')
  await phone.evaluate(() => navigator.serviceWorker.ready)
  const told = { title: 'Α 001: θυρίδα 3', body: 'Είναι η σειρά σας', tag: 'Α 001', lang: 'el', page: phone.url() }
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin: url,
    registrationId: await known,
    data: JSON.stringify(told),
  })
  const shown = () =>
    phone.evaluate(async () =>
      (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body }) => ({ title, body })),
    )
  await expect.poll(shown).toEqual([{ title: told.title, body: told.body }])
})
