// Which reader a dialect has.
import type { Dialect } from '#shared/slip/profile.ts'
import type { ReadCommand } from './commands.ts'
import { readEscPos } from './read-esc-pos.ts'
import { readStarLine } from './read-star-line.ts'

export const READERS: Readonly<Record<Dialect, ReadCommand>> = { 'esc-pos': readEscPos, 'star-line': readStarLine }
