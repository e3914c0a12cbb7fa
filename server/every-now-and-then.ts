// Looks again every few seconds at what changes by the clock alone. A look that fails is said, and the next one is in a moment.
import { log } from './log.ts'

/** How long after a minute, or midnight, a screen may still show the one before. */
const CLOCK_MS = 5_000

export function everyNowAndThen(look: () => void): NodeJS.Timeout {
  return setInterval(() => {
    try {
      look()
    } catch (cause) {
      log('a look at the clock failed', cause)
    }
  }, CLOCK_MS)
}
