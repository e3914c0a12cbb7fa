// What the page asks of annotations: written, changed, taken away; with who wrote them.
import type { Annotation, AnnotationDraft, AnnotationProblem } from '#shared/reports/annotation.ts'
import { call, type Heard, posting } from '../../staff/http.ts'

/** Null: done. */
export type NotWritten = AnnotationProblem | 'expired' | 'failed' | null

export const addAnnotation = (draft: AnnotationDraft) => call('/api/annotations', posting({ draft })).then(outcome)
export const changeAnnotation = (was: Annotation, draft: AnnotationDraft) =>
  call('/api/annotations/change', posting({ was: plain(was), draft })).then(outcome)
export const removeAnnotation = (was: Annotation) =>
  call('/api/annotations/remove', posting({ was: plain(was) })).then(outcome)

/** Without what a list may have put beside it. */
const plain = ({ id, from, to, kep, kind, words }: Annotation): Annotation => ({ id, from, to, kep, kind, words })

function outcome(heard: Heard<unknown> & { readonly body: unknown }): NotWritten {
  if (heard.ok) return null
  if (heard.status === 401) return 'expired'
  const { problem } = (heard.body ?? {}) as { problem?: AnnotationProblem | 'malformed' | 'forbidden' } // our own door says why
  if (problem === undefined || problem === 'malformed') return 'failed'
  return problem === 'forbidden' ? 'not-yours' : problem
}
