// What services and classes are called in a report: by their names of now, with the office where there are several.
import type { Bilingual } from '#shared/queue/bilingual.ts'
import type { Named } from '#shared/reports/tickets-told.ts'
import type { Reading } from '../question.ts'
import { plain, type Which } from './which.ts'

export type OfService = { readonly office: string; readonly service: string }

/** Services of two offices are two, whatever they are called. */
export const serviceKey = ({ office, service }: OfService): string => `${office}/${service}`

/** What each service is called, and their order: the offices', and within one the settings'; what is gone from them stands last. */
export function serviceNames({ whole }: Reading, { offices }: Which) {
  const known = new Map<string, Bilingual>()
  for (const { id, name: office, services } of whole?.offices ?? [])
    for (const { id: service, letter, name } of services) {
      const said = (language: 'el' | 'en') =>
        `${letter} ${name[language]}${offices.length > 1 ? ` · ${office[language]}` : ''}`
      known.set(serviceKey({ office: id, service }), { el: said('el'), en: said('en') })
    }
  const order = [...known.keys()]
  const placeOf = (key: string) => (known.has(key) ? order.indexOf(key) : order.length)
  return {
    named: (key: string): Named => ({ id: key, name: known.get(key) ?? plain(key.slice(key.indexOf('/') + 1)) }),
    inOrder: (keys: Iterable<string>): string[] =>
      [...keys].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)),
  }
}

/** What a class is called: one id is one class, in whichever office. */
export function classNames({ whole }: Reading) {
  const known = new Map(
    [...(whole?.offices ?? [])]
      .reverse()
      .flatMap(({ priorities }) => priorities.map(({ id, name }) => [id, name] as const)),
  )
  return (id: string): Bilingual => known.get(id) ?? plain(id)
}
