// A ticket's slip once more, with the mark of a copy: what a kiosk or a desk asks over its line, and what it is answered.
import type { DoorRefusal, RuleRefusal } from '../queue/refusals.ts'
import type { Label } from '../queue/words.ts'

/** `id` is the copy's own: sent again after a cut with the same id, it is printed once. */
export type AskCopy = { readonly id: string; readonly office: string; readonly ticket: Label }

export type CopyRefusal =
  | DoorRefusal
  | Extract<RuleRefusal, 'unknown-ticket' | 'too-late'>
  /** The office has none. */
  | 'no-printer'
  /** None that would print now. */
  | 'no-paper'
  /** Of this ticket a kiosk has asked one. */
  | 'one-already'
  /** So many wait at the printer. */
  | 'too-many'
/** `at`: the name of the printer where it comes out. */
export type CopyAnswer =
  | { readonly ok: true; readonly at: string }
  | { readonly ok: false; readonly refusal: CopyRefusal }
