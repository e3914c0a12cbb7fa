// «Αριθμός Άλφα είκοσι τρία, θυρίδα τέσσερα»: a call in words that every voice says alike, and as the pieces that clips say.
import { printedLabel } from '../queue/printed-label.ts'
import type { Label, Language } from '../queue/words.ts'
import { english } from './english.ts'
import { greek } from './greek.ts'
import { spelled } from './spelled.ts'
import type { PieceId, Tongue } from './tongue.ts'

export type Sentence = {
  readonly language: Language
  /** Which number, and where: between the two one breathes. */
  readonly pieces: readonly (readonly PieceId[])[]
  readonly words: string
}

export const tongues: Readonly<Record<Language, Tongue>> = { el: greek, en: english }

/** `ticket`: as kept or as printed, `Α 023`, `57`. `counter`: what stands over it. */
export function callSentence(call: { readonly ticket: Label; readonly counter: string }, language: Language): Sentence {
  const tongue = tongues[language]
  const where = spelled(call.counter, tongue)
  return sentenceOf(
    [['ticket', ...spelled(printedLabel(call.ticket), tongue)], ...(where.length === 0 ? [] : [['counter', ...where]])],
    language,
  )
}

/** «Άλφα είκοσι τρία», for what is said to one person: at a kiosk. */
export const labelWords = (label: Label, language: Language): string =>
  wordsOf(spelled(printedLabel(label), tongues[language]), language)

/** «είκοσι τρία»; digit by digit beyond 9999. */
export const numberWords = (n: number, language: Language): string =>
  wordsOf(spelled(String(n), tongues[language]), language)

const sentenceOf = (pieces: Sentence['pieces'], language: Language): Sentence => ({
  language,
  pieces,
  words: pieces.map((part) => wordsOf(part, language)).join(', '),
})

const wordsOf = (pieces: readonly PieceId[], language: Language): string =>
  pieces.map((piece) => tongues[language].words[piece] ?? '').join(' ')
