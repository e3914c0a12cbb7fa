// A signed year in words, for the page and for every document that shows its table: «Οριστικό από 2/1/2025, 09:14».
import type { Language } from '../queue/words.ts'
import { signing as text } from '../text/report-signing.ts'
import { instantSaid } from './instant-said.ts'
import type { Signing } from './signing.ts'

/** With its version, where it is not the first. */
export const signingSaid = ({ at, version }: Pick<Signing, 'at' | 'version'>, language: Language): string =>
  text[language].final(instantSaid(at), version)

/** The same for a document: who signed it too, and how many changes came after. */
export function signingNote(signing: Signing, changesSince: number, language: Language): string {
  const words = text[language]
  const said = `${signingSaid(signing, language)} (${signing.person}).`
  return changesSince === 0 ? said : `${said} ${words.changedSince(changesSince)}`
}
