// What the settings page hears of the voice: whether the engine speaks, and why not.

/** `unheard`: nothing was asked of it yet. `failing`: it is there, and does not give what it should. */
export type EngineState = 'unheard' | 'here' | 'missing' | 'failing'

export type VoiceNow = {
  readonly engine: EngineState
  /** What is run: `espeak-ng`. */
  readonly command: string
}

/** The largest clip that is taken, in bytes: some ten seconds. */
export const MOST_CLIP_BYTES = 512 * 1024
