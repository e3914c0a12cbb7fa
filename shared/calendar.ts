// The day and the clock as Greeks write them.
import { dateOf } from './queue/local-time.ts'
import type { Instant, Language } from './queue/words.ts'

export { dateOf, hourOf, timeOf } from './queue/local-time.ts'

const ZONE = 'Europe/Athens'
const locale = { el: 'el-GR', en: 'en-GB' } as const

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
