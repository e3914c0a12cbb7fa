// What a kiosk reads to whoever cannot see it, as sound, where its browser has no voice: `/api/kiosk-voice`.
import type { Express } from 'express'
import { z } from 'zod'
import { identifier } from '#shared/queue/identifier.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import { admit } from './admit.ts'
import { Allowance } from './allowance.ts'
import { visitorOf } from './visitor.ts'

/** Whoever makes sound of sentences in this house. */
export type KioskSpeech = {
  /** None: nothing here speaks. */
  readonly languages: () => Promise<readonly Language[]>
  /** A WAV; null where it cannot now. */
  readonly say: (sentence: string, language: Language) => Promise<Buffer | null>
}

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
  /** Null: nobody speaks here. */
  readonly speech: KioskSpeech | null
  readonly offices: Offices
  readonly devices: Devices
  readonly people: People
  readonly clock: () => number
}

export const kioskVoiceApi =
  ({ speech, ...parts }: Parts) =>
  (app: Express): void => {
    const allowance = new Allowance(PACE)

    app.get('/api/kiosk-voice', async (_request, response) => {
      response.json({ languages: (await speech?.languages()) ?? [] })
    })

    app.post('/api/kiosk-voice', async (request, response) => {
      const read = wanted.safeParse(request.body)
      if (!read.success) return void response.status(400).json({ problem: 'malformed' })
      const { office, sentence, language } = read.data
      const led = admit({ screen: 'kiosk', office }, visitorOf(request.headers, 'kiosk', parts), parts)
      if (typeof led === 'string') return void response.status(403).json({ problem: led })
      if (!allowance.spend(parts.clock())) return void response.status(429).json({ problem: 'too-many' })
      const wav = (await speech?.say(sentence, language)) ?? null
      if (wav === null) response.status(503).json({ problem: 'no-voice' })
      else response.type('audio/wav').send(wav)
    })
  }
