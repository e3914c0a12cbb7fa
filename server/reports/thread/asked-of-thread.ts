// What is said between the house and the thread that works out its reports.
import type { Language } from '#shared/queue/words.ts'
import type { Asked } from '#shared/reports/asked.ts'
import type { Format } from '../../exports/format.ts'
import type { Asking } from '../question.ts'
import type { QuestionName } from '../questions.ts'

export type AskedOfThread = {
  readonly id: number
  readonly question: QuestionName
  readonly asked: Asked
  readonly asking: Asking
  /** Null: the answer itself, as JSON. */
  readonly as: { readonly format: Format; readonly language: Language } | null
}
export type ThreadSays =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly problem: 'malformed' | 'forbidden' | 'too-large' }
  /** It broke: what broke is for the log. */
  | { readonly id: number; readonly ok: false; readonly problem: 'failed'; readonly why: string }
