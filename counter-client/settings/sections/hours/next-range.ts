// The hours that a day is offered next: the morning, then the afternoon, then whatever comes after the last.
import type { OpenRange } from '#shared/queue/hours.ts'

const MORNING: OpenRange = { from: '08:00', to: '14:30' }
const AFTERNOON: OpenRange = { from: '17:00', to: '20:00' }

export function nextRange(ranges: readonly OpenRange[]): OpenRange {
  const last = ranges.at(-1)
  if (last === undefined) return MORNING
  return last.to < AFTERNOON.from ? AFTERNOON : { from: '', to: '' }
}
