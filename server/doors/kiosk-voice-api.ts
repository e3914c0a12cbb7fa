// What a kiosk reads to whoever cannot see it, as sound, where its browser has no voice: `/api/kiosk-voice`.
import type { Express } from 'express'
import { z } from 'zod'
import { identifier } from '#shared/queue/identifier.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Sentence } from '#shared/speech/sentence.ts'
import { Allowance } from '../allowance.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import type { How, Voice } from '../voice/voice.ts'
import { admit } from './admit.ts'
import { visitorOf } from './visitor.ts'

/** A page of the kiosk with all that stands on it; no kiosk has more to say at once. */
const LONGEST = 1_000
/** All kiosks together: a finger that slides over the buttons, and no more than an engine can follow. */
const PACE = { burst: 40, perSecond: 4 }

const wanted = z.strictObject({
  office: identifier,
  sentence: z.string().trim().min(1).max(LONGEST),
  language: z.enum(['el', 'en']),
})

type Parts = {
  readonly voice: Voice
  readonly offices: Offices
  readonly devices: Devices
  readonly people: People
}

export const kioskVoiceApi =
  ({ voice, offices, devices, people }: Parts) =>
  (app: Express): void => {
    const { clock } = offices
    const allowance = new Allowance(PACE)

    app.get('/api/kiosk-voice', async (_request, response) => {
      const { engine } = await voice.now()
      const languages: readonly Language[] = engine === 'here' ? ['el', 'en'] : []
      response.json({ languages })
    })

    app.post('/api/kiosk-voice', async (request, response) => {
      const read = wanted.safeParse(request.body)
      if (!read.success) return void response.status(400).json({ problem: 'malformed' })
      const { office, sentence, language } = read.data
      // An enrolled kiosk is led to its own office. Whoever may not look at a kiosk may not make one talk.
      const visitor = visitorOf(request.headers, 'kiosk', { people, devices, clock })
      const led = admit({ screen: 'kiosk', office }, visitor, { offices, devices })
      if (typeof led === 'string') return void response.status(403).json({ problem: led })
      if (!allowance.spend(clock())) return void response.status(429).json({ problem: 'too-many' })
      const settings = offices.find(led.office)?.settings.voice
      const sound = settings && (await voice.say(inOneVoice(sentence, language), { ...settings, ...NO_CLIPS }))
      // A kiosk does without, and no browser writes a complaint about it.
      if (!sound) response.status(204).end()
      else response.type('audio/wav').send(sound.wav)
    })
  }

const NO_CLIPS: Pick<How, 'greekClips' | 'englishClips'> = { greekClips: [], englishClips: [] }

/** Whole sentences have no recorded pieces. */
const inOneVoice = (words: string, language: Language): Sentence => ({ language, pieces: [['whole']], words })
