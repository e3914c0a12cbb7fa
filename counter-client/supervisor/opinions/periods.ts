// Months and years as the page goes through them: `2026-11`, `2026`.
import type { Language } from '#shared/queue/words.ts'

const locale = { el: 'el-GR', en: 'en-GB' } as const

export const isYear = (period: string): boolean => period.length === 4

/** One month or year on, or back with -1. */
export function step(period: string, by: number): string {
  if (isYear(period)) return String(Number(period) + by)
  const [year = 0, month = 1] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7)
}

/** «Νοέμβριος 2026», `2026`. */
export const periodName = (period: string, language: Language): string =>
  isYear(period)
    ? period
    : new Intl.DateTimeFormat(locale[language], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
        Date.parse(`${period}-15T00:00:00Z`),
      )
