// What a printer's bits come to, the gravest first.
import type { PrinterCondition } from '#shared/views/paper.ts'

type Found = {
  readonly cover: boolean
  readonly paperEnd: boolean
  readonly fault: 'cutter' | 'fault' | null
  readonly low: boolean
}

export function conditionFrom({ cover, paperEnd, fault, low }: Found): PrinterCondition {
  if (cover) return { state: 'cover-open', trouble: null }
  if (paperEnd) return { state: 'paper-out', trouble: null }
  if (fault !== null) return { state: 'error', trouble: fault }
  return { state: low ? 'paper-low' : 'ready', trouble: null }
}
