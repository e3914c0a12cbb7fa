// An entry of today in words: «Τηλέφωνο · Παράβολα × 1».
import type { CaseRow, Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskEntry, DeskView } from '#shared/views/desk-view.ts'

export function entryWords(entry: DeskEntry, view: DeskView, language: Language): string {
  const words = desk[language]
  if (entry.rows.length === 0) return words.recent.struck
  const way = entry.way === 'ticket' || entry.way === 'counter' ? [] : [words.ways[entry.way]]
  return [...way, rowWords(entry.rows, view, language)].join(' · ')
}

export const channelWords = (entry: DeskEntry): string => [...new Set(entry.rows.map((row) => row.channel))].join(', ')

/** `Γνήσιο υπογραφής × 4, Παράβολα × 1`. */
export const rowWords = (rows: readonly CaseRow[], view: DeskView, language: Language): string =>
  rows.map(({ procedure, quantity }) => `${procedureWords(procedure, view, language)} × ${quantity}`).join(', ')

/** Its name, or in words that there is none: that nobody said which, or that the settings have it no longer. */
export function procedureWords(
  procedure: CaseRow['procedure'],
  { procedures }: Pick<DeskView, 'procedures'>,
  language: Language,
): string {
  const { unlisted, removed } = desk[language].cases
  if (procedure === null) return unlisted
  return procedures.find(({ id }) => id === procedure)?.name[language] ?? removed
}
