// What is typed about somebody, before it is saved.
import type { Details, DetailsField, DetailsProblem } from '#shared/people/accounts.ts'
import type { Language } from '#shared/queue/words.ts'
import { people } from '#shared/text/people.ts'

/** `ssoName` empty: not known there. */
export type Draft = Omit<Details, 'ssoName'> & { readonly ssoName: string }
export type Problems = Partial<Record<DetailsField, string>>

export const emptyDraft: Draft = { name: '', username: '', role: 'clerk', offices: null, keps: null, ssoName: '' }

export const draftOf = ({ name, username, role, offices, keps, ssoName }: Details): Draft => ({
  name,
  username,
  role,
  offices,
  keps,
  ssoName: ssoName ?? '',
})

export const detailsOf = (draft: Draft): Details => ({
  ...draft,
  ssoName: draft.ssoName.trim() === '' ? null : draft.ssoName,
})

export const problemsSaid = (problems: readonly DetailsProblem[], language: Language): Problems =>
  Object.fromEntries(problems.map(({ field, problem }) => [field, people[language].form.problems[problem]]))
