// A sentence in the voice of the house: its sound is fetched, and played.
import { within } from './within.ts'

/** A sound that has not come by then does not come: the bell was enough. */
const FETCH_MS = 2_000
const DECODE_MS = 1_000
/** A sound whose end is not told ends all the same. */
const SLACK_MS = 500

/** Null where the house cannot say it, or not in time. */
export async function fetchSentence(
  context: AudioContext,
  address: string,
  trouble: (problem: unknown) => void,
): Promise<AudioBuffer | null> {
  const stop = new AbortController()
  const bytes = await within(fetchBytes(address, stop.signal), FETCH_MS, trouble)
  if (bytes === null) stop.abort()
  return bytes && decodeSentence(context, bytes, trouble)
}

/** Null where it is no sound. */
export const decodeSentence = (
  context: AudioContext,
  bytes: ArrayBuffer,
  trouble: (problem: unknown) => void,
): Promise<AudioBuffer | null> => within(context.decodeAudioData(bytes), DECODE_MS, trouble)

async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer | null> {
  const response = await fetch(address, { signal })
  return response.status === 200 ? await response.arrayBuffer() : null
}

/** `volume` in per cent. Comes true when it was heard, or was stopped. */
export function playSentence(
  context: AudioContext,
  buffer: AudioBuffer,
  volume: number,
  stop: AbortSignal,
): Promise<void> {
  if (stop.aborted) return Promise.resolve()
  const source = new AudioBufferSourceNode(context, { buffer })
  source.connect(new GainNode(context, { gain: volume / 100 })).connect(context.destination)
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, buffer.duration * 1_000 + SLACK_MS)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    source.addEventListener('ended', end)
    stop.addEventListener('abort', () => source.stop(), { once: true })
    source.start()
  })
}
