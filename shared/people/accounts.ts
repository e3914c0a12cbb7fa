// What the page on people asks and is told: `/api/people`.
import type { Instant } from '../queue/words.ts'
import type { Scope, StaffRole } from '../rights.ts'

/** What an administrator says of somebody. */
export type Details = Scope & {
  readonly name: string
  readonly username: string
  readonly role: StaffRole
  /** Who this is at the municipality's own sign-in; null: not known there. */
  readonly ssoName: string | null
}

export type ListedPerson = Details & {
  readonly id: string
  readonly active: boolean
  readonly hasPassword: boolean
  /** Until when the code that was given is good; null when there is none to use. */
  readonly codeUntil: Instant | null
  readonly hasSecondFactor: boolean
  readonly lastSeen: Instant | null
  /** Until when nobody can sign in with this name, from one place at least; null: not locked. */
  readonly lockedUntil: Instant | null
}

/** A code with which a password is chosen once. It is shown once. */
export type OneTimeCode = { readonly code: string; readonly until: Instant }

export type DetailsField = 'name' | 'username' | 'role' | 'scope' | 'ssoName'
export type DetailsProblem = {
  readonly field: DetailsField
  readonly problem:
    | 'missing'
    | 'too-long'
    | 'username-form'
    | 'username-taken'
    | 'sso-name-taken'
    | 'unknown-place'
    | 'no-place'
    | 'last-administrator'
}

/** What somebody did to an account, in words that stay true when the account changes again. No password and no code. */
export type PersonDeed =
  | { readonly did: 'added'; readonly as: Details }
  | { readonly did: 'changed'; readonly from: Partial<Details>; readonly to: Partial<Details> }
  | {
      readonly did:
        | 'deactivated'
        | 'reactivated'
        | 'code-given'
        | 'unlocked'
        | 'sessions-ended'
        | 'second-factor-removed'
        | 'password-chosen'
        | 'password-changed'
        | 'second-factor-on'
        | 'second-factor-off'
        | 'recovery-code-used'
    }

/** `by` null: the command line. */
export type HistoryEntry = { readonly at: Instant; readonly by: string | null; readonly what: PersonDeed }
