// What stands on the page as it is said: ranges, signs, and the letters of the series by their names.
import { SERIES_LETTERS } from '#shared/queue/series-letters.ts'
import type { Language } from '#shared/queue/words.ts'
import { labelWords } from '#shared/speech/sentence.ts'
import { kioskAloud } from '#shared/text/kiosk-aloud.ts'

/** A letter of a series that stands alone, or with its number: `Α`, `Α 23`. Latin letters are words of their own. */
const LABEL = new RegExp(`(?<!\\p{L})[${SERIES_LETTERS}](?:\\s?\\d{1,4})?(?![\\p{L}\\d])`, 'gu')

/** `Α, Γνήσιο & αντίγραφα, 12 άτομα · 20–30 λεπτά` → `Άλφα, Γνήσιο και αντίγραφα, 12 άτομα, 20 έως 30 λεπτά`. */
export function readAloud(text: string, language: Language): string {
  const { to, over, and, seconds } = kioskAloud[language]
  return text
    .replace(/(\d+)\+/g, `${over} $1`)
    .replace(/(\d)\s*–\s*/g, `$1 ${to} `)
    .replace(/\s*·\s*/g, ', ')
    .replace(/\s*&\s*/g, ` ${and} `)
    .replace(/\s*″/g, ` ${seconds}`)
    .replace(LABEL, (label) => labelWords(label, language))
    .replace(/…/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
}
