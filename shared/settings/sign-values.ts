// One choice of a line to signs and buttons in words, as its form says it; null where it is none.
import type { Language } from '../queue/words.ts'
import { settingsSigns } from '../text/settings-signs.ts'

export function signValueSaid(key: string, value: string, language: Language): string | null {
  const words = settingsSigns[language]
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...words.kinds, ...words.checksums },
    parity: words.parities,
    idle: words.idles,
    numbers: words.numbersNamed,
    letters: words.lettersNamed,
    does: words.buttons,
  }
  const choices = Object.hasOwn(named, key) ? named[key] : undefined
  return choices !== undefined && Object.hasOwn(choices, value) ? (choices[value] ?? null) : null
}
