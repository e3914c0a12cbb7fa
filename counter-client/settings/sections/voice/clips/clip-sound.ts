// A recording as a clip: without the silence around it, as loud as its fellows, and in the one form that the house plays.

/** As `server/voice/wav.ts` has it. */
export const SAMPLES_A_SECOND = 22_050
const LONGEST_S = 5
/** Quieter than this is silence. */
const SILENT = 0.02
const AROUND_S = 0.02
const LOUDEST = 0.9
const HEADER_BYTES = 44

export type Clip =
  | { readonly ok: true; readonly wav: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'silent' | 'long' }

/** `samples`: mono, at 22050 a second, −1 to 1. */
export function clipOf(samples: Float32Array): Clip {
  const first = samples.findIndex((one) => Math.abs(one) >= SILENT)
  if (first < 0) return { ok: false, why: 'silent' }
  const last = samples.findLastIndex((one) => Math.abs(one) >= SILENT)
  const around = Math.round(AROUND_S * SAMPLES_A_SECOND)
  const word = samples.subarray(Math.max(0, first - around), last + around + 1)
  if (word.length > LONGEST_S * SAMPLES_A_SECOND) return { ok: false, why: 'long' }
  const loudest = word.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
  return { ok: true, wav: asWav(word, LOUDEST / loudest) }
}

function asWav(samples: Float32Array, louder: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => bytes.set(new TextEncoder().encode(letters), at)
  text(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // PCM
  view.setUint16(22, 1, true) // mono
  view.setUint32(24, SAMPLES_A_SECOND, true)
  view.setUint32(28, SAMPLES_A_SECOND * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  samples.forEach((one, at) => {
    view.setInt16(HEADER_BYTES + at * 2, Math.round(Math.max(-1, Math.min(1, one * louder)) * 32_767), true)
  })
  return bytes
}

/** The mean of all channels. */
export function mono(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = channels
  return first.map((_, at) => channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length)
}
