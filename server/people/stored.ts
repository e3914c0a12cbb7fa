// A person as the table holds them, and what of it leaves this room.
import { z } from 'zod'
import type { Me } from '#shared/protocol.ts'
import type { StaffRole } from '#shared/rights.ts'

export type Person = Me & { readonly username: string }

export type Stored = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: StaffRole
  readonly offices: string | null
  readonly keps: string | null
  readonly password_hash: string | null
  readonly reset_hash: string | null
  readonly reset_expires_at: number | null
  readonly totp_secret: string | null
  readonly totp_last_step: number | null
  readonly recovery_hashes: string | null
  readonly sso_name: string | null
  readonly active: 0 | 1
  readonly last_seen_at: number | null
}

export const COLUMNS = `people.id, username, name, role, offices, keps, password_hash, reset_hash, reset_expires_at,
  totp_secret, totp_last_step, recovery_hashes, sso_name, active, last_seen_at`

/** Without anything that is secret. */
export const personOf = ({ id, username, name, role, offices, keps }: Stored): Person => ({
  id,
  username,
  name,
  role,
  offices: readList(offices),
  keps: readList(keps),
})

export const foldUsername = (username: string): string => username.normalize('NFC').trim().toLocaleLowerCase('el')

export const storedList = (list: readonly string[] | null): string | null =>
  list === null ? null : JSON.stringify(list)
export const readList = (stored: string | null): string[] | null =>
  stored === null ? null : z.array(z.string()).parse(JSON.parse(stored))
