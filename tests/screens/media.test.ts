// Pictures and video on the board: seen while nobody is called, gone in the very drawing of a call, and never a hole.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PLAIN_BOARD } from '#shared/queue/plain-board.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { deskAt, kioskAt, openTestHouse, signIn } from '../kit/house.ts'
import { handIn, mp4Of, PNG, sha256Of } from '../kit/small-files.ts'
import { tempFolder } from '../kit/temp.ts'

const { visit } = openBrowser()
const BOARD = { width: 1920, height: 1080 }
const STANDING = { width: 1080, height: 1920 }
/** Two seconds of a dot that goes from left to right, as a browser records it. */
const WEBM = readFileSync(join(import.meta.dirname, '../kit/small.webm'))
const HALL = { ...PLAIN_BOARD, id: 'hall', name: 'Αίθουσα', chime: false, voice: false }

type Kind = 'picture' | 'video'
const item = (bytes: Buffer, kind: Kind, seconds = 3) => {
  const file = sha256Of(bytes)
  return { id: `m-${file.slice(0, 6)}`, file, kind, name: `${kind}.${file.slice(0, 3)}`, seconds }
}

/** A house whose board `hall` has these; `later` lets so many seconds pass. */
async function houseWith(...media: readonly [Buffer, Kind][]) {
  const folder = tempFolder()
  let ahead = 0
  const { url } = await openTestHouse(folder, () => Date.now() + ahead)
  const admin = await signIn(url, 'admin')
  for (const [bytes] of media) expect((await handIn(url, admin, bytes)).status).toBe(201)
  const change = await administratorAt(url)
  await change('boards', () => ({ boards: [{ ...HALL, media: media.map(([bytes, kind]) => item(bytes, kind)) }] }))
  const kiosk = kioskAt(url)
  const takes = () => kiosk.ask({ type: 'takeTicket', service: 'a', language: 'el', priority: null })
  const later = async (seconds: number) => {
    ahead += seconds * 1_000
    await takes() // every screen hears what time it is
  }
  const desk = deskAt(url, '3', await signIn(url, 'maria'))
  await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })
  const call = async () => {
    await takes()
    expect(await desk.ask({ type: 'callNext', counter: '3' })).toMatchObject({ ok: true })
  }
  return { url, folder, change, later, call }
}

const mediaOf = (board: Page) => board.locator('.media-area')
const isPlaying = (board: Page) =>
  board.waitForFunction(() => {
    const video = document.querySelector('video')
    return video?.checkVisibility() === true && !video.paused && video.currentTime > 0.2
  })
const boxOf = async (board: Page, what: string) => {
  const box = await board.locator(what).boundingBox()
  if (box === null) throw new Error(`the board lacks ${what}`)
  return box
}
/** The newest call comes in from the side: where it stands then. */
const hasArrived = (board: Page) =>
  board.locator('.is-now').evaluate((call) => Promise.all(call.getAnimations().map(({ finished }) => finished)))

test('a picture and a video in turn; a call is whole at once, and the media come back when it is at rest', async () => {
  const { url, later, call } = await houseWith([PNG, 'picture'], [WEBM, 'video'])
  const [board, plain] = [await visit(`${url}/board?layout=hall`, BOARD), await visit(`${url}/board`, BOARD)]
  await board.emulateMedia({ reducedMotion: 'no-preference' })
  await board.reload()
  await mediaOf(board).locator('img').waitFor()
  expect(await accessibilityFaults(board)).toEqual([])
  await isPlaying(board)
  // Whoever looks: is a call ever drawn beside the media, even for one drawing?
  await board.evaluate(() => {
    const seen = { together: 0 }
    Reflect.set(globalThis, 'seen', seen)
    new MutationObserver(() => {
      const media = document.querySelector('.media-area')?.checkVisibility() ?? false
      if (media && document.querySelector('.is-now') !== null) seen.together += 1
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await call()
  await board.locator('.is-now').waitFor()
  await plain.locator('.is-now').waitFor()
  expect(await mediaOf(board).isVisible()).toBe(false)
  expect(await board.evaluate(() => document.querySelector('video')?.paused)).toBe(true)
  await hasArrived(board)
  expect(await boxOf(board, '.is-now')).toEqual(await boxOf(plain, '.is-now'))
  expect(await board.evaluate(() => Reflect.get(Reflect.get(globalThis, 'seen'), 'together'))).toBe(0)

  await later(40)
  await mediaOf(board).waitFor()
  for (const size of [BOARD, STANDING]) {
    await board.setViewportSize(size)
    const [rest, media, beside] = [
      await boxOf(board, '.is-quiet'),
      await boxOf(board, '.media-area'),
      await boxOf(board, '.before'),
    ]
    expect(rest.y + rest.height).toBeLessThanOrEqual(media.y)
    expect(media.x + media.width <= beside.x || media.y + media.height <= beside.y).toBe(true)
    expect(media.height).toBeGreaterThan(300)
  }
  expect(await board.locator('video').count()).toBe(1)
})

test('for whoever wants nothing to move, a video is its first picture', async () => {
  const { url } = await houseWith([WEBM, 'video'])
  const board = await visit(`${url}/board?layout=hall`, BOARD)
  await mediaOf(board).locator('video').waitFor()
  expect(await board.evaluate(() => document.querySelector('video')?.paused)).toBe(true)
  expect(await board.evaluate(() => document.querySelector('video')?.currentTime)).toBe(0)
})

test('what is broken, cannot be played or has gone is passed over, and when nothing is left the board is whole', async () => {
  const broken = Buffer.concat([PNG.subarray(0, 20), Buffer.alloc(50)])
  const { url, folder, change } = await houseWith([broken, 'picture'], [mp4Of(900), 'video'], [PNG, 'picture'])
  const board = await visit(`${url}/board?layout=hall`, BOARD)
  await mediaOf(board).locator('img').waitFor()
  const shows = () => board.evaluate(() => document.querySelector<HTMLImageElement>('.media-area img')?.src)
  expect(await shows()).toBe(`${url}/files/${sha256Of(PNG)}`)
  expect(await mediaOf(board).textContent()).toBe('')

  const other = Buffer.concat([PNG, Buffer.from('another')])
  expect((await handIn(url, await signIn(url, 'admin'), other)).status).toBe(201)
  writeFileSync(join(folder, 'files', sha256Of(other)), 'no picture any more')
  await change('boards', () => ({ boards: [{ ...HALL, media: [item(broken, 'picture'), item(other, 'picture')] }] }))
  await mediaOf(board).waitFor({ state: 'hidden' })
  expect(await board.locator('main.with-media').count()).toBe(0)
  await board.getByText('Γνήσιο υπογραφής').waitFor()
})

test('an administrator hands files in, puts them in order by the keyboard, and the board shows them', async () => {
  const { url } = await houseWith([PNG, 'picture'])
  const board = await visit(`${url}/board?layout=hall`, BOARD)
  const page = await visit(`${url}/settings#boards/kentro`)
  await signInAs(page, 'admin')
  await page.getByRole('group', { name: 'Εικόνες και βίντεο' }).waitFor()
  await page.locator('input[type=file]').setInputFiles([
    { name: 'Το ΚΕΠ μας.webm', mimeType: 'video/webm', buffer: WEBM },
    { name: 'σχέδιο.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ])
  await page.getByText('σχέδιο.png: δεν είναι εικόνα PNG, JPEG ή WebP, ούτε βίντεο MP4 ή WebM.').waitFor()
  await page.getByRole('button', { name: 'Το ΚΕΠ μας.webm ανεβαίνει' }).focus()
  await page.keyboard.press('Enter')
  const seconds = page.getByLabel(/^Δευτερόλεπτα/)
  await seconds.fill('2')
  await page.getByText('Ο αριθμός είναι πολύ μικρός.').first().waitFor()
  await seconds.fill('20')
  await page.getByText('Αρχεία που υπάρχουν ήδη (2)').click()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('Files that are already here (2)').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Save' }).click()
  await mediaOf(board).locator('video').waitFor()

  // Taken off the board and saved, it can be deleted.
  await page.getByRole('button', { name: 'Remove: Το ΚΕΠ μας.webm' }).click()
  expect(await page.getByRole('button', { name: /^Delete/ }).count()).toBe(0)
  await page.getByRole('button', { name: 'Save' }).click()
  await mediaOf(board).locator('img').waitFor()
  await page.getByRole('button', { name: 'Delete: Το ΚΕΠ μας.webm' }).click()
  await page.getByText('Deleted: Το ΚΕΠ μας.webm').waitFor()
  expect((await fetch(`${url}/files/${sha256Of(WEBM)}`)).status).toBe(404)
})
