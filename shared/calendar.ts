// The day and the clock in Europe/Athens, and how Greeks write them.
import type { Instant, Language } from './queue/words.ts'

const ZONE = 'Europe/Athens'
const dateFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
const locale = { el: 'el-GR', en: 'en-GB' } as const

/** The local date that an instant belongs to: `2026-11-23`. */
export const dateOf = (at: Instant): string => dateFormat.format(at)
/** `09:05`. */
export const timeOf = (at: Instant): string => timeFormat.format(at)
/** `9` at 09:59 in Athens. */
export const hourOf = (at: Instant): number => Number(timeOf(at).slice(0, 2))

/** `Δευτέρα 23 Νοεμβρίου`. */
export const longDate = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' })
    .format(at)
    .replace(',', '')

/** `Δευτέρα 23/11/2026`, as on a slip. */
export function slipDate(at: Instant, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locale[language], { timeZone: ZONE, weekday: 'long' }).format(at)
  const [year, month, day] = dateOf(at).split('-')
  return `${weekday} ${Number(day)}/${Number(month)}/${year}`
}
