// Why something cannot be done now: the counter's state, or a lost line, without which only what is kept goes on.
import { isKeepable, KEEPABLE } from '#shared/protocol.ts'
import { type CounterVerb, whyNot } from '#shared/queue/can.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Link } from '#shared/screen/line.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import type { Keeping } from './kept/use-kept.ts'
import type { Primary } from './primary.ts'

/** Why nothing can be asked of the server at all. */
export function whyCut(link: Link, keeping: Keeping, language: Language): string | null {
  if (link.state !== 'live') return refusals[language].offline
  return keeping.stuck === null ? null : desk[language].local.sendFirst
}

const goesOn = (verb: CounterVerb): boolean => KEEPABLE.some((kept) => kept === verb)
const calls = (verb: CounterVerb): boolean => verb.startsWith('call')

export function whyNotNow(verb: CounterVerb, view: DeskView, link: Link, cut: string | null, language: Language) {
  const refusal = whyNot(verb, view.state)
  const byState = refusal === null ? null : refusals[language][refusal]
  if (cut === null || goesOn(verb)) return byState
  return calls(verb) && link.state !== 'live' ? desk[language].local.noCall : cut
}

/** The one action without the line: what is kept goes on, the rest says why not. */
export function primaryNow(
  primary: Primary,
  view: DeskView,
  link: Link,
  cut: string | null,
  language: Language,
): Primary {
  const { command } = primary
  if (cut === null || isKeepable(command)) return primary
  const words = desk[language]
  const without = calls(command.type) ? words.local.noCallUnder : words.disconnected
  const reason = whyNotNow(command.type, view, link, cut, language)
  return { ...primary, reason, under: link.state === 'live' ? cut : without }
}
