// What an administrator says of somebody, as the table holds it; and what is otherwise between two such sayings.
import type { Details, PersonDeed } from '#shared/people/accounts.ts'
import { foldUsername, readList, type Stored, storedList } from './stored.ts'

export const tidied = (asked: Details): Details => ({
  ...asked,
  username: foldUsername(asked.username),
  ssoName: asked.ssoName === null ? null : foldUsername(asked.ssoName),
})

export const forTable = ({ name, username, role, offices, keps, ssoName }: Details) => ({
  name,
  username,
  role,
  offices: storedList(offices),
  keps: storedList(keps),
  ssoName,
})

export const detailsIn = (row: Stored): Details => ({
  name: row.name,
  username: row.username,
  role: row.role,
  offices: readList(row.offices),
  keps: readList(row.keps),
  ssoName: row.sso_name,
})

/** Null when nothing is otherwise. */
export function difference(from: Details, to: Details): Extract<PersonDeed, { did: 'changed' }> | null {
  const fields = Object.keys(to) as (keyof Details)[] // the record's own keys
  const changed = fields.filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]))
  const only = (details: Details) => Object.fromEntries(changed.map((field) => [field, details[field]]))
  return changed.length === 0 ? null : { did: 'changed', from: only(from), to: only(to) }
}
