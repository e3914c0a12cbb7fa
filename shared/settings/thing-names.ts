// What the things of a configuration are called: a service by letter and name, a counter by its number, a date as it is written.
import { shownDate } from '../appointments/read-date.ts'
import type { Configuration, OfficePlan } from '../configuration/configuration.ts'
import { isDate } from '../queue/dates.ts'
import type { Language } from '../queue/words.ts'
import { type PartKey, partNames, type ThingKind } from '../text/settings-changes.ts'

/** From which configuration and office names are taken; `office` null: the municipality's own parts. */
export type Naming = { readonly whole: Configuration; readonly office: OfficePlan | null; readonly language: Language }

export const isThingKind = (key: string): key is ThingKind => key in partNames.el.things
const isPartKey = (key: string): key is PartKey => key in partNames.el.keys

/** `υπηρεσία Α · Γνήσιο υπογραφής`. `value`: the thing itself where it is at hand, since it may be in no configuration yet. */
export function thingSaid(kind: ThingKind, id: string, value: unknown, naming: Naming): string {
  const words = partNames[naming.language].things
  return words[kind](ownName(value, naming.language) ?? ownName(found(kind, id, naming), naming.language) ?? plain(id))
}

export const partSaid = (key: string, language: Language): string =>
  isPartKey(key) ? partNames[language].keys[key] : key

const plain = (id: string) => (isDate(id) ? shownDate(id) : id)

export function found(kind: ThingKind, id: string, { whole, office }: Naming): unknown {
  switch (kind) {
    case 'keps':
    case 'channels':
      return whole[kind].find(({ code }) => code === id)
    case 'procedures':
    case 'offices':
      return whole[kind].find((one: { readonly id: string }) => one.id === id)
    case 'counters':
      return office?.counters.find((one) => one.id === id)
    case 'media':
      return office?.boards.flatMap((board) => board.media).find((one) => one.id === id)
    case 'exceptions':
      return office?.hours.exceptions.find(({ date }) => date === id)
    default:
      return office?.[kind].find((one: { readonly id: string }) => one.id === id)
  }
}

/** Null when it bears none that people know. */
export function ownName(thing: unknown, language: Language): string | null {
  if (!isRecord(thing)) return null
  const { letter, name, code, date, id } = thing
  if (typeof code === 'string') return code
  if (typeof date === 'string') return plain(date)
  const said = isRecord(name) ? name[language] : name
  if (typeof said === 'string' && said !== '') return typeof letter === 'string' ? `${letter} · ${said}` : said
  return 'belongs' in thing && typeof id === 'string' ? id : null
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
