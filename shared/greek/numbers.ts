// Numbers the Greek way: a dot groups thousands, a comma divides decimals, the minus is a minus.
import type { Language } from '../queue/words.ts'

const whole = {
  el: new Intl.NumberFormat('el-GR', { maximumFractionDigits: 0, useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, useGrouping: 'always' }),
}
const oneDecimal = {
  el: new Intl.NumberFormat('el-GR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
}

/** 52747 → `52.747`; −5 bears a true minus sign. */
export const wholeNumber = (value: number, language: Language): string =>
  whole[language].format(value).replace('-', '−')

/** 0.2818 → `28,2 %`. */
export const share = (fraction: number, language: Language): string =>
  `${oneDecimal[language].format(fraction * 100)} %`

/** 0.2818 → `+28,2 %`; a fall carries a true minus sign. */
export function change(fraction: number, language: Language): string {
  const shown = oneDecimal[language].format(Math.abs(fraction) * 100)
  // What rounds to nothing has no sign: never «−0,0 %».
  const sign = /[1-9]/.test(shown) ? (fraction > 0 ? '+' : '−') : ''
  return `${sign}${shown} %`
}

const twoDecimals = {
  el: new Intl.NumberFormat('el-GR', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
}

/** 231.44 → `231,4`. */
export const oneDecimalOf = (value: number, language: Language): string => oneDecimal[language].format(value)

/** 31416 more than 111498 → `+28,18 %`, worked out of whole numbers; `before` is not 0. */
export function percentOf(units: number, before: number, language: Language): string {
  const hundredths = Math.round((Math.abs(units) * 10_000) / before)
  return `${hundredths === 0 ? '' : signOf(units)}${twoDecimals[language].format(hundredths / 100)} %`
}

/** 31416 → `+31.416`, −5 → `−5`, 0 → `0`. */
export const signed = (units: number, language: Language): string =>
  `${signOf(units)}${wholeNumber(Math.abs(units), language)}`

const signOf = (value: number) => (value === 0 ? '' : value > 0 ? '+' : '−')

const WHOLE_EL = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/

/**
 * Reads a whole number as Greek documents write it: `52.747`, `968`, `142914`. Null for anything else: `52,747`, `5.27`,
 * `1.2345`, `0.968`, `0207` (a KEP's code, one column off), a sign, a decimal. (`parseInt('52.747')` is 52.)
 */
export function readWholeNumber(text: string): number | null {
  const trimmed = text.trim()
  if (!WHOLE_EL.test(trimmed)) return null
  const value = Number(trimmed.replaceAll('.', ''))
  return Number.isSafeInteger(value) ? value : null
}
