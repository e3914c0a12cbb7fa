// A sentence in the browser's own voice, where it has one of that language: few televisions do.
import type { Language } from '../../queue/words.ts'

/** Browsers forget to say that they have ended. */
const MOST_MS = 8_000

/** Voices are looked for when they are first asked for, and come later. */
export const lookForVoices = (): void => void window.speechSynthesis?.getVoices()

export const browserVoiceOf = (language: Language): SpeechSynthesisVoice | null =>
  window.speechSynthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language)) ?? null

/** Comes true when it was said, was stopped, or cannot be. `volume` in per cent. */
export function sayByBrowser(words: string, language: Language, volume: number, stop: AbortSignal): Promise<void> {
  const voice = browserVoiceOf(language)
  if (voice === null || stop.aborted) return Promise.resolve()
  const said = new SpeechSynthesisUtterance(words)
  said.voice = voice
  said.lang = voice.lang
  said.volume = volume / 100
  return new Promise((resolve) => {
    const quiet = () => {
      clearTimeout(timer)
      speechSynthesis.cancel()
      resolve()
    }
    const timer = setTimeout(quiet, MOST_MS)
    said.addEventListener('end', quiet)
    said.addEventListener('error', quiet)
    stop.addEventListener('abort', quiet, { once: true })
    speechSynthesis.speak(said)
  })
}
