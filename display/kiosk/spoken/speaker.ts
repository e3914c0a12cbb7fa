// Whoever can say a sentence aloud at this kiosk.
import type { Language } from '#shared/queue/words.ts'

export type Speaker = {
  readonly speaks: (language: Language) => boolean
  /** Cuts off what it was saying. Resolves when the sentence was said, was cut off, or could not be said. `volume` from 0 to 1. */
  readonly say: (sentence: string, language: Language, volume: number) => Promise<void>
  readonly stop: () => void
}
