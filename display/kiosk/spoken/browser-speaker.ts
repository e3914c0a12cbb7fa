// The browser's own voices, of those that live on this machine: no sentence of a citizen's leaves the building to be spoken.
import type { Language } from '#shared/queue/words.ts'
import type { Speaker } from './speaker.ts'

/** Slower than people talk: nobody can see what was said. */
const RATE = 0.95
/** An engine that got stuck must not keep the kiosk from the next citizen. */
const LONGEST_MS = (sentence: string) => 4_000 + sentence.length * 150

const synthesis: SpeechSynthesis | null = 'speechSynthesis' in window ? window.speechSynthesis : null

const voiceOf = (language: Language): SpeechSynthesisVoice | undefined =>
  synthesis?.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language))

export const browserSpeaker: Speaker = {
  speaks: (language) => voiceOf(language) !== undefined,
  say: (sentence, language, volume) =>
    new Promise((resolve) => {
      const voice = voiceOf(language)
      if (synthesis === null || voice === undefined) return resolve()
      synthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(sentence)
      Object.assign(utterance, { voice, lang: voice.lang, rate: RATE, volume })
      const timer = setTimeout(resolve, LONGEST_MS(sentence))
      const over = () => {
        clearTimeout(timer)
        resolve()
      }
      utterance.onend = over
      utterance.onerror = over
      synthesis.speak(utterance)
    }),
  stop: () => synthesis?.cancel(),
}

/** Voices come a while after the page. Returns how not to be told any more. */
export function whenVoicesCome(told: () => void): () => void {
  synthesis?.addEventListener('voiceschanged', told)
  return () => synthesis?.removeEventListener('voiceschanged', told)
}
