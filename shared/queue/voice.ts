// How an office's boards sound: the bell before a call, whether it is said, in which languages, and with which voice.
import { z } from 'zod'
import { BELLS, ENGLISH } from './plain-voice.ts'

/** A recorded piece of a sentence, `n23`, `alpha`, and the SHA-256 of its sound. */
const clip = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/),
  file: z.string().regex(/^[0-9a-f]{64}$/),
})
/** Twice as many as a language has pieces. */
const clips = z
  .array(clip)
  .max(200)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'clip-twice')

export const voiceSettings = z.strictObject({
  speaks: z.boolean(),
  english: z.enum(ENGLISH),
  /** How often a call is said, as long as no other one waits to be said. */
  times: z.int().min(1).max(2),
  bell: z.enum(BELLS),
  /** Of the bell and the voice, in per cent of what the device gives. */
  volume: z.int().min(10).max(100),
  /** Words in a minute. */
  speed: z.int().min(80).max(250),
  /** 0 is the lowest, 50 the engine's own. */
  pitch: z.int().min(0).max(99),
  /** The office's own voice: it says a call where none of its pieces is missing. */
  greekClips: clips.default([]),
  englishClips: clips.default([]),
})
export type VoiceSettings = z.infer<typeof voiceSettings>
export type Clip = z.infer<typeof clip>
