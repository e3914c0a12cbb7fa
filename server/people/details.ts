// What is wrong with what an administrator typed about somebody, field by field.
import type { Details, DetailsProblem } from '#shared/people/accounts.ts'

/** Where one can be limited to. */
export type Places = { readonly offices: readonly string[]; readonly keps: readonly string[] }

const NAME_MOST = 120
const SSO_NAME_MOST = 200
const USERNAME = /^[\p{L}\p{N}._-]{2,40}$/u

/** What it takes the table to know, such as a name that is taken, is told by `accounts`. */
export function detailsProblems(details: Details, places: Places): DetailsProblem[] {
  const { name, username, ssoName, offices, keps } = details
  const problems: DetailsProblem[] = []
  const find = (field: DetailsProblem['field'], problem: DetailsProblem['problem'], wrong: boolean) => {
    if (wrong) problems.push({ field, problem })
  }
  find('name', 'missing', name === '')
  find('name', 'too-long', name.length > NAME_MOST)
  find('username', 'missing', username === '')
  find('username', 'username-form', username !== '' && !USERNAME.test(username))
  find('ssoName', 'missing', ssoName === '')
  find('ssoName', 'too-long', (ssoName ?? '').length > SSO_NAME_MOST)
  find('scope', 'no-place', offices?.length === 0 || keps?.length === 0)
  const unknown = offices?.some((id) => !places.offices.includes(id)) || keps?.some((kep) => !places.keps.includes(kep))
  find('scope', 'unknown-place', unknown === true)
  return problems
}
