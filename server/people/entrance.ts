// Whether somebody gets in with what they typed: a password, a code for choosing one, and the second factor.
import type { SignInRefusal } from '#shared/people/sign-in.ts'
import type { Db } from '../database/open.ts'
import { readCode } from './codes.ts'
import type { PeopleHistory } from './history.ts'
import { passwordProblem } from './password-policy.ts'
import { hashPassword, isPassword } from './passwords.ts'
import type { SecondFactor } from './second-factor.ts'
import type { Sessions } from './sessions.ts'
import { COLUMNS, foldUsername, type Person, personOf, type Stored } from './stored.ts'
import type { Tries } from './tries.ts'

export type Typed = { readonly username: string; readonly password: string; readonly code: string | null }
export type Chosen = { readonly username: string; readonly code: string; readonly password: string }
export type Entered = { readonly ok: true; readonly person: Person } | ({ readonly ok: false } & SignInRefusal)

export type EntranceParts = {
  readonly tries: Tries
  readonly secondFactor: SecondFactor
  readonly sessions: Sessions
  readonly history: PeopleHistory
}

const refused = (problem: Exclude<SignInRefusal['problem'], 'locked' | 'password'>): Entered => ({ ok: false, problem })

export class Entrance {
  private readonly parts: EntranceParts
  private readonly statements

  constructor(db: Db, parts: EntranceParts) {
    this.parts = parts
    this.statements = {
      byUsername: db.prepare<[string], Stored>(`SELECT ${COLUMNS} FROM people WHERE username = ? AND active = 1`),
      choose: db.prepare(
        'UPDATE people SET password_hash = ?, reset_hash = NULL, reset_expires_at = NULL WHERE id = ? AND reset_hash = ?',
      ),
      change: db.prepare('UPDATE people SET password_hash = ? WHERE id = ?'),
    }
  }

  /** A wrong name and a wrong password are told alike, after the same time. */
  async signIn({ username, password, code }: Typed, address: string, now: number): Promise<Entered> {
    const { tries, secondFactor } = this.parts
    const retryAt = tries.begin(username, address, now)
    if (retryAt !== null) return { ok: false, problem: 'locked', retryAt }
    const stored = await this.knows(username, password)
    if (stored === null) return refused('wrong')
    if (stored.password_hash === null) {
      tries.forgive(username, address)
      return refused(isOver(stored, now) ? 'code-expired' : 'choose-password')
    }
    if (stored.totp_secret !== null) {
      if (code === null) {
        tries.forgive(username, address)
        return refused('code-needed')
      }
      if (!secondFactor.accepts(stored, code, now)) return refused('code-wrong')
    }
    tries.forget(username, address)
    return { ok: true, person: personOf(stored) }
  }

  /** The code is used up with the password that is chosen; whoever has a second factor is asked for it next. */
  async choosePassword({ username, code, password }: Chosen, address: string, now: number): Promise<Entered> {
    const { tries, history } = this.parts
    const retryAt = tries.begin(username, address, now)
    if (retryAt !== null) return { ok: false, problem: 'locked', retryAt }
    const stored = await this.knows(username, code)
    if (stored === null || stored.password_hash !== null) return refused('wrong')
    tries.forgive(username, address)
    if (isOver(stored, now)) return refused('code-expired')
    const why = passwordProblem(password, stored)
    if (why !== null) return { ok: false, problem: 'password', why }
    const chosen = this.statements.choose.run(await hashPassword(password), stored.id, stored.reset_hash)
    if (chosen.changes !== 1) return refused('wrong') // in another window, a moment ago
    history.write(stored.id, stored.id, { did: 'password-chosen' }, now)
    if (stored.totp_secret !== null) return refused('code-needed')
    tries.forget(username, address)
    return { ok: true, person: personOf(stored) }
  }

  /** The person who is signed in shows that it is still them. */
  async proves({ username }: Person, password: string, address: string, now: number): Promise<Entered> {
    const retryAt = this.parts.tries.begin(username, address, now)
    if (retryAt !== null) return { ok: false, problem: 'locked', retryAt }
    const stored = await this.knows(username, password)
    if (stored === null || stored.password_hash === null) return refused('wrong')
    this.parts.tries.forget(username, address)
    return { ok: true, person: personOf(stored) }
  }

  /** `token`: the session that goes on; all others of this person end. */
  async changePassword(person: Person, password: string, token: string | null, now: number): Promise<Entered> {
    const why = passwordProblem(password, person)
    if (why !== null) return { ok: false, problem: 'password', why }
    this.statements.change.run(await hashPassword(password), person.id)
    this.parts.sessions.endAll(person.id, token)
    this.parts.history.write(person.id, person.id, { did: 'password-changed' }, now)
    return { ok: true, person }
  }

  /** Whose password this is, or whose code where none was chosen yet; one comparison, whatever the name. */
  private async knows(username: string, typed: string): Promise<Stored | null> {
    const stored = this.statements.byUsername.get(foldUsername(username))
    const [hash, shown] = stored?.password_hash
      ? [stored.password_hash, typed]
      : [stored?.reset_hash ?? null, readCode(typed)]
    if (!(await isPassword(shown, hash)) || stored === undefined) return null
    // While it was compared an administrator may have changed it.
    const now = this.statements.byUsername.get(stored.username)
    return now !== undefined && now.password_hash === stored.password_hash && now.reset_hash === stored.reset_hash
      ? now
      : null
  }
}

const isOver = ({ reset_expires_at }: Stored, now: number): boolean => (reset_expires_at ?? 0) <= now
