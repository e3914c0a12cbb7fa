// A length of time in hours with one decimal, as documents say it: «2,5».
import type { Language } from '../queue/words.ts'

const HOUR_MS = 3_600_000
const oneDecimal = {
  el: new Intl.NumberFormat('el-GR', { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: 'always' }),
}

/** `length` in milliseconds. */
export const inHours = (length: number, language: Language): string => oneDecimal[language].format(length / HOUR_MS)
