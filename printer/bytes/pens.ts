// Which pen a dialect has.
import type { Dialect } from '#shared/slip/profile.ts'
import { escPos } from './esc-pos.ts'
import type { Pen } from './pen.ts'
import { starLine } from './star-line.ts'

export const PENS: Readonly<Record<Dialect, Pen>> = { 'esc-pos': escPos, 'star-line': starLine }
