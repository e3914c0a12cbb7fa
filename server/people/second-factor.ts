// The second factor: six figures from a telephone, new every half minute, each good once; and codes for whoever lost it.
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import type { Enrolment } from '#shared/people/account.ts'
import type { Db } from '../database/open.ts'
import { hashCode, makeCode, readCode } from './codes.ts'
import type { PeopleHistory } from './history.ts'
import type { Stored } from './stored.ts'

const STEP_S = 30
/** A telephone's clock may be half a minute off, either way. */
const STEPS_OFF = 1
const RECOVERY_CODES = 8
const RECOVERY_GROUPS = 3
/** How long one may take to point the telephone at the picture. */
const ENROL_MS = 10 * 60_000

export class SecondFactor {
  private readonly statements
  private readonly history: PeopleHistory
  /** Secrets that were shown and not yet confirmed: they do not count. */
  private readonly shown = new Map<string, { readonly secret: string; readonly until: number }>()

  constructor(db: Db, history: PeopleHistory) {
    this.history = history
    this.statements = {
      turnOn: db.prepare('UPDATE people SET totp_secret = ?, totp_last_step = ?, recovery_hashes = ? WHERE id = ?'),
      turnOff: db.prepare(
        'UPDATE people SET totp_secret = NULL, totp_last_step = NULL, recovery_hashes = NULL WHERE id = ?',
      ),
      useStep: db.prepare('UPDATE people SET totp_last_step = :step WHERE id = :id AND totp_last_step < :step'),
      leave: db.prepare('UPDATE people SET recovery_hashes = :left WHERE id = :id AND recovery_hashes = :before'),
    }
  }

  /** Another secret at each asking; it counts only once `confirm` has seen a code of it. */
  enrol({ id, username }: Stored, now: number): Enrolment {
    const secret = new Secret({ size: 20 }).base32
    this.shown.set(id, { secret, until: now + ENROL_MS })
    return { secret, uri: totpOf(secret, username).toString() }
  }

  /** The codes for whoever loses the telephone, shown once; null when the code is not of the secret that was shown. */
  confirm({ id, username }: Stored, code: string, now: number): string[] | null {
    const shown = this.shown.get(id)
    if (shown === undefined || shown.until < now) return null
    const step = stepOf(shown.secret, username, code, now)
    if (step === null) return null
    const codes = Array.from({ length: RECOVERY_CODES }, () => makeCode(RECOVERY_GROUPS))
    this.statements.turnOn.run(shown.secret, step, JSON.stringify(codes.map(hashCode)), id)
    this.shown.delete(id)
    this.history.write(id, id, { did: 'second-factor-on' }, now)
    return codes
  }

  /** Uses the code up. */
  accepts(stored: Stored, code: string, now: number): boolean {
    if (stored.totp_secret === null) return false
    const step = stepOf(stored.totp_secret, stored.username, code, now)
    if (step !== null) return this.statements.useStep.run({ id: stored.id, step }).changes === 1
    return this.acceptsRecovery(stored, code, now)
  }

  turnOff(person: string): void {
    this.statements.turnOff.run(person)
  }

  private acceptsRecovery({ id, recovery_hashes: before }: Stored, code: string, now: number): boolean {
    const hash = hashCode(readCode(code))
    const left = readHashes(before).filter((one) => one !== hash)
    if (left.length === readHashes(before).length) return false
    if (this.statements.leave.run({ id, before, left: JSON.stringify(left) }).changes !== 1) return false
    this.history.write(id, id, { did: 'recovery-code-used' }, now)
    return true
  }
}

export const recoveryCodesLeft = ({ recovery_hashes }: Stored): number => readHashes(recovery_hashes).length

const readHashes = (stored: string | null): string[] =>
  stored === null ? [] : z.array(z.string()).parse(JSON.parse(stored))

const totpOf = (secret: string, username: string): TOTP =>
  new TOTP({ issuer: 'Seira', label: username, secret: Secret.fromBase32(secret), period: STEP_S })

/** Which half minute the code is of; null when it is of none that may be. */
function stepOf(secret: string, username: string, code: string, now: number): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const off = totpOf(secret, username).validate({ token, timestamp: now, window: STEPS_OFF })
  return off === null ? null : Math.floor(now / 1_000 / STEP_S) + off
}
