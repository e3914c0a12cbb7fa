// The house's own voice, for a browser that has none: a sentence goes to the server and comes back as sound.
import type { Language } from '#shared/queue/words.ts'
import { officeOfPage } from '#shared/screen/use-line.ts'
import type { Speaker } from './speaker.ts'

const AT = '/api/kiosk-voice'
/** A server that takes longer does not speak this sentence: the next one is nearer. */
const PATIENCE_MS = 5_000

let context: AudioContext | null = null
let stopNow: () => void = () => undefined

export const serverSpeaker: Speaker = {
  speaks: () => true,
  say: async (sentence, language, volume) => {
    stopNow()
    const cut = new AbortController()
    stopNow = () => cut.abort()
    try {
      const sound = await soundOf(sentence, language, cut.signal)
      if (sound !== null && !cut.signal.aborted) await play(sound, volume, cut.signal)
    } catch (problem) {
      if (!cut.signal.aborted) console.warn('the server did not speak', problem)
    }
  },
  stop: () => stopNow(),
}

/** What the server says that it can speak; none where it does not say. */
export async function languagesOfServer(): Promise<readonly Language[]> {
  try {
    const response = await fetch(AT)
    if (!response.ok) return []
    const told = (await response.json()) as { languages: readonly Language[] } // our own server's own shape
    return told.languages
  } catch (problem) {
    console.warn('nobody could say whether the server speaks', problem)
    return []
  }
}

async function soundOf(sentence: string, language: Language, cut: AbortSignal): Promise<AudioBuffer | null> {
  context ??= new AudioContext()
  const response = await fetch(AT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ office: officeOfPage(), sentence, language }),
    signal: AbortSignal.any([cut, AbortSignal.timeout(PATIENCE_MS)]),
  })
  return response.status === 200 ? context.decodeAudioData(await response.arrayBuffer()) : null
}

async function play(sound: AudioBuffer, volume: number, cut: AbortSignal): Promise<void> {
  if (context === null) return
  await context.resume()
  const source = new AudioBufferSourceNode(context, { buffer: sound })
  source.connect(new GainNode(context, { gain: volume })).connect(context.destination)
  await new Promise<void>((resolve) => {
    source.onended = () => resolve()
    cut.addEventListener('abort', () => source.stop())
    source.start()
  })
}
