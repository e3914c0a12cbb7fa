// One change of the configuration in a sentence.
import type { Change } from '#shared/configuration/changes.ts'
import type { Language } from '#shared/queue/words.ts'
import { configurationPlaces } from '#shared/text/configuration-places.ts'
import { installationText } from '#shared/text/installation.ts'

export function changeWords({ where, what, before, after }: Change, language: Language): string {
  const words = installationText[language].change
  const place = where.map((part) => configurationPlaces[language][part] ?? part).join(' › ')
  if (what !== 'changed') return words[what](place)
  const [was, is] = [valueWords(before, language), valueWords(after, language)]
  return was === null || is === null ? words.changedWhole(place) : words.changed(place, was, is)
}

/** Null: it is too much to be said in a word. */
function valueWords(value: unknown, language: Language): string | null {
  const words = installationText[language].change
  if (value === null) return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
