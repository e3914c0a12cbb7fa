// What is typed into the first set-up, and what is wrong with it.
import { readWeek, type TypedWeek, type WeekField, type WeekProblem } from '#shared/hours/simple-week.ts'
import { PASSWORD_LEAST } from '#shared/people/password.ts'
import type { Language } from '#shared/queue/words.ts'
import { setUp } from '#shared/text/set-up.ts'
import type { FirstOffice } from '../staff/http.ts'

const TEXTS = ['el', 'en', 'keps', 'name', 'username', 'password'] as const
export type FieldName = (typeof TEXTS)[number]
export type Form = Readonly<Record<FieldName, string>> & {
  /** Per KEP code, as typed; one that was not touched has one counter. */
  readonly counters: Readonly<Record<string, string>>
  readonly hours: TypedWeek & { readonly holidays: boolean }
}
export type Problems = Partial<Record<FieldName | 'counters' | WeekField, string>>

const MOST_COUNTERS = 40

/** When most KEPs are open. */
const USUAL_HOURS: Form['hours'] = { days: [0, 1, 2, 3, 4], from: '08:00', to: '14:30', again: null, holidays: true }
export const AGAIN: NonNullable<TypedWeek['again']> = { days: [], from: '17:00', to: '20:00' }

export const emptyForm: Form = {
  el: '',
  en: '',
  keps: '',
  name: '',
  username: '',
  password: '',
  counters: {},
  hours: USUAL_HOURS,
}

/** The codes as typed, one per line; small Greek letters count as capitals. */
export const codesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.normalize('NFC').replace(/\s+/g, '').toLocaleUpperCase('el'))
    .filter((code) => code !== '')

export const isKepCode = (code: string): boolean => /^\d{4}[Α-Ω]{0,2}$/.test(code)

const countersOf = (form: Form, code: string): number => Number(form.counters[code] ?? '1')

export function problemsIn(form: Form, language: Language): Problems {
  const words = setUp[language].problems
  const problems: Problems = {}
  for (const name of TEXTS) if (form[name].trim() === '') problems[name] = words.missing
  const codes = codesOf(form.keps)
  const bad = codes.find((code) => !isKepCode(code))
  const twice = codes.find((code, at) => codes.indexOf(code) !== at)
  if (bad !== undefined) problems.keps = words.kep(bad)
  else if (twice !== undefined) problems.keps = words.twice(twice)
  const tooMany = (code: string) => countersOf(form, code) < 1 || countersOf(form, code) > MOST_COUNTERS
  if (codes.some(tooMany)) problems.counters = words.counters
  if (form.password !== '' && form.password.length < PASSWORD_LEAST) problems.password = words.password
  return { ...problems, ...hoursProblems(form, language) }
}

function hoursProblems({ hours }: Form, language: Language): Problems {
  const read = readWeek(hours)
  if (read.ok) return {}
  const named = Object.entries(read.problems) as [WeekField, WeekProblem][] // a record's entries are its own
  return Object.fromEntries(named.map(([field, problem]) => [field, setUp[language].hours.problems[problem]]))
}

/** Of a form in which nothing is wrong. */
export const firstOffice = (form: Form): FirstOffice => ({
  office: { el: form.el.trim(), en: form.en.trim() },
  keps: codesOf(form.keps).map((code) => ({ code, counters: countersOf(form, code) })),
  hours: { week: weekOf(form), holidays: form.hours.holidays, exceptions: [] },
  supervisor: { name: form.name.trim(), username: form.username.trim(), password: form.password },
})

function weekOf({ hours }: Form): FirstOffice['hours']['week'] {
  const read = readWeek(hours)
  return read.ok ? read.week : []
}
