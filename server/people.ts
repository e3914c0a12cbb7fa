// The staff: who they are, who of them is signed in, and what each room of `people/` keeps of them.
import type { Me } from '#shared/protocol.ts'
import { EVERYWHERE, type Scope } from '#shared/rights.ts'
import type { Db } from './database/open.ts'
import { Accounts } from './people/accounts.ts'
import { Entrance } from './people/entrance.ts'
import { PeopleHistory } from './people/history.ts'
import { hashPassword } from './people/passwords.ts'
import { SecondFactor } from './people/second-factor.ts'
import { type CameFrom, Sessions } from './people/sessions.ts'
import { foldUsername, type Person, personOf, storedList } from './people/stored.ts'
import { Tries } from './people/tries.ts'

export { hashToken } from './people/sessions.ts'
export type { Person } from './people/stored.ts'

export type NewPerson = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: Me['role']
  readonly password: string
  /** Where this person may work and look; everywhere when nothing is said. */
  readonly scope?: Scope
  /** When the account begins; when nothing is said, now. */
  readonly since?: number
}

export class People {
  readonly accounts: Accounts
  readonly entrance: Entrance
  readonly history: PeopleHistory
  readonly secondFactor: SecondFactor
  readonly sessions: Sessions
  private readonly statements

  constructor(db: Db) {
    const tries = new Tries(db)
    this.history = new PeopleHistory(db)
    this.sessions = new Sessions(db)
    this.secondFactor = new SecondFactor(db, this.history)
    const parts = { tries, history: this.history, sessions: this.sessions, secondFactor: this.secondFactor }
    this.accounts = new Accounts(db, parts)
    this.entrance = new Entrance(db, parts)
    this.statements = {
      add: db.prepare(
        `INSERT INTO people (id, username, name, role, offices, keps, password_hash, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      count: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM people'),
      name: db.prepare<[string], { name: string }>('SELECT name FROM people WHERE id = ?'),
    }
  }

  /** With a password of their own already: the demo's people, and the first of an installation. */
  async add(person: NewPerson): Promise<void> {
    const write = await this.prepare(person)
    write()
  }

  /** Hashing takes a while; what it gives writes at once, and so may stand in somebody else's transaction. */
  async prepare(person: NewPerson): Promise<() => void> {
    const passwordHash = await hashPassword(person.password)
    const { id, name, role, scope = EVERYWHERE, since = Date.now() } = person
    const [offices, keps] = [storedList(scope.offices), storedList(scope.keps)]
    const username = foldUsername(person.username)
    return () => void this.statements.add.run(id, username, name, role, offices, keps, passwordHash, since)
  }

  count(): number {
    return this.statements.count.get()?.n ?? 0
  }

  nameOf(id: string): string | null {
    return this.statements.name.get(id)?.name ?? null
  }

  /** Opens a session; the returned token goes into the cookie and is kept nowhere. */
  signIn(person: Person, cameFrom: CameFrom, now: number): string {
    return this.sessions.open(person.id, cameFrom, now)
  }

  signOut(token: string): void {
    this.sessions.end(token)
  }

  bySession(token: string, now: number): Person | null {
    const owner = this.sessions.owner(token, now)
    return owner === null ? null : personOf(owner)
  }
}
