// What we say to a printer beside slips, and how its answers are understood: one entry a dialect.
import type { Dialect, Profile } from '#shared/slip/profile.ts'
import { PENS } from '../bytes/pens.ts'
import type { Ear, Say } from './answers.ts'
import { EscPosEar } from './esc-pos-ear.ts'
import { EscPosQuestions } from './esc-pos-questions.ts'
import type { Questions } from './questions.ts'
import { StarEar } from './star-ear.ts'
import { StarQuestions } from './star-questions.ts'

type Talk = {
  /** From now on it tells by itself when it goes off line, errs, or its paper changes. */
  readonly pushStatus: Buffer
  readonly ear: (say: Say) => Ear
  readonly questions: () => Questions
}
export const TALK: Readonly<Record<Dialect, Talk>> = {
  'esc-pos': {
    pushStatus: Buffer.from([0x1d, 0x61, 0x0e]),
    ear: (say) => new EscPosEar(say),
    questions: () => new EscPosQuestions(),
  },
  'star-line': {
    // A reset does not undo it; over a network it is always on, and at a USB cable perhaps never: then it is asked only.
    pushStatus: Buffer.from([0x1b, 0x1e, 0x61, 1]),
    ear: (say) => new StarEar(say),
    questions: () => new StarQuestions(),
  },
}

/** Forgets what it has not printed, and says so: for printers that know job ids. */
export const CLEAR = Buffer.from([0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08])

/** The longest command that may have been cut off in the middle. */
function missingBytes({ dialect, form, drawsQr, bufferBytes, dots }: Profile): number {
  const anyCommand = 16
  if (dialect === 'esc-pos') return anyCommand + (form === 'picture' ? bufferBytes / 2 : 0)
  return anyCommand + (form === 'picture' || !drawsQr ? 3 * dots : 200)
}

/**
 * After a slip that broke off: white dots or nothing for whatever it still waits for, then what is half printed is cut away, so
 * that the next slip stands alone.
 */
export function clearThroat(profile: Profile): Buffer {
  const { begin, end } = PENS[profile.dialect]
  return Buffer.concat([Buffer.alloc(missingBytes(profile)), begin(profile), end(profile)])
}
