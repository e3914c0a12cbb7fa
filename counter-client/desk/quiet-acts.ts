// The quiet actions of the moment, left of the one primary action: each always in its place, greyed with the reason.
import type { CounterVerb } from '#shared/queue/can.ts'
import type { Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import type { QuietAct } from './ActionBar.tsx'

type Presses = Record<
  'stand' | 'cancel' | 'recall' | 'missed' | 'transfer' | 'park' | 'without' | 'findTicket',
  () => void
>

export function quietActs(
  view: DeskView,
  logging: boolean,
  reasonOf: (verb: CounterVerb) => string | null,
  press: Presses,
  language: Language,
): QuietAct[] {
  const words = desk[language]
  const { keys } = words
  if (view.state === 'closed') return [act(words.closed.other, null, null, press.stand)]
  if (logging) return view.hasQueue ? [act(words.without.cancel, keys.escape, null, press.cancel)] : []
  if (view.ticket === null)
    return [
      act(words.without.action, keys.without, reasonOf('logCases'), press.without),
      act(words.findTicket.action, keys.findTicket, reasonOf('callChosen'), press.findTicket),
    ]
  return [
    act(words.called.recall, keys.recall, reasonOf('recall'), press.recall),
    act(words.called.missed, keys.missed, reasonOf('markMissed'), press.missed, offersMissed(view)),
    act(words.called.transfer, keys.transfer, reasonOf('transfer'), press.transfer),
    act(words.called.park, keys.park, reasonOf('park'), press.park),
  ]
}

/** Called often enough: the office says when «δεν προσήλθε» is offered. */
export const offersMissed = (view: DeskView): boolean =>
  view.state === 'called' && view.ticket !== null && view.ticket.calls >= view.choices.offerMissedAfter

/** Whether a move of the ticket at hand may be begun now; cases without a ticket come first. */
export function whyNotTheTicket(
  verb: CounterVerb,
  logging: boolean,
  reasonOf: (verb: CounterVerb) => string | null,
  language: Language,
): string | null {
  return logging ? refusals[language]['nobody-called'] : reasonOf(verb)
}

const act = (
  label: string,
  key: string | null,
  reason: string | null,
  press: () => void,
  offered = false,
): QuietAct => ({ label, key, reason, press, offered })
