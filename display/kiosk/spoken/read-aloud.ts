// What stands on the page as it is said: ranges, signs, and the letters of the series by their names.
import type { Language } from '#shared/queue/words.ts'
import { kioskAloud } from '#shared/text/kiosk-aloud.ts'

/** A letter that stands alone, or before a number: `Α`, `Α 23`, `Α23`. */
const LONE_LETTER = /(?<!\p{L})\p{Lu}(?!\p{L})/gu

/** `Α, Γνήσιο & αντίγραφα, 12 άτομα · 20–30 λεπτά` → `Άλφα, Γνήσιο και αντίγραφα, 12 άτομα, 20 έως 30 λεπτά`. */
export function readAloud(text: string, language: Language): string {
  const { to, over, and, seconds, letters } = kioskAloud[language]
  const names: Readonly<Record<string, string>> = letters
  return text
    .replace(/(\d+)\+/g, `${over} $1`)
    .replace(/(\d)\s*–\s*/g, `$1 ${to} `)
    .replace(/\s*·\s*/g, ', ')
    .replace(/\s*&\s*/g, ` ${and} `)
    .replace(/\s*″/g, ` ${seconds}`)
    .replace(LONE_LETTER, (letter) => names[letter] ?? letter)
    .replace(/…/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
}
