// Why a change of the configuration was not made. Nothing has changed then.
import type { RuleRefusal } from '../queue/refusals.ts'
import type { Problem } from './problems.ts'

export type ChangeRefused =
  | {
      readonly ok: false
      readonly why:
        | 'malformed'
        | 'unknown-office'
        | 'unknown-version'
        | 'nothing-changed'
        | 'not-set-up'
        /** What is to be taken back was changed once more. */
        | 'changed-since'
        | 'not-stored'
    }
  | { readonly ok: false; readonly why: 'problems'; readonly problems: readonly Problem[] }
  /** Somebody else changed the same section since the form was opened; `version` is the newest. */
  | { readonly ok: false; readonly why: 'changed-meanwhile'; readonly version: number }
  /** A day that runs, or is booked, needs what would be gone. `about`: what that is, as people know it. */
  | {
      readonly ok: false
      readonly why: 'in-use'
      readonly office: string
      readonly refusal: RuleRefusal
      readonly about: string
    }
  /** Figures of this KEP or channel stand in the table. */
  | { readonly ok: false; readonly why: 'counted'; readonly about: string }
