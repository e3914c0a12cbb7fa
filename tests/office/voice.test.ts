// The voice of the house: sentences made by a process of its own, kept on a real disk, and never waited for in vain.
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SPEAKING } from '#shared/queue/plain-voice.ts'
import { callSentence } from '#shared/speech/sentence.ts'
import { Engine } from '../../server/voice/engine.ts'
import { Voice } from '../../server/voice/voice.ts'
import { SAMPLES_A_SECOND, samplesOf } from '../../server/voice/wav.ts'
import { WavFolder } from '../../server/voice/wav-folder.ts'
import { fakeEngine, secondsOf } from '../kit/fake-engine.ts'
import { tempFolder } from '../kit/temp.ts'

const NEVER_LATE = 20_000
const call = (number: number, counter = '4') =>
  callSentence({ ticket: `Α ${String(number).padStart(3, '0')}`, counter }, 'el')

type More = { command?: string[]; deadline?: number; folder?: string; most?: number; clock?: () => number }

function voiceIn({ command, deadline = NEVER_LATE, folder = tempFolder(), most = 10_000_000, clock }: More = {}) {
  const diary = join(folder, 'diary')
  const engine = new Engine({
    command: command ?? fakeEngine('speaks', diary),
    clock: clock ?? (() => 0),
    deadline,
  })
  const said = join(folder, 'said')
  return {
    voice: new Voice({ engine, said: new WavFolder(said, most), inClips: async () => null }),
    runs: () => (existsSync(diary) ? readFileSync(diary, 'utf8').trim().split('\n') : []),
    kept: () => (existsSync(said) ? readdirSync(said) : []),
    folder,
    said,
  }
}
const secondsIn = (wav: Buffer) => (samplesOf(wav)?.length ?? 0) / 2 / SAMPLES_A_SECOND

describe('an engine that speaks', () => {
  test('is told the words, the voice, and how fast and high; its sound gets an honest header', async () => {
    const { voice, runs } = voiceIn()
    const sound = await voice.say(call(23), { ...SPEAKING, speed: 120, pitch: 60 })
    expect(runs()).toEqual(['-v el -s 120 -p 60 | Αριθμός Άλφα είκοσι τρία, θυρίδα τέσσερα'])
    if (sound === null) throw new Error('nothing was said')
    expect(sound.by).toBe('engine')
    expect(secondsIn(sound.wav)).toBeCloseTo(secondsOf(call(23).words), 3)
    expect(sound.wav.readUInt32LE(40)).toBe(sound.wav.length - 44)
    expect((await voice.now()).engine).toBe('here')
  })

  test('is asked once by three boards at once, and not again for what was kept, also after a restart', async () => {
    const first = voiceIn()
    const sounds = await Promise.all([1, 2, 3].map(() => first.voice.say(call(7), SPEAKING)))
    expect(new Set(sounds.map((sound) => sound?.wav.length)).size).toBe(1)
    await first.voice.say(call(7), SPEAKING)
    const again = voiceIn({ folder: first.folder })
    expect(await again.voice.say(call(7), SPEAKING)).toEqual(sounds[0])
    expect(first.runs()).toHaveLength(1)
    await again.voice.say(call(7), { ...SPEAKING, speed: 200 })
    expect(first.runs()).toHaveLength(2)
  })

  test('many sentences at once are all said', async () => {
    const { voice, runs } = voiceIn()
    const sounds = await Promise.all(Array.from({ length: 8 }, (_, n) => voice.say(call(n + 1), SPEAKING)))
    expect(sounds.every((sound) => sound !== null)).toBe(true)
    expect(runs()).toHaveLength(8)
  })
})

test('the folder keeps so much and no more: what nobody wanted for longest goes', async () => {
  const { voice, kept, said, runs } = voiceIn({ most: 100_000 })
  for (const n of [1, 2, 3]) {
    await voice.say(call(n), SPEAKING)
    for (const file of kept()) {
      const { mtimeMs } = statSync(join(said, file))
      utimesSync(join(said, file), mtimeMs / 1_000 - 60, mtimeMs / 1_000 - 60)
    }
  }
  await voice.say(call(1), SPEAKING) // wanted again: it is the youngest now
  for (const n of [4, 5, 6]) await voice.say(call(n), SPEAKING)
  const bytes = kept().reduce((sum, file) => sum + statSync(join(said, file)).size, 0)
  expect(bytes).toBeLessThanOrEqual(100_000)
  expect(kept().length).toBeGreaterThan(1)
  const before = runs().length
  await voice.say(call(2), SPEAKING)
  expect(runs()).toHaveLength(before + 1)
})

describe('an engine that does not speak', () => {
  test.each([
    ['is not installed', ['no-speech-engine'], 'missing'],
    ['fails', fakeEngine('fails'), 'failing'],
    ['answers with a sentence of its own', fakeEngine('junk'), 'failing'],
    ['never ends', fakeEngine('endless'), 'failing'],
  ] as const)('because it %s: nothing is said, and the page knows', async (_, command, state) => {
    const { voice, kept } = voiceIn({ command: [...command] })
    expect(await voice.say(call(1), SPEAKING)).toBeNull()
    expect(await voice.now()).toEqual({ engine: state, command: command.join(' ') })
    expect(kept()).toEqual([])
  })

  test('because it hangs: it is ended, and left in peace for a while before it is asked again', async () => {
    let now = 0
    const folder = tempFolder()
    const diary = join(folder, 'hung')
    const hung = voiceIn({ folder, command: fakeEngine('hangs', diary), deadline: 1_500, clock: () => now })
    const asked = () => readFileSync(diary, 'utf8').trim().split('\n').length
    expect(await hung.voice.say(call(1), SPEAKING)).toBeNull()
    expect(await hung.voice.say(call(2), SPEAKING)).toBeNull()
    expect(asked()).toBe(1)
    now = 10_000
    expect(await hung.voice.say(call(2), SPEAKING)).toBeNull()
    expect(asked()).toBe(2)
  })
})

test('of a disk that takes nothing the sentence is said all the same', async () => {
  const folder = tempFolder()
  const { voice } = voiceIn({ folder })
  const blocked = new Voice({
    engine: new Engine({ command: fakeEngine('speaks'), clock: () => 0, deadline: NEVER_LATE }),
    said: new WavFolder(join(process.execPath, 'no-folder'), 1),
    inClips: async () => null,
  })
  expect(await blocked.say(call(1), SPEAKING)).toEqual(await voice.say(call(1), SPEAKING))
})
