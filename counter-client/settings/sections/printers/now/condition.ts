// What a printer is said to be: its own word, or what the house can tell without it.
import type { Paper, PrinterCondition } from '#shared/views/paper.ts'

export const conditionOf = ({ state, printer }: Paper): PrinterCondition =>
  printer ?? { state: state === 'ready' ? 'ready' : 'silent', trouble: null }

/** `heed`: it prints, and somebody should know. */
export function wellnessOf({ state }: PrinterCondition): 'well' | 'heed' | 'ill' {
  if (state === 'ready') return 'well'
  return state === 'paper-low' || state === 'blind' ? 'heed' : 'ill'
}
