// No picture stands for weeks on the same pixels: the whole of it moves by a few, every few minutes, in a slow round.
import type { CSSProperties } from 'react'
import type { Instant } from '#shared/queue/words.ts'

const EVERY_MS = 3 * 60_000
/** In rem, so that it is as wide on any screen: 4 pixels of 1080. The board's margin is wider by as much. */
export const SHIFT_AT_MOST = 0.4
const ROUND = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const

export function shiftAt(now: Instant): CSSProperties {
  const [x, y] = ROUND[Math.floor(now / EVERY_MS) % ROUND.length] ?? [0, 0]
  return { transform: `translate(${x * SHIFT_AT_MOST}rem, ${y * SHIFT_AT_MOST}rem)` }
}
