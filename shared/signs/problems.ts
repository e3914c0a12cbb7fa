// What can be wrong with a template, in codes that the texts have sentences for.

export const TEMPLATE_PROBLEMS = [
  /** A field that there is not. */
  'template-field',
  /** A `{` without its `}`, or the other way round. */
  'template-brace',
  /** A `\` with nothing known behind it. */
  'template-escape',
  /** A letter that is not ASCII. */
  'template-letter',
  /** What stands behind the colon of a field. */
  'template-form',
  /** The bytes that come of it are too many. */
  'template-long',
  /** Of a pattern: too little that is fixed, so that noise could be taken for it. */
  'template-short',
  /** Several counters, and nothing in it that says which. */
  'template-address',
  /** A checksum was chosen, and stands nowhere. */
  'template-checksum',
  /** A checksum stands there, and none was chosen. */
  'template-no-checksum',
  /** Bytes that a line of seven bits cannot carry. */
  'template-bits',
  /** Two patterns that the same bytes could be. */
  'template-same',
  /** An address that is no number from 0 to 255, where it goes as one byte. */
  'template-byte',
] as const
export type TemplateProblem = (typeof TEMPLATE_PROBLEMS)[number]

/** `about`: what it is about, as it was typed. */
export type Wrong = { readonly ok: false; readonly problem: TemplateProblem; readonly about: string }
export const wrong = (problem: TemplateProblem, about: string): Wrong => ({ ok: false, problem, about })
