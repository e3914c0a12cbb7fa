// Why something with an opinion was not done, in words.
import type { Language } from '#shared/queue/words.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import type { NotDone } from './ask.ts'

export function whyNot(why: Exclude<NotDone, 'expired'>, language: Language): string {
  const words = opinionsText[language]
  return why === 'failed' ? words.notDone : words.problems[why]
}
