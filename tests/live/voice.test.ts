// Calls as sound, over HTTP: today's calls and nothing else, for whoever may look at the board.
import { expect, test } from 'vitest'
import { callSentence } from '#shared/speech/sentence.ts'
import { SAMPLES_A_SECOND, samplesOf } from '../../server/voice/wav.ts'
import { administratorAt } from '../kit/change-settings.ts'
import { fakeEngine, secondsOf } from '../kit/fake-engine.ts'
import { boardAt, deskAt, get, kioskAt, openTestHouse, post, signIn } from '../kit/house.ts'
import { tempFolder } from '../kit/temp.ts'

const NINE = Date.parse('2026-11-23T09:00:00+02:00')
const DATE = '2026-11-23'

/** Α 001 is called to counter 3: the first call of the day. */
async function houseWithACall(voice = fakeEngine('speaks'), language: 'el' | 'en' = 'el') {
  const { url } = await openTestHouse(tempFolder(), () => NINE, { voice })
  await kioskAt(url).ask({ type: 'takeTicket', service: 'a', language, priority: null })
  const desk = deskAt(url, '3', await signIn(url, 'nikos'))
  await desk.ask({ type: 'openCounter', counter: '3', takeOver: false })
  await desk.ask({ type: 'callNext', counter: '3' })
  return { url, desk }
}

async function heard(response: Response): Promise<number> {
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/wav'])
  return (samplesOf(Buffer.from(await response.arrayBuffer()))?.length ?? 0) / 2 / SAMPLES_A_SECOND
}

test('a board fetches a call of today in both languages, and a recall is the same sentence under a new number', async () => {
  const { url, desk } = await houseWithACall()
  const call = { ticket: 'Α 001', counter: '3' }
  const greek = await get(url, `/voice/kentro/${DATE}/1/el`)
  expect(greek.headers.get('cache-control')).toBe('private, max-age=600')
  expect(await heard(greek)).toBeCloseTo(secondsOf(callSentence(call, 'el').words), 3)
  const english = await get(url, `/voice/kentro/${DATE}/1/en`)
  expect(await heard(english)).toBeCloseTo(secondsOf(callSentence(call, 'en').words), 3)
  await desk.ask({ type: 'recall', counter: '3' })
  expect((await get(url, `/voice/kentro/${DATE}/1/el`)).status).toBe(404)
  expect(await heard(await get(url, `/voice/kentro/${DATE}/2/el`))).toBeCloseTo(
    secondsOf(callSentence(call, 'el').words),
    3,
  )
})

test('nothing else is said: no other call, day, office or language, however it is asked', async () => {
  const { url } = await houseWithACall()
  for (const path of [
    `kentro/${DATE}/2/el`,
    `kentro/${DATE}/0/el`,
    `kentro/${DATE}/1/fr`,
    'kentro/2026-11-22/1/el',
    `nowhere/${DATE}/1/el`,
    `kentro/${DATE}/..%2f1/el`,
  ])
    expect((await get(url, `/voice/${path}`)).status, path).toBe(404)
})

test('where only enrolled screens may look, only they may listen', async () => {
  const { url } = await houseWithACall()
  const admin = await signIn(url, 'admin')
  expect((await post(url, '/api/devices/who-may-look', { mayLook: 'enrolled' }, admin)).status).toBe(200)
  expect((await get(url, `/voice/kentro/${DATE}/1/el`)).status).toBe(403)
  expect((await get(url, `/voice/kentro/${DATE}/1/el`, admin)).status).toBe(200)
})

test('without an engine a call is answered with nothing, and so is one whose engine hangs: screens hear of it at once', async () => {
  const { url, desk } = await houseWithACall(['no-speech-engine'])
  expect((await get(url, `/voice/kentro/${DATE}/1/el`)).status).toBe(204)
  const hung = await houseWithACall(fakeEngine('hangs'))
  const waited = get(hung.url, `/voice/kentro/${DATE}/1/el`)
  const board = boardAt(hung.url)
  expect(await hung.desk.ask({ type: 'recall', counter: '3' })).toMatchObject({ ok: true })
  await board.sees(({ calls }) => calls[0]?.call === 2)
  expect((await waited).status).toBe(204)
  expect(await desk.ask({ type: 'recall', counter: '3' })).toMatchObject({ ok: true })
})

test('the board is told which calls are said in English too, and nothing where the voice is off', async () => {
  const { url } = await houseWithACall(fakeEngine('speaks'), 'en')
  const board = boardAt(url)
  expect((await board.sees(() => true)).voice).toEqual({
    speaks: true,
    bell: 'two',
    volume: 100,
    times: 1,
    english: [1],
  })
  const change = await administratorAt(url)
  await change('voice', ({ voice }) => ({ voice: { ...voice, speaks: false } }))
  expect((await board.sees(({ voice }) => !voice.speaks)).voice.english).toEqual([])
})

test('whoever sees the settings hears whether there is an engine, and a sentence as it is typed', async () => {
  const { url } = await houseWithACall()
  const auditor = await signIn(url, 'auditor')
  expect(await (await get(url, '/api/voice/kentro', auditor)).json()).toMatchObject({ engine: 'here' })
  const sample = (query: string) => get(url, `/api/voice/kentro/sample?${query}`, auditor)
  expect(await heard(await sample('language=el&speed=140&pitch=50'))).toBeGreaterThan(0.2)
  for (const wrong of ['', 'language=el', 'language=el&speed=9000&pitch=50', 'language=xx&speed=140&pitch=50'])
    expect((await sample(wrong)).status, wrong).toBe(400)
  expect((await get(url, '/api/voice/nowhere', auditor)).status).toBe(404)
})
