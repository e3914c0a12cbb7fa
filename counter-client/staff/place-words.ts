// A place of the configuration in words: `offices.0.services.2.letter` → «χώροι 1 › υπηρεσίες 3 › γράμμα».
import type { Language } from '#shared/queue/words.ts'
import { configurationPlaces } from '#shared/text/configuration-places.ts'

/** A place in a list is said from one on; a thing that has a name of its own is said by it. */
export const placeWords = (path: readonly string[], language: Language): string =>
  path
    .map((part) =>
      /^\d{1,3}$/.test(part) ? ` ${Number(part) + 1}` : ` › ${configurationPlaces[language][part] ?? part}`,
    )
    .join('')
    .replace(/^ › /, '')
