// The accounts as an administrator keeps them: added, changed, deactivated, never deleted, because the journal names them.
import { randomUUID } from 'node:crypto'
import type { Details, DetailsProblem, ListedPerson, OneTimeCode } from '#shared/people/accounts.ts'
import type { Db } from '../database/open.ts'
import { makeCode } from './codes.ts'
import type { PeopleHistory } from './history.ts'
import { hashPassword } from './passwords.ts'
import type { SecondFactor } from './second-factor.ts'
import type { Sessions } from './sessions.ts'
import { COLUMNS, foldUsername, type Stored } from './stored.ts'
import { detailsIn, difference, forTable, tidied } from './stored-details.ts'
import type { Tries } from './tries.ts'

/** What decides where somebody may look and what they may do. */
const RIGHTS = ['role', 'offices', 'keps'] as const
const CODE_GROUPS = 4
const CODE_MS = 24 * 3_600_000

export type AccountParts = {
  readonly history: PeopleHistory
  readonly sessions: Sessions
  readonly secondFactor: SecondFactor
  readonly tries: Tries
}
type Refused = { readonly ok: false; readonly problems: readonly DetailsProblem[] }

export class Accounts {
  private readonly db: Db
  private readonly parts: AccountParts
  private readonly statements
  private listener: (person: string) => void = () => undefined

  constructor(db: Db, parts: AccountParts) {
    this.db = db
    this.parts = parts
    const columns = 'username = :username, name = :name, role = :role, offices = :offices, keps = :keps'
    this.statements = {
      all: db.prepare<[], Stored>(`SELECT ${COLUMNS} FROM people ORDER BY active DESC, name`),
      find: db.prepare<[string], Stored>(`SELECT ${COLUMNS} FROM people WHERE id = ?`),
      byUsername: db.prepare<[string], Stored>(`SELECT ${COLUMNS} FROM people WHERE username = ?`),
      bySsoName: db.prepare<[string], Stored>(`SELECT ${COLUMNS} FROM people WHERE sso_name = ?`),
      add: db.prepare(
        `INSERT INTO people (id, username, name, role, offices, keps, sso_name, reset_hash, reset_expires_at, created_at)
         VALUES (:id, :username, :name, :role, :offices, :keps, :ssoName, :hash, :until, :now)`,
      ),
      change: db.prepare(`UPDATE people SET ${columns}, sso_name = :ssoName WHERE id = :id`),
      setActive: db.prepare('UPDATE people SET active = ? WHERE id = ?'),
      giveCode: db.prepare('UPDATE people SET password_hash = NULL, reset_hash = ?, reset_expires_at = ? WHERE id = ?'),
      otherAdministrators: db.prepare<[string], { n: number }>(
        `SELECT count(*) AS n FROM people
         WHERE role = 'administrator' AND active = 1 AND password_hash IS NOT NULL AND id <> ?`,
      ),
    }
  }

  /** Who ends the lines of a person whose rights are others now: the doors. */
  onRightsChanged(listener: (person: string) => void): void {
    this.listener = listener
  }

  list(now: number): ListedPerson[] {
    return this.statements.all.all().map((row) => ({
      id: row.id,
      ...detailsIn(row),
      active: row.active === 1,
      hasPassword: row.password_hash !== null,
      codeUntil: row.reset_hash !== null && (row.reset_expires_at ?? 0) > now ? row.reset_expires_at : null,
      hasSecondFactor: row.totp_secret !== null,
      lastSeen: row.last_seen_at,
      lockedUntil: this.parts.tries.lockedUntil(row.username, now),
    }))
  }

  find(id: string): Stored | undefined {
    return this.statements.find.get(id)
  }

  findByUsername(username: string): Stored | undefined {
    return this.statements.byUsername.get(foldUsername(username))
  }

  /** Whom the municipality's own sign-in means; nobody who was deactivated. */
  findBySsoName(name: string): Stored | undefined {
    const found = this.statements.bySsoName.get(foldUsername(name))
    return found?.active === 1 ? found : undefined
  }

  async add(
    by: string,
    asked: Details,
    now: number,
  ): Promise<{ readonly ok: true; readonly id: string; readonly code: OneTimeCode } | Refused> {
    const id = randomUUID()
    const { hash, ...code } = await newCode(now)
    return this.db.transaction(() => {
      const details = tidied(asked)
      const problems = this.taken(id, details)
      if (problems.length > 0) return { ok: false as const, problems }
      this.statements.add.run({ id, ...forTable(details), hash, until: code.until, now })
      this.parts.history.write(by, id, { did: 'added', as: details }, now)
      return { ok: true as const, id, code }
    })()
  }

  change(by: string, id: string, asked: Details, now: number): { readonly ok: true } | Refused {
    const done = this.db.transaction(() => {
      const before = this.find(id)
      if (before === undefined) throw new Error(`there is no person ${id}`)
      const details = tidied(asked)
      const problems = this.taken(id, details)
      if (details.role !== 'administrator' && this.isLastAdministrator(before))
        problems.push({ field: 'role', problem: 'last-administrator' })
      if (problems.length > 0) return { ok: false as const, problems }
      const deed = difference(detailsIn(before), details)
      if (deed !== null) {
        this.statements.change.run({ id, ...forTable(details) })
        this.parts.history.write(by, id, deed, now)
      }
      return { ok: true as const, otherRights: deed !== null && RIGHTS.some((field) => field in deed.to) }
    })()
    if (done.ok && done.otherRights) this.listener(id)
    return done
  }

  /** False for the last administrator, who must stay. */
  setActive(by: string, id: string, active: boolean, now: number): boolean {
    const before = this.find(id)
    if (before === undefined || (before.active === 1) === active) return true
    if (!active && this.isLastAdministrator(before)) return false
    this.db.transaction(() => {
      this.statements.setActive.run(active ? 1 : 0, id)
      this.parts.history.write(by, id, { did: active ? 'reactivated' : 'deactivated' }, now)
    })()
    if (!active) this.parts.sessions.endAll(id, null)
    return true
  }

  /** The old password is good no more, every session ends, and so does a lock. `by` null: the command line. */
  async giveCode(by: string | null, id: string, now: number): Promise<OneTimeCode> {
    const { hash, ...code } = await newCode(now)
    this.db.transaction(() => {
      this.statements.giveCode.run(hash, code.until, id)
      this.parts.history.write(by, id, { did: 'code-given' }, now)
    })()
    this.parts.tries.unlock(this.find(id)?.username ?? '')
    this.parts.sessions.endAll(id, null)
    return code
  }

  unlock(by: string, id: string, now: number): void {
    this.parts.tries.unlock(this.find(id)?.username ?? '')
    this.parts.history.write(by, id, { did: 'unlocked' }, now)
  }

  /** For a telephone that was lost. `by` null: the command line. */
  removeSecondFactor(by: string | null, id: string, now: number): void {
    this.parts.secondFactor.turnOff(id)
    this.parts.history.write(by, id, { did: 'second-factor-removed' }, now)
  }

  /** Without another who can sign in, nobody could open these pages any more. */
  private isLastAdministrator({ id, role, active }: Stored): boolean {
    return role === 'administrator' && active === 1 && (this.statements.otherAdministrators.get(id)?.n ?? 0) === 0
  }

  private taken(id: string, { username, ssoName }: Details): DetailsProblem[] {
    const problems: DetailsProblem[] = []
    const isOthers = (found: Stored | undefined) => found !== undefined && found.id !== id
    if (isOthers(this.statements.byUsername.get(username)))
      problems.push({ field: 'username', problem: 'username-taken' })
    if (ssoName !== null && isOthers(this.statements.bySsoName.get(ssoName)))
      problems.push({ field: 'ssoName', problem: 'sso-name-taken' })
    return problems
  }
}

async function newCode(now: number): Promise<OneTimeCode & { readonly hash: string }> {
  const code = makeCode(CODE_GROUPS)
  return { code, until: now + CODE_MS, hash: await hashPassword(code) }
}
