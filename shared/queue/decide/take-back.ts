// «Πάτησα κατά λάθος»: the counter's last move is taken back, within ten seconds and if nothing has come of it since.
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { atCounter } from './at-counter.ts'

export const TAKE_BACK_MS = 10_000

export const takeBack: Rule<'takeBack'> = (day, { counter }, now, by) => {
  const at = atCounter(day, 'takeBack', counter, by)
  if (!at.ok) return at
  const last = day.lastMoves.get(counter)
  if (last === undefined) return no('nothing-to-take-back')
  if (now - last.at > TAKE_BACK_MS) return no('too-late')
  // Somebody else may have called, changed or struck out the one that was sent on.
  if (last.movedOn) return no('moved-on')
  const { move, state, entry } = last
  const { label: ticket, service, number } = last.ticket
  const back: Fact = { type: 'moveTakenBack', counter, move, ticket: last.ticket, state, entry }
  // The call that gave it a number of the roll: the roll stands at that number again.
  const { calls, why } = last.ticket
  const given = move === 'ticketCalled' && calls === 0 && why.kind === 'torn' && !why.told
  if (!given) return happens([back], { ticket })
  return happens([back, { type: 'ticketNotTorn', ticket, service, number, counter: null }], { ticket })
}
