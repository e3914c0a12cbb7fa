// What is wrong, by its place in the step, as sentences.
import type { FirstProblem } from '#shared/configuration/first-told.ts'
import type { Problem } from '#shared/configuration/problems.ts'
import { readWeek, type WeekField, type WeekProblem } from '#shared/hours/simple-week.ts'
import { type PasswordProblem, passwordProblems } from '#shared/people/password.ts'
import type { Language } from '#shared/queue/words.ts'
import { passwordText } from '#shared/text/password.ts'
import { setUp } from '#shared/text/set-up.ts'
import { settingsProblems } from '#shared/text/settings-problems.ts'
import type { TypedHours } from './typed.ts'

/** Paths from the top of the step: `keps.1.code`. */
export type Problems = Readonly<Record<string, FirstProblem>>
/** What is wrong at a place; null: nothing. */
export type Wrong = (path: string) => string | null

/** What was found, and what it was found in. */
export type Found = { readonly problems: readonly FirstProblem[]; readonly value: unknown }
export const NOTHING_FOUND: Found = { problems: [], value: null }

/** A problem is said for as long as what it is about stands there as it stood. */
export const stillThere = ({ problems, value }: Found, now: unknown): Problems =>
  byPath(problems.filter(({ path }) => JSON.stringify(at(value, path)) === JSON.stringify(at(now, path))))

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((held, key) => (isObject(held) ? Reflect.get(held, key) : undefined), value)
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const byPath = (problems: readonly FirstProblem[]): Problems =>
  Object.fromEntries([...problems].reverse().map((one) => [one.path, one])) // of two at one place the first is said

export function sentence({ path, problem, about }: FirstProblem, language: Language): string {
  const own = setUp[language].problems
  if (problem === 'username-form') return own[problem]
  if (path === 'password' && isPasswordProblem(problem)) return passwordText[language].problems[problem]
  if (/^offices\.\d+\.keps$/.test(path)) {
    if (problem === 'too-few') return own['no-kep']
    if (problem === 'too-many' && about !== null) return own['too-many-counters'](about)
  }
  return settingsProblems[language][problem as Problem['problem']](about ?? '') // only a password has problems of its own
}

const isPasswordProblem = (problem: string): problem is PasswordProblem =>
  (passwordProblems as readonly string[]).includes(problem) // a list of reasons is a list of strings

/** Hours are read here before they can be sent at all. */
export function hoursProblems(hours: TypedHours, language: Language): Partial<Record<WeekField, string>> {
  const read = readWeek(hours)
  if (read.ok) return {}
  const named = Object.entries(read.problems) as [WeekField, WeekProblem][] // a record's entries are its own
  return Object.fromEntries(named.map(([field, problem]) => [field, setUp[language].hours.problems[problem]]))
}
