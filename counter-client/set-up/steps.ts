// Which steps there are, in their order: fewer where a file says most of it, one more where the console's code is asked for.
import type { FirstPart } from '#shared/configuration/first-parts.ts'
import type { Typed } from './typed.ts'

export type Step = FirstPart | 'administrator' | 'review' | 'code'

const ALL = ['municipality', 'keps', 'building', 'services', 'hours', 'administrator', 'review'] as const
const WITH_FILE = ['municipality', 'administrator', 'review'] as const

export const stepsOf = ({ file }: Typed, codeNeeded: boolean): readonly Step[] => [
  ...(codeNeeded ? (['code'] as const) : []),
  ...(file === null ? ALL : WITH_FILE),
]
