// What happened on a date, or from a date to a date, that one must know to read the figures: «επαναλειτουργία», «μεταστέγαση».
import { isDate, type LocalDate } from '../queue/dates.ts'
import type { Instant } from '../queue/words.ts'
import { inKep, type Scope } from '../rights.ts'

export const annotationKinds = ['relocation', 'reopening', 'closed', 'network', 'equipment', 'other'] as const
export type AnnotationKind = (typeof annotationKinds)[number]

export type Annotation = {
  readonly id: string
  readonly from: LocalDate
  /** The last date, included; null: it still lasts. */
  readonly to: LocalDate | null
  /** Null: all KEPs. */
  readonly kep: string | null
  readonly kind: AnnotationKind
  readonly words: string
}
/** As somebody writes it. */
export type AnnotationDraft = Omit<Annotation, 'id'>

export type AnnotationAct = {
  readonly at: Instant
  /** Their name; null: nobody who was signed in. */
  readonly by: string | null
  readonly act: 'added' | 'changed' | 'removed'
}
/** With who wrote it and when; the last act comes last. */
export type AnnotationWithTrail = Annotation & { readonly trail: readonly AnnotationAct[] }
/** What the question `annotations` answers: those of its period, and those of it that were taken away. */
export type Annotations = {
  readonly annotations: readonly AnnotationWithTrail[]
  readonly removed: readonly AnnotationWithTrail[]
}

/** `changed`: a colleague was quicker; `unknown`: it is not there any more. */
export type AnnotationProblem =
  | 'no-date'
  | 'ends-before'
  | 'no-words'
  | 'too-long'
  | 'kind'
  | 'unknown-kep'
  | 'not-yours'
  | 'unknown'
  | 'changed'

export const LONGEST_WORDS = 200
const FIRST = '1900-01-01'
const LAST = '2200-12-31'

/** These happen on a date and do not last. */
export const isMoment = (kind: AnnotationKind): boolean => kind === 'relocation' || kind === 'reopening'

/** The first thing that is wrong; null: nothing. */
export function problemOf(draft: AnnotationDraft, keps: readonly string[], scope: Scope): AnnotationProblem | null {
  const { from, to, kep, kind, words } = draft
  if (!isUsable(from) || (to !== null && !isUsable(to))) return 'no-date'
  if (to !== null && to < from) return 'ends-before'
  if (!annotationKinds.includes(kind)) return 'kind'
  if (words.trim() === '') return 'no-words'
  if (words.trim().length > LONGEST_WORDS) return 'too-long'
  if (kep !== null && !keps.includes(kep)) return 'unknown-kep'
  return mayAnnotate(scope, kep) ? null : 'not-yours'
}

/** Whoever answers for some KEPs writes of these, and not of all. */
export const mayAnnotate = (scope: Scope, kep: string | null): boolean =>
  kep === null ? scope.keps === null : inKep(scope, kep)

const isUsable = (date: LocalDate) => isDate(date) && date >= FIRST && date <= LAST

/** Those of these KEPs and those of all; `keps` null: whichever. */
export const concerning = <A extends Annotation>(annotations: readonly A[], keps: readonly string[] | null): A[] =>
  annotations.filter(({ kep }) => kep === null || keps === null || keps.includes(kep))
