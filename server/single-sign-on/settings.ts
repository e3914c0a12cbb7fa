// Where the municipality's own sign-in is and how Seira is known there. The secret is read by the provider's side only.
import type { SignOnProblem, SignOnSettings, SignOnWanted } from '#shared/people/single-sign-on.ts'
import type { Db } from '../database/open.ts'

export type Registered = SignOnSettings & { readonly secret: string }

type Row = {
  issuer: string
  client_id: string
  client_secret: string
  username_claim: string
  button_el: string
  button_en: string
}

export class SignOnTable {
  private readonly statements

  constructor(db: Db) {
    this.statements = {
      read: db.prepare<[], Row>('SELECT * FROM single_sign_on'),
      write: db.prepare(
        `INSERT OR REPLACE INTO single_sign_on
           (id, issuer, client_id, client_secret, username_claim, button_el, button_en)
         VALUES (1, :issuer, :clientId, :secret, :usernameClaim, :el, :en)`,
      ),
      remove: db.prepare('DELETE FROM single_sign_on'),
    }
  }

  /** Null while nobody has set it up. */
  read(): Registered | null {
    const row = this.statements.read.get()
    if (row === undefined) return null
    return {
      issuer: row.issuer,
      clientId: row.client_id,
      secret: row.client_secret,
      usernameClaim: row.username_claim,
      button: { el: row.button_el, en: row.button_en },
    }
  }

  write({ button, ...registered }: Registered): void {
    this.statements.write.run({ ...registered, ...button })
  }

  remove(): void {
    this.statements.remove.run()
  }
}

/** What is wrong with what was typed, before anybody is asked. `before`: what is kept now. */
export function signOnProblems(wanted: SignOnWanted, before: Registered | null): SignOnProblem[] {
  const problems: SignOnProblem[] = []
  const find = (field: SignOnProblem['field'], problem: SignOnProblem['problem'], wrong: boolean) => {
    if (wrong) problems.push({ field, problem })
  }
  find('issuer', 'missing', wanted.issuer === '')
  find('issuer', 'no-address', wanted.issuer !== '' && !URL.canParse(wanted.issuer))
  find('issuer', 'not-https', URL.canParse(wanted.issuer) && !isSafe(new URL(wanted.issuer)))
  find('clientId', 'missing', wanted.clientId === '')
  find('usernameClaim', 'missing', wanted.usernameClaim === '')
  find('buttonEl', 'missing', wanted.button.el === '')
  find('buttonEn', 'missing', wanted.button.en === '')
  find('secret', 'missing', wanted.secret === '' || (wanted.secret === null && before === null))
  // Else whoever names an issuer of their own would be sent the secret of the real one.
  find('secret', 'secret-again', wanted.secret === null && before !== null && before.issuer !== wanted.issuer)
  return problems
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.includes(hostname)

/** What goes to the provider must not be read on the way there. */
const isSafe = (issuer: URL): boolean =>
  issuer.protocol === 'https:' || (issuer.protocol === 'http:' && isLoopback(issuer))
