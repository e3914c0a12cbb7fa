// The bits of Star's automatic status → how the printer is, and its count; after Star's «Line Mode Command Specifications».
import type { PrinterCondition } from '#shared/views/paper.ts'
import { conditionFrom } from './condition.ts'

/** `status`: with its two headers. */
export function conditionOfStar(status: readonly number[]): PrinterCondition {
  const [, , printer = 0, errors = 0, more = 0, paper = 0] = status
  const cover = (printer & 0x20) !== 0
  const paperEnd = (paper & 0x08) !== 0
  // Hot, past mending, jammed; a mark not found, paper stuck, the head up. Off line for no reason of these: it would not print either.
  const isFaulty = (errors & 0x66) !== 0 || (more & 0x0e) !== 0 || (printer & 0x08) !== 0
  return conditionFrom({
    cover,
    paperEnd,
    fault: (errors & 0x08) !== 0 ? 'cutter' : isFaulty ? 'fault' : null,
    low: (paper & 0x06) !== 0,
  })
}

/** How many `ETB` it has come to, 0 to 31; null where it does not count. */
export function countOfStar(status: readonly number[]): number | null {
  const [byte] = status.slice(7)
  return byte === undefined ? null : ((byte >> 1) & 0x07) | ((byte >> 2) & 0x18)
}
