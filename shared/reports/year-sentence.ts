// The sentences of the annual report that follow from the table, or none where nothing follows: nothing is guessed.
import { percentOf, wholeNumber } from '../greek/numbers.ts'
import { yearOf } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { reportYear } from '../text/report-year.ts'
import { spanSaid } from './span-said.ts'
import { type Difference, differenceOf, type YearTable } from './year-table.ts'

/** «Από 1/1/2024 μέχρι 31/12/2024 διεκπεραιώθηκαν 142.914 υποθέσεις.» Null: it is not known how many. */
export function handledSentence(table: YearTable, language: Language): string | null {
  const { total } = table.sum
  // Beside what is counted there is more, which nobody can divide.
  const isPart = table.undividable.some(({ year }) => year >= yearOf(table.from))
  if (total === null || isPart) return null
  const where = [spanSaid({ from: table.from, to: table.until }, language), ofKeps(table, language)]
    .filter((part) => part !== '')
    .join(' ')
  return sentence(reportYear[language].sentence.handled(where, wholeNumber(total, language), total === 1))
}

/** «Την αντίστοιχη περίοδο του 2023 είχαμε διεκπεραιώσει 111.498 υποθέσεις, άρα … αυξημένη κατά 28 % περίπου.» Null: not known. */
export function comparedSentence(table: YearTable, language: Language): string | null {
  const difference = differenceOf(table, table.sum)
  if (difference === null) return null
  const words = reportYear[language].sentence
  const { before, units } = difference
  const when = [ofKeps(table, language), whenBefore(table, language)].filter((part) => part !== '').join(' ')
  if (before === 0) return sentence(words.none(when))
  const had = words.had(when, wholeNumber(before, language), before === 1)
  return sentence(`${had}, ${outcome(units, difference, language)}`)
}

function outcome(units: number, difference: Difference, language: Language): string {
  const words = reportYear[language].sentence
  if (units === 0) return words.same
  return units > 0 ? words.more(roundly(difference, language)) : words.fewer(roundly(difference, language))
}

/**
 * `25 %` where that is exact, else `28 % περίπου`; below one half of a percent with two decimals, so that it does not round to nothing.
 * Without a sign: the words say which way.
 */
export function roundly({ units, before }: Difference, language: Language): string {
  const words = reportYear[language].sentence
  const more = Math.abs(units)
  if ((more * 100) % before === 0) return `${wholeNumber((more * 100) / before, language)} %`
  if (more * 200 >= before) return words.about(`${wholeNumber(Math.round((more * 100) / before), language)} %`)
  const hundredths = Math.round((more * 10_000) / before)
  return hundredths === 0 ? words.tiny : words.about(percentOf(hundredths, 10_000, language).slice(1))
}

function whenBefore({ to, until, beforeSpan }: YearTable, language: Language): string {
  const words = reportYear[language].sentence
  const year = yearOf(beforeSpan.from)
  return until === to && year === yearOf(beforeSpan.to)
    ? words.sameYear(year)
    : words.sameDates(spanSaid(beforeSpan, language))
}

/** `στα ΚΕΠ 0207 και 0325`; empty: of all. */
export function ofKeps({ keps }: Pick<YearTable, 'keps'>, language: Language): string {
  if (keps === null) return ''
  const { ofKeps: said, and } = reportYear[language]
  const [last] = keps.slice(-1)
  const codes = keps.length === 1 ? (last ?? '') : `${keps.slice(0, -1).join(', ')} ${and} ${last}`
  return said(codes, keps.length > 1)
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
