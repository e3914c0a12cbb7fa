// Sofia, who is new, and what an administrator reads of the accounts.
import type { Details, ListedPerson, OneTimeCode } from '#shared/people/accounts.ts'
import { get, post } from './house.ts'

export const sofia: Details = {
  name: 'Σοφία Ντάση',
  username: 'sofia.ntasi',
  role: 'clerk',
  offices: null,
  keps: ['0325'],
  ssoName: null,
}
export const newPassword = 'κίτρινο ποδήλατο'

export async function sofiaIsAdded(
  url: string,
  admin: string,
  otherwise: Partial<Details> = {},
): Promise<OneTimeCode & { readonly id: string }> {
  const answer = await post(url, '/api/people', { ...sofia, ...otherwise }, admin)
  if (answer.status !== 201) throw new Error(`Sofia was not added: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as OneTimeCode & { id: string }
}

export async function personOf(url: string, admin: string, id: string): Promise<ListedPerson> {
  const people = (await (await get(url, '/api/people', admin)).json()) as ListedPerson[]
  const found = people.find((person) => person.id === id)
  if (found === undefined) throw new Error(`there is no ${id}`)
  return found
}
