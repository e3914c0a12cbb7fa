// What a format needs beside the sheet itself: whose document it is, in which language, of which moment.
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { onPaper } from '#shared/text/on-paper.ts'

export type Letterhead = {
  /** `Δήμος Λαρισαίων`; null before the installation was set up. */
  readonly municipality: string | null
  /** Beside the date; null: nowhere. */
  readonly seat: string | null
  readonly directorate: string
  readonly signs: string
}
export type Writing = {
  readonly language: Language
  readonly letterhead: Letterhead
  readonly now: Instant
  /** Of a CSV: commas, decimal points and no mark, for programs. */
  readonly plain: boolean
}

export const letterheadOf = (whole: Configuration | null, language: Language): Letterhead => ({
  municipality: whole?.name[language] ?? null,
  seat: whole?.seat?.[language] ?? null,
  directorate: onPaper[language].directorate,
  signs: onPaper[language].signs,
})

/** Whoever asks for more than a format can hold is told so, and nothing is written. */
export class TooLarge extends Error {
  constructor() {
    super('too-large')
  }
}
