// The first set-up of a real installation: its configuration, from steps or from a file, and its first administrator. Once.
import { z } from 'zod'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { readParts, type UncheckedParts } from '#shared/configuration/first-parts.ts'
import type { FirstAdministrator, FirstProblem } from '#shared/configuration/first-told.ts'
import { problemsOf } from '#shared/configuration/problems.ts'
import { type FilePicture, type FileRefused, readSettingsFile } from '#shared/configuration/settings-file.ts'
import { PASSWORD_MOST, passwordProblems } from '#shared/people/password.ts'
import { EVERYWHERE } from '#shared/rights.ts'
import type { Beginnings } from './beginnings.ts'
import type { Configurations } from './configuration/configurations.ts'
import type { Pictures } from './configuration/pictures.ts'
import { passwordProblem } from './people/password-policy.ts'
import type { People, Person } from './people.ts'

const administrator = z
  .strictObject({
    name: z.string().trim().min(1).max(120),
    username: z
      .string()
      .trim()
      .min(1)
      .regex(/^[\p{L}\p{N}._-]{2,40}$/u, 'username-form'),
    password: z
      .string()
      .min(1)
      .max(2 * PASSWORD_MOST),
  })
  .superRefine(({ password, ...who }, context) => {
    const why = passwordProblem(password, who)
    if (why !== null) context.addIssue({ code: 'custom', path: ['password'], message: why })
  })

const OWN = ['username-form', ...passwordProblems] as const
const ownProblem = (code: string) => OWN.find((own) => own === code)

/** What is wrong with the first administrator; paths from the top: `password`. */
export function administratorProblems(value: unknown): FirstProblem[] {
  const read = administrator.safeParse(value)
  if (read.success) return []
  const problems = problemsOf(read.error, value)
  return problems.map((one, at) => ({
    ...one,
    problem: ownProblem(read.error.issues[at]?.message ?? '') ?? one.problem,
  }))
}

/** What the installation will be: its configuration and the pictures that came with it. */
export type Begins = { readonly whole: Configuration; readonly pictures: readonly FilePicture[] }

export function beginsFromSteps(
  parts: UncheckedParts,
): { readonly ok: true; readonly begins: Begins } | { readonly ok: false; readonly problems: readonly FirstProblem[] } {
  const read = readParts(parts)
  return read.ok ? { ok: true, begins: { whole: read.whole, pictures: [] } } : read
}

export function beginsFromFile(
  value: unknown,
  pictures: Pictures,
): { readonly ok: true; readonly begins: Begins } | FileRefused {
  const read = readSettingsFile(value)
  if (!read.ok) return read
  const problems = pictures.problemsOf(read.file)
  if (problems.length > 0) return { ok: false, why: 'problems', problems }
  return { ok: true, begins: { whole: read.file.configuration, pictures: read.file.pictures } }
}

export type SetUpParts = {
  readonly configurations: Configurations
  readonly pictures: Pictures
  readonly people: People
  readonly beginnings: Beginnings
}

/** Everything or nothing. `begins` and `who` have been found right. */
export async function setUp(
  { configurations, pictures, people, beginnings }: SetUpParts,
  begins: Begins,
  who: FirstAdministrator,
  now: number,
): Promise<Person> {
  const { password, ...named } = administrator.parse(who)
  const person = { id: 'administrator-1', ...named, role: 'administrator' as const, ...EVERYWHERE }
  const addPerson = await people.prepare({ ...person, password })
  configurations.found(begins.whole, now, false, () => {
    pictures.keepAll(begins.pictures)
    addPerson()
    beginnings.begin()
  })
  return person
}
