// A stretch of dates in words, as documents say it: «από 1/1/2024 μέχρι 31/12/2024».
import type { LocalDate } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { documents } from '../text/documents.ts'
import type { Span } from './asked.ts'

export const spanSaid = ({ from, to }: Span, language: Language): string => {
  const words = documents[language]
  return from === to ? words.onDate(dateSaid(from)) : words.fromTo(dateSaid(from), dateSaid(to))
}

/** `2026-11-03` → `3/11/2026`. */
export function dateSaid(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}/${month}/${year}`
}
