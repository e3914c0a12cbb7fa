// A clerk leaves the counter for a while, and says why.
import { happens, no, type Rule } from '../decision.ts'
import { atCounter } from './at-counter.ts'

export const pause: Rule<'pause'> = (day, { counter, reason }, _now, by) => {
  const at = atCounter<'free'>(day, 'pause', counter, by)
  if (!at.ok) return at
  const known = day.settings.pauseReasons.some((one) => one.id === reason)
  return known ? happens([{ type: 'counterPaused', counter, reason }]) : no('unknown-reason')
}

export const endPause: Rule<'endPause'> = (day, { counter }, _now, by) => {
  const at = atCounter<'paused'>(day, 'endPause', counter, by)
  return at.ok ? happens([{ type: 'pauseEnded', counter }]) : at
}
