// An entry of today in words: «Τηλέφωνο · Παράβολα × 1».
import type { Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskEntry, DeskView } from '#shared/views/desk-view.ts'

export function entryWords(entry: DeskEntry, view: DeskView, language: Language): string {
  const words = desk[language]
  if (entry.rows.length === 0) return words.recent.struck
  const rows = entry.rows.map((row) => {
    const name = view.procedures.find(({ id }) => id === row.procedure)?.name[language] ?? words.cases.unlisted
    return `${name} × ${row.quantity}`
  })
  const way = entry.way === 'ticket' || entry.way === 'counter' ? [] : [words.ways[entry.way]]
  return [...way, rows.join(', ')].join(' · ')
}

export const channelWords = (entry: DeskEntry): string => [...new Set(entry.rows.map((row) => row.channel))].join(', ')
