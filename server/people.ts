// The staff and who of them is signed in. Passwords are argon2id; a session's cookie is stored only as its hash.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import type { Me } from '#shared/protocol.ts'
import { EVERYWHERE, type Scope } from '#shared/rights.ts'
import type { Db } from './database/open.ts'

export type Person = Me & { readonly username: string }
export type NewPerson = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: Me['role']
  readonly password: string
  /** Where this person may work and look; everywhere when nothing is said. */
  readonly scope?: Scope
}
/** How somebody came in: which browser, from where. */
export type CameFrom = { readonly way: 'password' | 'sso'; readonly agent: string; readonly address: string }

type Stored = {
  id: string
  username: string
  name: string
  role: Me['role']
  offices: string | null
  keps: string | null
  password_hash: string | null
}

/** A working day and the evening after it. */
export const SESSION_MS = 16 * 3_600_000
/** OWASP's minimum for argon2id, 2026: 19 MiB, two passes, one lane (the library's default is argon2id). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const hashPassword = (password: string): Promise<string> => hash(password, ARGON2)

const COLUMNS = 'people.id, username, name, role, offices, keps, password_hash'

export class People {
  private readonly statements
  private readonly nobodysHash: Promise<string>

  constructor(db: Db) {
    this.nobodysHash = hashPassword(randomBytes(16).toString('hex'))
    this.statements = {
      add: db.prepare(
        `INSERT INTO people (id, username, name, role, offices, keps, password_hash, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      count: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM people'),
      name: db.prepare<[string], { name: string }>('SELECT name FROM people WHERE id = ?'),
      byUsername: db.prepare<[string], Stored>(`SELECT ${COLUMNS} FROM people WHERE username = ? AND active = 1`),
      bySession: db.prepare<[Buffer, number], Stored>(
        `SELECT ${COLUMNS} FROM sessions JOIN people ON people.id = person
         WHERE token_hash = ? AND expires_at > ? AND active = 1`,
      ),
      openSession: db.prepare(
        `INSERT INTO sessions (id, token_hash, person, way, agent, address, created_at, seen_at, expires_at)
         VALUES (:id, :token, :person, :way, :agent, :address, :now, :now, :expires)`,
      ),
      endSession: db.prepare('DELETE FROM sessions WHERE token_hash = ?'),
      forgetSessions: db.prepare('DELETE FROM sessions WHERE expires_at < ?'),
    }
  }

  async add(person: NewPerson): Promise<void> {
    const write = await this.prepare(person)
    write()
  }

  /** Hashing takes a while; what it gives writes at once, and so may stand in somebody else's transaction. */
  async prepare(person: NewPerson): Promise<() => void> {
    const passwordHash = await hashPassword(person.password)
    const { id, name, role, scope = EVERYWHERE } = person
    const [offices, keps] = [storedList(scope.offices), storedList(scope.keps)]
    const username = foldUsername(person.username)
    return () => void this.statements.add.run(id, username, name, role, offices, keps, passwordHash, Date.now())
  }

  count(): number {
    return this.statements.count.get()?.n ?? 0
  }

  nameOf(id: string): string | null {
    return this.statements.name.get(id)?.name ?? null
  }

  /** Null for a wrong name and for a wrong password, after the same time. */
  async withPassword(username: string, password: string): Promise<Person | null> {
    const stored = this.statements.byUsername.get(foldUsername(username))
    const right = await verify(stored?.password_hash ?? (await this.nobodysHash), password)
    return stored !== undefined && right ? withoutHash(stored) : null
  }

  /** Opens a session; the returned token goes into the cookie and is kept nowhere. */
  signIn(person: Person, { way, agent, address }: CameFrom, now: number): string {
    const token = randomBytes(32).toString('base64url')
    this.statements.forgetSessions.run(now)
    this.statements.openSession.run({
      id: randomUUID(),
      token: hashToken(token),
      person: person.id,
      way,
      agent,
      address,
      now,
      expires: now + SESSION_MS,
    })
    return token
  }

  signOut(token: string): void {
    this.statements.endSession.run(hashToken(token))
  }

  bySession(token: string, now: number): Person | null {
    const stored = this.statements.bySession.get(hashToken(token), now)
    return stored === undefined ? null : withoutHash(stored)
  }
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
const foldUsername = (username: string): string => username.normalize('NFC').trim().toLocaleLowerCase('el')
const withoutHash = ({ id, username, name, role, offices, keps }: Stored): Person => ({
  id,
  username,
  name,
  role,
  offices: readList(offices),
  keps: readList(keps),
})
const storedList = (list: readonly string[] | null): string | null => (list === null ? null : JSON.stringify(list))
const readList = (stored: string | null): string[] | null =>
  stored === null ? null : z.array(z.string()).parse(JSON.parse(stored))
