// A speech engine of the tests: a process like espeak-ng that gives a WAV as long as its words say, or does what engines do wrong.
import { join } from 'node:path'

export type Manner = 'speaks' | 'hangs' | 'fails' | 'junk' | 'endless'

/** What the house is to run. `diary`: a file to which each run adds a line of what it was told. */
export const fakeEngine = (manner: Manner, diary = ''): string[] => [
  process.execPath,
  join(import.meta.dirname, 'fake-engine-process.ts'),
  manner,
  diary,
]

/** By how long it is, a story knows which sentence it hears. */
export const secondsOf = (words: string): number =>
  0.3 + ([...words].reduce((sum, letter, at) => sum + (letter.codePointAt(0) ?? 0) * (at + 1), 0) % 89) / 200
