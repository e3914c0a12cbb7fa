// A clerk sits down at a counter, takes one over, or leaves it. One clerk holds one counter.
import { whyNot } from '../can.ts'
import { counterOf, counterState, type Day } from '../day.ts'
import { happens, no, type Rule } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { oversees } from '../words.ts'

export const openCounter: Rule<'openCounter'> = (day, { counter, takeOver }, _now, by) => {
  if (counterOf(day, counter) === undefined) return no('unknown-counter')
  const clerk = by.person
  if (clerk === null) return no('not-your-counter')
  const now = counterState(day, counter)
  // Sitting down where one sits already (a second window, a reload) changes nothing and is no mistake.
  if (now.state !== 'closed' && now.clerk === clerk) return happens([])
  const refusal = takeOver ? null : whyNot('openCounter', now.state)
  if (refusal !== null) return no(refusal)
  const left = leaveOthers(day, counter, clerk)
  if (left === null) return no('counter-busy')
  if (now.state !== 'closed') return happens([...left, { type: 'counterTakenOver', counter, clerk, from: now.clerk }])
  return happens([...left, { type: 'counterOpened', counter, clerk }])
}

export const closeCounter: Rule<'closeCounter'> = (day, { counter }, _now, by) => {
  if (counterOf(day, counter) === undefined) return no('unknown-counter')
  const now = counterState(day, counter)
  const refusal = whyNot('closeCounter', now.state)
  if (refusal !== null) return no(refusal)
  // A supervisor may close the free counter of somebody who went home.
  if (now.state !== 'closed' && now.clerk !== by.person && !oversees(by)) return no('not-your-counter')
  return happens([{ type: 'counterClosed', counter }])
}

/** The facts that free the clerk's other counter; null when a citizen stands there. */
function leaveOthers(day: Day, except: string, clerk: string): Fact[] | null {
  const left: Fact[] = []
  for (const [id, other] of day.counters) {
    if (id === except || other.state === 'closed' || other.clerk !== clerk) continue
    if (other.state !== 'free' && other.state !== 'paused') return null
    left.push({ type: 'counterClosed', counter: id })
  }
  return left
}
