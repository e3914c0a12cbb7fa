// What a voice may be set to, in a file without shapes, for the pages that offer it; and how it is where nobody chose.
import type { VoiceSettings } from './voice.ts'

/** How many notes the bell has. */
export const BELLS = ['one', 'two', 'three'] as const
/** When a call is said in English after the Greek: to whoever chose English at the kiosk, or to everybody. */
export const ENGLISH = ['never', 'asked', 'always'] as const

/** What an office has that begins now. Slower than the engine's own: the room is loud and its people are not all young. */
export const SPEAKING: VoiceSettings = {
  speaks: true,
  english: 'asked',
  times: 1,
  bell: 'two',
  volume: 100,
  speed: 140,
  pitch: 50,
  greekClips: [],
  englishClips: [],
}
/** What an office has that began before there was a voice: nothing that nobody asked for begins to speak. */
export const SILENT: VoiceSettings = { ...SPEAKING, speaks: false }
