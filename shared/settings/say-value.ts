// One value of a configuration in words: hours as they are read, services by their letters, nothing as what nothing means there.
import { shownDate } from '../appointments/read-date.ts'
import { wholeNumber } from '../greek/numbers.ts'
import { sameHours } from '../hours/simple-week.ts'
import { isDate } from '../queue/dates.ts'
import type { Button } from '../queue/plain-lines.ts'
import type { Printer } from '../queue/printers.ts'
import type { BoardWay } from '../queue/settings.ts'
import { partNames } from '../text/settings-changes.ts'
import { settingsPrinters } from '../text/settings-printers.ts'
import { buttonNames } from '../text/settings-signs.ts'
import { settingsVoice } from '../text/settings-voice.ts'
import { boardWaySaid, coloursSaid } from './say-board.ts'
import { greekSaid, linkSaid, makeSaid } from './say-printer.ts'
import { signValueSaid } from './sign-values.ts'
import { found, isRecord, type Naming, ownName } from './thing-names.ts'

/** `key`: which part it is, the last word of its place. */
export function valueSaid(key: string, value: unknown, naming: Naming): string {
  const words = partNames[naming.language]
  if (value === null || value === undefined) return nothingSaid(key, naming)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return numberSaid(key, value, naming)
  if (typeof value === 'string') return textSaid(key, value, naming)
  if (Array.isArray(value)) return listSaid(key, value, naming)
  if (key === 'roll') return rollSaid(value)
  if (key === 'link') return linkSaid(value as Printer['link'], naming.language) // this key holds a connection
  if (key === 'greek') return greekSaid(value as Printer['greek'], naming.language) // and this how its Greek comes
  if (isRecord(value) && typeof value.frame === 'string') return value.frame
  return ownName({ name: value }, naming.language) ?? ownName(value, naming.language) ?? ''
}

function nothingSaid(key: string, { language }: Naming): string {
  const words = partNames[language]
  switch (key) {
    case 'cap':
      return words.noCap
    case 'hours':
      return words.wholeHours
    case 'comeBackMinutes':
      return words.keepsTurn
    case 'missedAfter':
      return words.never
    case 'unlistedChannel':
      return words.nothingCounts
    case 'profile':
      return words.ownWork
    case 'paper':
      return settingsPrinters[language].papers.make
    case 'fallback':
      return settingsPrinters[language].noOne
    case 'counters':
    case 'services':
    case 'keps':
      return words.all
    default:
      return words.none
  }
}

/** `00–99`, as on its first and its last paper. */
function rollSaid(roll: unknown): string {
  const { from, to } = isRecord(roll) ? roll : {}
  return `${String(from).padStart(String(to).length, '0')}–${to}`
}

function numberSaid(key: string, value: number, { language }: Naming): string {
  const words = settingsPrinters[language]
  if (key === 'paper') return value === 58 ? words.papers[58] : words.papers[80]
  if (key === 'baud') return words.bauds(wholeNumber(value, language))
  return String(value)
}

function textSaid(key: string, value: string, naming: Naming): string {
  const words = partNames[naming.language]
  if (isDate(value)) return shownDate(value)
  if (key === 'logo') return words.picture
  const ofSigns = signValueSaid(key, value, naming.language)
  if (ofSigns !== null) return ofSigns
  if (key === 'profile') return named('profiles', value, naming)
  if (key === 'fallback') return named('printers', value, naming)
  if (key === 'make') return makeSaid(value, naming.language)
  const { bells, englishChoices } = settingsVoice[naming.language]
  if (key === 'bell' && value in bells) return bells[value as keyof typeof bells] // it is in it
  if (key === 'english' && value in englishChoices) return englishChoices[value as keyof typeof englishChoices] // likewise
  if (key === 'colours') return coloursSaid(value, naming.language)
  const { flows } = settingsPrinters[naming.language]
  if (key === 'flow' && value in flows) return flows[value as keyof typeof flows] // it is in it
  return value
}

function listSaid(key: string, list: readonly unknown[], naming: Naming): string {
  const words = partNames[naming.language]
  if (key === 'week' || key === 'hours') return weekSaid(list as Week, naming) // these keys hold a week
  if (list.length === 0) return key === 'ranges' ? words.closed : words.none
  return list.map((one) => itemSaid(key, one, naming)).join(', ')
}

function itemSaid(key: string, one: unknown, naming: Naming): string {
  const words = partNames[naming.language]
  if (typeof one === 'string') {
    if (key === 'serves' || key === 'services') return letterOf(one, naming)
    if (key === 'favourites') return named('procedures', one, naming)
    return one
  }
  if (!isRecord(one)) return String(one)
  if (key === 'ways') return boardWaySaid(one as BoardWay, naming.language) // this key holds the ways of a board
  const { from, to, kep, service, after, counter, address, pattern, does } = one
  if (typeof counter === 'string' && typeof address === 'string') return `${counter} = ${address}`
  if (typeof pattern === 'string') return `${pattern} = ${buttonNames[naming.language][does as Button] ?? ''}` // the shape says so
  if (typeof service === 'string') return words.after(letterOf(service, naming), Number(after))
  if (typeof kep === 'string') return words.belongs(kep, dated(from), dated(to))
  if (typeof from === 'string' && typeof to === 'string') return `${from}–${to}`
  if (key === 'header') return `«${String(one[naming.language])}»`
  return ownName(one, naming.language) ?? ''
}

type Week = { from: string; to: string }[][]
function weekSaid(week: Week, { language }: Naming): string {
  const { weekdays, closed } = partNames[language]
  const day = (at: number) => weekdays[at] ?? ''
  const said = sameHours(week).map(({ runs, ranges }) => {
    const days = runs.map(([first, last]) => (first === last ? day(first) : `${day(first)}–${day(last)}`))
    return `${days.join(', ')} ${ranges.map(({ from, to }) => `${from}–${to}`).join(', ')}`
  })
  return said.length === 0 ? closed : said.join(' · ')
}

const dated = (value: unknown): string | null =>
  typeof value === 'string' ? (isDate(value) ? shownDate(value) : value) : null

function named(kind: 'profiles' | 'procedures' | 'printers', id: string, naming: Naming): string {
  return ownName(found(kind, id, naming), naming.language) ?? id
}

function letterOf(id: string, naming: Naming): string {
  const service = found('services', id, naming)
  return isRecord(service) && typeof service.letter === 'string' ? service.letter : id
}
