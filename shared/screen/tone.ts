// One soft tone from this device, where it has sound and the browser lets it be heard.

export type Tone = {
  readonly hertz: number
  readonly seconds: number
  /** 0 to 1. */
  readonly loudness: number
  /** How long it swells, in seconds. */
  readonly attack: number
}

/** Null where the device has no sound. */
export function newAudio(): AudioContext | null {
  try {
    return new AudioContext()
  } catch (problem) {
    console.warn('This device has no sound:', problem)
    return null
  }
}

/** `start`: by the audio context's own clock, in seconds. */
export function playTone(context: AudioContext, { hertz, seconds, loudness, attack }: Tone, start: number): void {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  const swell = new GainNode(context, { gain: 0 })
  swell.gain.setValueAtTime(0, start)
  swell.gain.linearRampToValueAtTime(loudness, start + attack)
  swell.gain.exponentialRampToValueAtTime(0.001, start + seconds)
  tone.connect(swell).connect(context.destination)
  tone.start(start)
  tone.stop(start + seconds)
}
