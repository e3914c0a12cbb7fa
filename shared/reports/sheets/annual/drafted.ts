// A chapter as far as the figures write it, with what they lack and the place for whoever signs.
import type { Language } from '../../../queue/words.ts'
import { reportAnnual } from '../../../text/report-annual.ts'
import type { Chapter, SheetTable } from '../../sheet.ts'

export const chapterNames = ['figures', 'training', 'equipment', 'complaints', 'buildings'] as const
export type ChapterName = (typeof chapterNames)[number]

export type Drafted = {
  readonly chapter: Chapter
  /** What is not known, each in words, and where it can be entered. */
  readonly missing: readonly string[]
}

type Parts = {
  readonly tables?: readonly (SheetTable | null)[]
  /** Null: it does not follow from what is known. */
  readonly sentences: readonly (string | null)[]
  /** False: it is known. */
  readonly missing: readonly (string | false)[]
}

export function drafted(name: ChapterName, language: Language, { tables = [], sentences, missing }: Parts): Drafted {
  const words = reportAnnual[language]
  return {
    chapter: {
      heading: words.chapters[name],
      tables: tables.filter((table) => table !== null),
      sentences: sentences.filter((sentence) => sentence !== null),
      places: [words.places[name]],
    },
    missing: missing.filter((one) => one !== false),
  }
}
