// The bits of an ESC/POS printer's status → how it is.
import type { PrinterCondition } from '#shared/views/paper.ts'
import { conditionFrom } from './condition.ts'

/** What was answered to `DLE EOT` 2, 3 and 4: why it is off line, which error, how the paper is. */
export type Asked = { readonly offline: number; readonly error: number; readonly paper: number }

export const conditionOf = ({ offline, error, paper }: Asked): PrinterCondition =>
  conditionFrom({
    cover: (offline & 0x04) !== 0,
    paperEnd: (offline & 0x20) !== 0 || (paper & 0x60) !== 0,
    fault: (offline & 0x40) === 0 ? null : (error & 0x08) === 0 ? 'fault' : 'cutter',
    low: (paper & 0x0c) !== 0,
  })

/** The same from the four bytes that it pushes (`GS a`). */
export const conditionPushed = ([first, second, third]: readonly [number, number, number, number]): PrinterCondition =>
  conditionFrom({
    cover: (first & 0x20) !== 0,
    paperEnd: (third & 0x0c) !== 0,
    fault: (second & 0x08) !== 0 ? 'cutter' : (second & 0x60) !== 0 ? 'fault' : null,
    low: (third & 0x03) !== 0,
  })
