// How a wait is said, in the same words on every screen and on paper. It is a range, never a promise to the minute.
import type { WaitRange } from '../queue/words.ts'
import { inBoth } from './language.ts'

/** Minutes with no word: `20–30`, `0–5`, `60+`. */
export const minuteFigures = ({ from, to }: WaitRange): string => {
  if (to !== null) return `${from}–${to}`
  return from === 0 ? `0–${HOUR}+` : `${from}+`
}
const HOUR = 60

/** So little that it is no waiting, if nobody is before. */
export const isHardlyAny = ({ from, to }: WaitRange): boolean => from === 0 && to !== null && to <= 5

const beginsNow = ({ from, to }: WaitRange): boolean => from === 0 && to !== null
const isOverAnHour = ({ from, to }: WaitRange): boolean => to === null && from >= HOUR

export const waitText = inBoth(
  {
    /** Large, where the word stands under it. */
    figures: (wait: WaitRange): string => (beginsNow(wait) ? `έως ${wait.to}` : minuteFigures(wait)),
    under: (wait: WaitRange): string =>
      isOverAnHour(wait) ? 'λεπτά, πάνω από μία ώρα' : wait.to === null ? 'λεπτά' : 'λεπτά περίπου',
    minutes: (wait: WaitRange): string => `${beginsNow(wait) ? `έως ${wait.to}` : minuteFigures(wait)} λεπτά`,
  },
  {
    figures: (wait: WaitRange): string => (beginsNow(wait) ? `up to ${wait.to}` : minuteFigures(wait)),
    under: (wait: WaitRange): string =>
      isOverAnHour(wait) ? 'minutes, over an hour' : wait.to === null ? 'minutes' : 'minutes, roughly',
    minutes: (wait: WaitRange): string => `${beginsNow(wait) ? `up to ${wait.to}` : minuteFigures(wait)} minutes`,
  },
)
