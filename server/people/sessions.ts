// Who is signed in where: a session's cookie is stored only as its hash, and what the lists name opens nothing.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { browserOf } from '#shared/people/browser.ts'
import type { ListedSession } from '#shared/people/sessions.ts'
import type { Db } from '../database/open.ts'
import { COLUMNS, type Stored } from './stored.ts'

/** How somebody came in: which browser, from where. */
export type CameFrom = { readonly way: 'password' | 'sso'; readonly agent: string; readonly address: string }

/** A working day and the evening after it. */
export const SESSION_MS = 16 * 3_600_000
/** How exactly it is known when somebody was here last. */
const SEEN_MS = 5 * 60_000

type Row = {
  id: string
  token_hash: Buffer
  way: ListedSession['way']
  agent: string
  address: string
  created_at: number
  seen_at: number
}

export class Sessions {
  private readonly statements
  private listener: (token: Buffer) => void = () => undefined

  constructor(db: Db) {
    this.statements = {
      open: db.prepare(
        `INSERT INTO sessions (id, token_hash, person, way, agent, address, created_at, seen_at, expires_at)
         VALUES (:id, :token, :person, :way, :agent, :address, :now, :now, :expires)`,
      ),
      owner: db.prepare<[Buffer, number], Stored & { seen_at: number }>(
        `SELECT ${COLUMNS}, seen_at FROM sessions JOIN people ON people.id = person
         WHERE token_hash = ? AND expires_at > ? AND active = 1`,
      ),
      see: db.prepare('UPDATE sessions SET seen_at = ? WHERE token_hash = ?'),
      seePerson: db.prepare('UPDATE people SET last_seen_at = ? WHERE id = ?'),
      list: db.prepare<[string, number], Row>(
        `SELECT id, token_hash, way, agent, address, created_at, seen_at FROM sessions
         WHERE person = ? AND expires_at > ? ORDER BY seen_at DESC, created_at DESC`,
      ),
      end: db.prepare<[Buffer], { token_hash: Buffer }>(
        'DELETE FROM sessions WHERE token_hash = ? RETURNING token_hash',
      ),
      endOne: db.prepare<[string, string], { token_hash: Buffer }>(
        'DELETE FROM sessions WHERE person = ? AND id = ? RETURNING token_hash',
      ),
      endAll: db.prepare<[string, Buffer | null], { token_hash: Buffer }>(
        'DELETE FROM sessions WHERE person = ? AND token_hash IS NOT ? RETURNING token_hash',
      ),
      forget: db.prepare('DELETE FROM sessions WHERE expires_at < ?'),
    }
  }

  /** Who closes the lines of a session that ended: the doors. */
  onEnded(listener: (token: Buffer) => void): void {
    this.listener = listener
  }

  /** The returned token goes into the cookie and is kept nowhere. */
  open(person: string, { way, agent, address }: CameFrom, now: number): string {
    const token = randomBytes(32).toString('base64url')
    const expires = now + SESSION_MS
    this.statements.forget.run(now)
    this.statements.open.run({ id: randomUUID(), token: hashToken(token), person, way, agent, address, now, expires })
    this.statements.seePerson.run(now, person)
    return token
  }

  owner(token: string, now: number): Stored | null {
    const hash = hashToken(token)
    const owner = this.statements.owner.get(hash, now)
    if (owner === undefined) return null
    if (now - owner.seen_at > SEEN_MS) {
      this.statements.see.run(now, hash)
      this.statements.seePerson.run(now, owner.id)
    }
    return owner
  }

  /** `token`: the session that asks, where it is the person's own list. */
  list(person: string, token: string | null, now: number): ListedSession[] {
    const here = token === null ? null : hashToken(token)
    return this.statements.list.all(person, now).map((row) => ({
      id: row.id,
      way: row.way,
      browser: browserOf(row.agent),
      address: row.address,
      since: row.created_at,
      seen: row.seen_at,
      here: here?.equals(row.token_hash) ?? false,
    }))
  }

  end(token: string): void {
    this.tell(this.statements.end.all(hashToken(token)))
  }

  /** False when this person has no such session. */
  endOne(person: string, id: string): boolean {
    return this.tell(this.statements.endOne.all(person, id))
  }

  /** `but`: the token of the one that goes on. False when there was none to end. */
  endAll(person: string, but: string | null): boolean {
    return this.tell(this.statements.endAll.all(person, but === null ? null : hashToken(but)))
  }

  private tell(ended: readonly { token_hash: Buffer }[]): boolean {
    for (const { token_hash } of ended) this.listener(token_hash)
    return ended.length > 0
  }
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
