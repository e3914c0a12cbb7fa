// Where we were wrong, or the disk says no, one visitor hears of it and the others go on.
import { log } from './log.ts'

export function carefully<T, E>(what: string, act: () => T, otherwise: E): T | E {
  try {
    return act()
  } catch (cause) {
    log(`something failed at ${what}`, cause)
    return otherwise
  }
}
