// What was chosen of a board's layout, in words: its colours, and the ways from it to the counters.
import type { BoardWay } from '../queue/settings.ts'
import type { Language } from '../queue/words.ts'
import { settingsBoards } from '../text/settings-boards.ts'
import { wayText } from '../text/ways.ts'

export function coloursSaid(value: string, language: Language): string {
  const { coloursOf } = settingsBoards[language]
  return value === 'light' ? coloursOf.light : coloursOf.dark
}

/** `4: αριστερά, «1ος όροφος»`. */
export function boardWaySaid({ counter, arrow, text }: BoardWay, language: Language): string {
  const said = [
    ...(arrow === null ? [] : [wayText[language][arrow]]),
    ...(text === null ? [] : [`«${text[language]}»`]),
  ]
  return said.length === 0 ? counter : `${counter}: ${said.join(', ')}`
}
