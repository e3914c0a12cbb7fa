// The board's voice in a real browser: each call once, in its order, and the picture waits for none of it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SPEAKING } from '#shared/queue/plain-voice.ts'
import { neededPieces } from '#shared/speech/needed-pieces.ts'
import { callSentence } from '#shared/speech/sentence.ts'
import { houseVoice } from '../../server/voice/house-voice.ts'
import { accessibilityFaults, openBrowser, signInAs } from '../kit/browser.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { fakeEngine, type Manner, secondsOf } from '../kit/fake-engine.ts'
import { deskAt, kioskAt, openTestHouse, signIn, type TestScreen, testConfig } from '../kit/house.ts'
import { hasPlayed, heardBy, listenTo } from '../kit/listen.ts'
import { recording } from '../kit/recording.ts'
import { tempFolder } from '../kit/temp.ts'
import { layWire } from '../kit/wire.ts'

const { visit } = openBrowser()
/** Half a second of a hum, as a recorder gives it. */
const hum = recording(0.5)
const BOARD = { width: 1920, height: 1080 }
const COUNTERS = { maria: '1', nikos: '3', supervisor: '5' }

/** How long a sentence is in this house, in milliseconds. */
const said = (number: number, counter: string, language: 'el' | 'en' = 'el') =>
  Math.round(secondsOf(callSentence({ ticket: `Α 00${number}`, counter }, language).words) * 1_000)

/** What the stories call was said before: how long a busy machine needs to start an engine is no part of them. */
async function saidBefore(folder: string, voice: readonly string[]): Promise<void> {
  const house = houseVoice(testConfig(folder, { voice }))
  const calls = [
    ['1', '1'],
    ['2', '3'],
    ['3', '5'],
    ['2', '5'],
  ] as const
  const sentences = calls.map(([number, counter]) => callSentence({ ticket: `Α 00${number}`, counter }, 'el'))
  const english = callSentence({ ticket: 'Α 001', counter: '1' }, 'en')
  await Promise.all([...sentences, english].map((sentence) => house.say(sentence, SPEAKING)))
}

/** Three desks are open, and so many people wait. */
async function busyHouse(manner: Manner | 'missing' = 'speaks', people = 3, language: 'el' | 'en' = 'el') {
  const voice = manner === 'missing' ? ['no-speech-engine'] : fakeEngine(manner)
  const folder = tempFolder()
  if (manner === 'speaks') await saidBefore(folder, voice)
  const { url } = await openTestHouse(folder, Date.now, { voice })
  const kiosk = kioskAt(url)
  for (let n = 0; n < people; n++) await kiosk.ask({ type: 'takeTicket', service: 'a', language, priority: null })
  const desks: TestScreen<'desk'>[] = []
  for (const [who, counter] of Object.entries(COUNTERS)) {
    const desk = deskAt(url, counter, await signIn(url, who))
    expect(await desk.ask({ type: 'openCounter', counter, takeOver: false })).toMatchObject({ ok: true })
    desks.push(desk)
  }
  const [first, second, third] = desks
  if (first === undefined || second === undefined || third === undefined) throw new Error('there are three desks')
  const calls = (desk: TestScreen<'desk'>, counter: string) => desk.ask({ type: 'callNext', counter })
  return { url, first, second, third, calls }
}

/** A board that hears itself; `allowed`: somebody has touched it. */
type More = {
  readonly allowed?: boolean
  readonly greekVoice?: boolean
  readonly before?: (page: Page) => Promise<void>
}
async function boardOf(url: string, { allowed = true, greekVoice = false, before }: More = {}) {
  const board = await visit('about:blank', BOARD)
  await listenTo(board, { greekVoice })
  await before?.(board)
  await board.goto(`${url}/board`)
  await pressForSound(board).waitFor()
  if (allowed) await allow(board)
  return board
}
const pressForSound = (board: Page) => board.getByRole('button', { name: 'Πατήστε για ήχο' })
const allow = async (board: Page) => {
  await pressForSound(board).click()
  await pressForSound(board).waitFor({ state: 'detached' })
}
const shows = (board: Page, number: number) =>
  board.locator('.is-now').getByLabel(`Α ${number}`, { exact: true }).waitFor()

test('three calls at once are said one after another, each once, in the order of the calls', async () => {
  const { url, first, second, third, calls } = await busyHouse()
  const board = await boardOf(url)
  for (const [desk, counter] of [
    [first, '1'],
    [second, '3'],
    [third, '5'],
  ] as const)
    expect(await calls(desk, counter)).toMatchObject({ ok: true })
  for (const number of [1, 2, 3]) await shows(board, number)
  await hasPlayed(board, 6)
  const { played, atOnce } = await heardBy(board)
  expect(played).toEqual(['bell', said(1, '1'), 'bell', said(2, '3'), 'bell', said(3, '5')])
  expect(atOnce).toBe(1)
})

test('a recall is said again; a reload and a line that comes back say nothing of what was', async () => {
  const { url, first, second, calls } = await busyHouse()
  const board = await boardOf(url)
  const wire = await layWire(board)
  await allow(board)
  await calls(first, '1')
  await hasPlayed(board, 2)
  await first.ask({ type: 'recall', counter: '1' })
  await hasPlayed(board, 4)
  expect((await heardBy(board)).played).toEqual(['bell', said(1, '1'), 'bell', said(1, '1')])

  await wire.cut()
  await wire.mend()
  await calls(second, '3')
  await hasPlayed(board, 6)
  expect((await heardBy(board)).played.slice(4)).toEqual(['bell', said(2, '3')])

  await board.reload()
  await allow(board)
  await shows(board, 2)
  expect((await heardBy(board)).played).toEqual([])
})

test('a call that is taken back while others are said is not said', async () => {
  const { url, first, second, third, calls } = await busyHouse()
  const board = await boardOf(url)
  await calls(first, '1')
  await calls(second, '3')
  expect(await second.ask({ type: 'takeBack', counter: '3' })).toMatchObject({ ok: true })
  await calls(third, '5') // the one that was taken back is called here
  await hasPlayed(board, 4)
  expect((await heardBy(board)).played).toEqual(['bell', said(1, '1'), 'bell', said(2, '5')])
})

test('whoever chose English at the kiosk is called in Greek and in English', async () => {
  const { url, first, calls } = await busyHouse('speaks', 1, 'en')
  const board = await boardOf(url)
  await calls(first, '1')
  await hasPlayed(board, 3)
  expect((await heardBy(board)).played).toEqual(['bell', said(1, '1'), said(1, '1', 'en')])
})

test('sound that is held back holds nothing up, and when it is let, nothing old is said', async () => {
  const { url, first, second, third, calls } = await busyHouse()
  const board = await boardOf(url, { allowed: false })
  await calls(first, '1')
  await calls(second, '3')
  await shows(board, 1)
  await shows(board, 2)
  expect((await heardBy(board)).played).toEqual([])
  await allow(board)
  await calls(third, '5')
  await shows(board, 3)
  await hasPlayed(board, 2)
  expect((await heardBy(board)).played).toEqual(['bell', said(3, '5')])
})

test('a television without any sound shows every call, and asks nobody for a touch', async () => {
  const { url, first, second, calls } = await busyHouse()
  const board = await visit('about:blank', BOARD)
  await board.addInitScript('window.AudioContext = class { constructor() { throw new Error("no device") } }')
  await board.goto(`${url}/board`)
  await calls(first, '1')
  await shows(board, 1)
  await calls(second, '3')
  await shows(board, 2)
  expect(await pressForSound(board).count()).toBe(0)
})

test('a board whose sound was lost on the way shows its calls, and loads itself anew when it next hears of the house', async () => {
  const { url, first, second, calls } = await busyHouse()
  const board = await visit('about:blank', BOARD)
  await board.clock.install()
  await listenTo(board)
  await board.route(/\/player-[^/]+\.js$/, (route) => route.abort('connectionreset'), { times: 1 })
  const lost = board.waitForEvent('requestfailed')
  await board.goto(`${url}/board`)
  await lost
  await calls(first, '1')
  await shows(board, 1)
  await board.clock.fastForward(61_000)
  const loaded = board.waitForEvent('load')
  await calls(second, '3')
  await loaded
  await board.clock.fastForward(2_000)
  await pressForSound(board).waitFor()
})

test('a sentence that never comes is given up: the bell rings for each call, and the next ones are shown and said', async () => {
  const { url, first, second, calls } = await busyHouse()
  const board = await boardOf(url, {
    // No answer, and no refusal either.
    before: async (page) => void (await page.route(/\/voice\/kentro\/[^/]+\/1\//, () => undefined)),
  })
  await calls(first, '1')
  await shows(board, 1)
  await calls(second, '3')
  await shows(board, 2)
  await hasPlayed(board, 3)
  expect((await heardBy(board)).played).toEqual(['bell', 'bell', said(2, '3')])
})

test('where the house has no voice the browser’s own Greek one speaks; where it has none, the bell is enough', async () => {
  const { url, first, second, calls } = await busyHouse('missing')
  const [speaking, ringing] = [await boardOf(url, { greekVoice: true }), await boardOf(url)]
  await calls(first, '1')
  await calls(second, '3')
  for (const board of [speaking, ringing]) await hasPlayed(board, 2)
  await speaking.waitForFunction(() => (window as unknown as { heard: { spoken: string[] } }).heard.spoken.length === 2) // put there by the kit
  expect((await heardBy(speaking)).spoken).toEqual(['Αριθμός Άλφα ένα, θυρίδα ένα', 'Αριθμός Άλφα δύο, θυρίδα τρία'])
  expect((await heardBy(ringing)).played).toEqual(['bell', 'bell'])
})

test('the office’s own voice: recordings by their names, a call in them where none is missing, in the engine’s where one is', async () => {
  const { url, first, second, calls } = await busyHouse()
  const settings = await visit(`${url}/settings#voice/kentro`)
  await signInAs(settings, 'admin')
  const counters = Array.from({ length: 12 }, (_, at) => String(at + 1))
  const needed = neededPieces({ letters: ['Α', 'Β', 'Γ', 'Δ', 'Ε'], counters }, 'el')
  const recordings = needed.map((piece) => ({ name: `${piece}.WAV`, mimeType: 'audio/wav', buffer: hum }))
  await settings.getByText(`Ελληνικά · 0 από ${needed.length}`).click()
  const many = settings.getByLabel('Πολλά αρχεία μαζί').first()
  // «Δύο» is recorded later, and one file is something else.
  const later = recordings.filter(({ name }) => name.startsWith('n2.'))
  const other = { name: 'song.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('no song') }
  await many.setInputFiles([...recordings.filter((one) => !later.includes(one)), other])
  await settings.getByText(`Ελληνικά · ${needed.length - 1} από ${needed.length}`).waitFor()
  await settings.getByText('Το όνομα song.mp3 δεν είναι απόσπασμα.').waitFor()
  await settings.getByLabel('Αρχείο για: τρία').setInputFiles({ ...other, name: 'three.mp3' })
  await settings.getByText('Το three.mp3 δεν είναι ήχος που διαβάζεται.').waitFor()
  expect(await accessibilityFaults(settings)).toEqual([])
  await settings.getByRole('button', { name: 'Αποθήκευση' }).click()
  await settings.getByText('Αποθηκεύτηκε ως έκδοση 2').first().waitFor()

  const board = await boardOf(url)
  await calls(first, '1')
  await hasPlayed(board, 2)
  await calls(second, '3')
  await hasPlayed(board, 4)
  const { played } = await heardBy(board)
  expect(played.filter((one) => one === 'bell')).toHaveLength(2)
  expect(played[1]).not.toBe(said(1, '1'))
  expect(played[3]).toBe(said(2, '3'))
})

test('an administrator sees which voice is heard and why, tries it, and switches it off', async () => {
  const { url, first, second, calls } = await busyHouse()
  const settings = await visit(`${url}/settings#voice/kentro`)
  await listenTo(settings)
  await settings.reload()
  await signInAs(settings, 'admin')
  await settings.getByRole('heading', { name: 'Φωνή', exact: true }).waitFor()
  await settings.getByText('ακούγεται τώρα').waitFor()
  await settings.getByRole('button', { name: 'Δοκιμή στα ελληνικά' }).click()
  await settings.getByText('Ακούστηκε η συνθετική φωνή του διακομιστή.').waitFor()
  expect((await heardBy(settings)).played).toHaveLength(2)
  expect(await accessibilityFaults(settings)).toEqual([])

  const board = await boardOf(url)
  const change = await administratorAt(url)
  await change('voice', ({ voice }) => ({ voice: { ...voice, speaks: false } }))
  await calls(first, '1')
  await calls(second, '3')
  await hasPlayed(board, 2)
  expect((await heardBy(board)).played).toEqual(['bell', 'bell'])
})
