// Calls as sound: `/voice/…` for the boards, which may hear what they show, and `/api/voice/…` for the page of its settings.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { voiceSettings } from '#shared/queue/voice.ts'
import { inOffice } from '#shared/rights.ts'
import { callSentence, type Sentence } from '#shared/speech/sentence.ts'
import type { Devices } from '../devices/devices.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import type { How, Voice } from '../voice/voice.ts'
import { admit } from './admit.ts'
import { only } from './sign-in.ts'
import { visitorOf } from './visitor.ts'

type Parts = {
  readonly voice: Voice
  readonly offices: Offices
  readonly devices: Devices
  readonly people: People
}

const language = z.enum(['el', 'en'])
const asked = z.object({ call: z.coerce.number().int().min(1), language })
/** What is typed on the settings page, and not saved yet. */
const sample = z.object({
  language,
  speed: z.coerce.number().pipe(voiceSettings.shape.speed),
  pitch: z.coerce.number().pipe(voiceSettings.shape.pitch),
})

export const voiceApi =
  ({ voice, offices, devices, people }: Parts) =>
  (app: Express): void => {
    const { clock } = offices

    app.get('/voice/:office/:date/:call/:language', async (request, response) => {
      const { office, date } = request.params
      const read = asked.safeParse(request.params)
      const day = offices.find(office)?.today()
      // Nothing is said but the calls of today, as every board shows them: nobody can have it say something else.
      const call = day?.date === date ? day.calls.find((one) => one.call === read.data?.call) : undefined
      if (!read.success || day === undefined || call === undefined)
        return void response.status(404).json({ problem: 'no-such-call' })
      const visitor = visitorOf(request.headers, 'board', { people, devices, clock })
      const led = admit({ screen: 'board', office }, visitor, { offices, devices })
      if (typeof led === 'string' || led.office !== office)
        return void response.status(403).json({ problem: 'forbidden' })
      await answer(response, callSentence(call, read.data.language), day.settings.voice)
    })

    app.get('/api/voice/:office', only('seeSettings', people, clock), async (request, response) => {
      if (officeOf(request.params.office, response) !== null) response.json(await voice.now())
    })

    app.get('/api/voice/:office/sample', only('seeSettings', people, clock), async (request, response) => {
      const office = officeOf(request.params.office, response)
      if (office === null) return
      const read = sample.safeParse(request.query)
      if (!read.success) return void response.status(400).json({ problem: 'malformed' })
      const { services, counters, voice: saved } = office.settings
      const ticket = `${services[0]?.letter ?? 'Α'} 023`
      const sentence = callSentence({ ticket, counter: counters[0]?.id ?? '1' }, read.data.language)
      await answer(response, sentence, { ...saved, ...read.data })
    })

    /** Null: it has been answered why not. */
    function officeOf(id: string | string[] | undefined, response: Response): Office | null {
      const me = response.locals.person as Person // `only` put it there
      const office = typeof id === 'string' ? offices.find(id) : undefined
      if (office === undefined) response.status(404).json({ problem: 'unknown-office' })
      else if (!inOffice(me, office.settings.id)) response.status(403).json({ problem: 'forbidden' })
      else return office
      return null
    }

    async function answer(response: Response, sentence: Sentence, how: How): Promise<void> {
      const sound = await voice.say(sentence, how)
      // A board does without, and no browser writes a complaint about it.
      if (sound === null) return void response.set('Cache-Control', 'no-store').status(204).end()
      response.set({ 'Cache-Control': 'private, max-age=600', 'X-Voice': sound.by }).type('audio/wav').send(sound.wav)
    }
  }
