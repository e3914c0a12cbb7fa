// What the page of the first set-up and the server say to each other: `/api/setup`, `/api/setup/check`, `/api/setup/check-file`.

import type { PasswordProblem } from '../people/password.ts'
import type { FirstPart, UncheckedParts } from './first-parts.ts'
import type { Problem } from './problems.ts'

/** `asksCode`: whether whoever asks is somewhere else, and must first say the code that stands on the server's console. */
export type SetUpNow = { readonly needed: boolean; readonly asksCode: boolean }

export type FirstAdministrator = { readonly name: string; readonly username: string; readonly password: string }

/** A part by itself, the first administrator, or only the code. */
export type CheckFirst = {
  readonly code: string | null
  readonly part: FirstPart | 'administrator' | 'code'
  readonly parts: UncheckedParts & { readonly administrator?: unknown }
}

/** What the installation begins with: what was said step by step, or a file of another installation. */
export type BeginWith =
  | { readonly from: 'steps'; readonly parts: UncheckedParts }
  | { readonly from: 'file'; readonly file: unknown }

export type SetUpWanted = {
  readonly code: string | null
  readonly begins: BeginWith
  readonly administrator: FirstAdministrator
}

export type FirstProblem = Omit<Problem, 'problem'> & {
  readonly problem: Problem['problem'] | 'username-form' | PasswordProblem
}

/** Why nothing was looked at: set up by somebody else, a wrong code, too many wrong codes. */
export type SetUpRefused = { readonly problem: 'already' | 'code' | 'too-many' | 'malformed' }
