// How passwords and codes that are good as one are kept: argon2id, in its own text form.
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's minimum for argon2id, 2026: 19 MiB, two passes, one lane (the library's default is argon2id). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2)

/** Of nobody's password: compared with where there is no hash, so that a wrong name takes as long as a wrong password. */
const nobodys = hashPassword(randomBytes(16).toString('hex'))

export async function isPassword(typed: string, stored: string | null): Promise<boolean> {
  const right = await verify(stored ?? (await nobodys), typed)
  return right && stored !== null
}
