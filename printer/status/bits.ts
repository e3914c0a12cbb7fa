// The bits of a printer's status → how it is, the gravest first.
import type { PrinterCondition } from '#shared/views/paper.ts'

/** What was answered to `DLE EOT` 2, 3 and 4: why it is off line, which error, how the paper is. */
export type Asked = { readonly offline: number; readonly error: number; readonly paper: number }

const condition = (
  cover: boolean,
  paperEnd: boolean,
  fault: 'cutter' | 'fault' | null,
  low: boolean,
): PrinterCondition => {
  if (cover) return { state: 'cover-open', trouble: null }
  if (paperEnd) return { state: 'paper-out', trouble: null }
  if (fault !== null) return { state: 'error', trouble: fault }
  return { state: low ? 'paper-low' : 'ready', trouble: null }
}

export function conditionOf({ offline, error, paper }: Asked): PrinterCondition {
  const fault = (offline & 0x40) === 0 ? null : (error & 0x08) === 0 ? 'fault' : 'cutter'
  return condition((offline & 0x04) !== 0, (offline & 0x20) !== 0 || (paper & 0x60) !== 0, fault, (paper & 0x0c) !== 0)
}

/** The same from the four bytes that it pushes (`GS a`). */
export function conditionPushed([first, second, third]: readonly [number, number, number, number]): PrinterCondition {
  const fault = (second & 0x08) !== 0 ? 'cutter' : (second & 0x60) !== 0 ? 'fault' : null
  return condition((first & 0x20) !== 0, (third & 0x0c) !== 0, fault, (third & 0x03) !== 0)
}
