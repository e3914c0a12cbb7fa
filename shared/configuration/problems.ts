// What is wrong with a configuration that somebody wants, place by place, in codes that the texts have sentences for.
import type { z } from 'zod'
import { asKepCode } from '../greek/kep-code.ts'
import type { Contradiction } from './contradictions.ts'

export const PROBLEMS = [
  'missing',
  'malformed',
  'too-long',
  'too-many',
  'too-few',
  'too-small',
  'too-large',
  'unknown-field',
  'letter',
  'address',
  'kep-code',
  'time',
  'closes-before',
  'hours-overlap',
  'date-twice',
  'no-such-date',
  'host',
  'device',
  'e-mail',
  'folder',
] as const

export type Problem = {
  /**
   * From the top of what was sent, `services.2.letter`. Of a section: `/offices.0.counters.3.serves` lies elsewhere in the
   * configuration, and does not fit with what was sent.
   */
  readonly path: string
  readonly problem: (typeof PROBLEMS)[number] | Contradiction['problem']
  /**
   * What it is about, as people know it; for a KEP code, how it is rightly written, when it can be guessed; the names of
   * unknown fields.
   */
  readonly about: string | null
}

export const problemsOf = (error: z.ZodError, value: unknown): Problem[] =>
  error.issues.map((issue) => {
    const path = issue.path.map(String).join('.')
    const about = issue.code === 'custom' ? issue.params?.about : undefined
    if (typeof about === 'string') return { path, problem: issue.message as Contradiction['problem'], about } // from `configuration`
    const problem = codeOf(issue)
    if (issue.code === 'unrecognized_keys') return { path, problem, about: issue.keys.join(', ') }
    return { path, problem, about: problem === 'kep-code' ? rightly(at(value, issue.path)) : null }
  })

function codeOf(issue: z.core.$ZodIssue): (typeof PROBLEMS)[number] {
  const said = PROBLEMS.find((code) => code === issue.message)
  if (said !== undefined) return said
  switch (issue.code) {
    case 'invalid_type':
      return 'missing'
    case 'too_small':
      return issue.origin === 'string' ? 'missing' : issue.origin === 'array' ? 'too-few' : 'too-small'
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large'
    case 'unrecognized_keys':
      return 'unknown-field'
    default:
      return 'malformed'
  }
}

const rightly = (typed: unknown): string | null => (typeof typed === 'string' ? asKepCode(typed) : null)

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  )
