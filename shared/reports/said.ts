// How figures of reports are said in words and cells: minutes, shares, and of which offices and KEPs they are.
import { wholeNumber } from '../greek/numbers.ts'
import type { Language } from '../queue/words.ts'
import { reportTickets } from '../text/report-tickets.ts'
import { spanSaid } from './span-said.ts'
import type { Told } from './tickets-told.ts'

const tenths = {
  el: new Intl.NumberFormat('el-GR', { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: 'always' }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: 'always' }),
}
/** `11,7`; a minus is a minus. */
export const tenthsSaid = (value: number, language: Language): string => {
  const said = tenths[language].format(Math.abs(value))
  return value < 0 && /[1-9]/.test(said) ? `−${said}` : said
}

/** `11′`, to the nearest minute. */
export const minutesSaid = (seconds: number): string => `${Math.round(seconds / 60)}′`

export const peopleSaid = (people: number, language: Language): string => wholeNumber(people, language)

/** The lines under the title of a report on tickets. */
export function aboutTold({ span, offices, keps }: Told, language: Language): string[] {
  const words = reportTickets[language]
  const named = offices.map(({ name }) => name[language]).join(', ')
  return [
    spanSaid(span, language),
    [named === '' ? words.noOffice : named, ...(keps === null ? [] : [words.ofKeps(keps.join(', '))])].join(' · '),
  ]
}

/** What is missing in its figures; nothing: all is there. */
export const missingIn = ({ totalsOnly }: Told, language: Language): string[] =>
  totalsOnly === 0 ? [] : [reportTickets[language].totalsOnly(totalsOnly)]
