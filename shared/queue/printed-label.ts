// A ticket's label as it stands on the citizen's paper: one torn off a roll says inside which round it is of, and shows it nowhere.
import type { Label } from './words.ts'

/** Between number and round: whether the roll bears the letter of its service. */
export const MARKS = { shown: '·', hidden: '~' }
const OF_ROLL = /^(.) (\d+)([·~])\d+$/u

/** Whether somebody tore it off a roll. */
export const isOfRoll = (label: Label): boolean => OF_ROLL.test(label)

/** `Α 57` of `Α 57·2`, and `57` where the roll bears no letter. Any other label is what it is. */
export function printedLabel(label: Label): string {
  const [, letter, digits, mark] = OF_ROLL.exec(label) ?? []
  if (digits === undefined) return label
  return mark === MARKS.hidden ? digits : `${letter} ${digits}`
}

/** `Α` and `57`; no letter where the paper bears none. */
export function partsOfLabel(label: Label): { readonly letter: string; readonly digits: string } {
  const [first = '', digits] = printedLabel(label).split(' ')
  return digits === undefined ? { letter: '', digits: first } : { letter: first, digits }
}
