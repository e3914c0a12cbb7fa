// Plays what a board would play, from this computer, and tells whose voice it was.
import type { VoiceSettings } from '#shared/queue/voice.ts'
import type { Language } from '#shared/queue/words.ts'
import { ring } from '#shared/screen/speech/bell.ts'
import { browserVoiceOf, sayByBrowser } from '#shared/screen/speech/browser-voice.ts'
import { decodeSentence, playSentence } from '#shared/screen/speech/fetched-sentence.ts'
import { pause } from '#shared/screen/speech/within.ts'
import { newAudio } from '#shared/screen/tone.ts'
import { callSentence } from '#shared/speech/sentence.ts'

export type Heard = 'clips' | 'engine' | 'browser' | 'none' | 'mute'

export async function trySound(voice: VoiceSettings, office: string, language: Language): Promise<Heard> {
  const context = newAudio()
  if (context === null) return 'mute'
  try {
    const never = new AbortController().signal
    const fetched = fetchSample(voice, office, language)
    await pause(ring(context, voice), never)
    const { by, bytes } = await fetched
    const buffer = bytes && (await decodeSentence(context, bytes, warn))
    if (buffer !== null) {
      await playSentence(context, buffer, voice.volume, never)
      return by
    }
    if (browserVoiceOf(language) === null) return 'none'
    await sayByBrowser(callSentence(SAMPLE, language).words, language, voice.volume, never)
    return 'browser'
  } finally {
    await context.close()
  }
}

const SAMPLE = { ticket: 'Α 023', counter: '4' }

type Sample = { readonly by: Heard; readonly bytes: ArrayBuffer | null }

async function fetchSample({ speed, pitch }: VoiceSettings, office: string, language: Language): Promise<Sample> {
  try {
    const asked = new URLSearchParams({ language, speed: String(speed), pitch: String(pitch) })
    const response = await fetch(`/api/voice/${office}/sample?${asked}`)
    const by = response.headers.get('x-voice') === 'clips' ? 'clips' : 'engine'
    return { by, bytes: response.status === 200 ? await response.arrayBuffer() : null }
  } catch (problem) {
    warn(problem)
    return { by: 'none', bytes: null }
  }
}

const warn = (problem: unknown) => console.warn('No sample:', problem)
