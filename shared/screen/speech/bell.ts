// Soft notes before a call.
import type { VoiceSettings } from '../../queue/voice.ts'
import { playTone } from '../tone.ts'

type Melody = { readonly notes: readonly number[]; readonly seconds: number }
const MELODIES: Readonly<Record<VoiceSettings['bell'], Melody>> = {
  one: { notes: [659.25], seconds: 0.6 }, // mi
  two: { notes: [659.25, 523.25], seconds: 0.42 }, // mi, do
  three: { notes: [523.25, 659.25, 783.99], seconds: 0.3 }, // do, mi, sol
}
const LOUDNESS = 0.3
const PAUSE_MS = 100

/** Rings now; gives back for how many milliseconds. `volume` in per cent. */
export function ring(context: AudioContext, { bell, volume }: Pick<VoiceSettings, 'bell' | 'volume'>): number {
  const { notes, seconds } = MELODIES[bell]
  notes.forEach((hertz, at) => {
    const tone = { hertz, seconds, loudness: (LOUDNESS * volume) / 100, attack: 0.02 }
    playTone(context, tone, context.currentTime + at * seconds)
  })
  return notes.length * seconds * 1_000 + PAUSE_MS
}
