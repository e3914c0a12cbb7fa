// Who it is that sends: the installation's own pair of keys and a signed word for each push service, RFC 8292.
import { createECDH, createPrivateKey, sign } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../database/open.ts'

/** P-256, base64url; the public one as browsers want it. */
export type Vapid = { readonly publicKey: string; readonly privateKey: string }

/** Push services take a word for a day at most. */
const HOURS_12_S = 12 * 3_600
const stored = z.object({ publicKey: z.string(), privateKey: z.string() })

/** Null: notices were never switched on. */
export const keptVapid = (db: Db): Vapid | null =>
  stored.safeParse(db.prepare('SELECT public_key AS publicKey, private_key AS privateKey FROM push_keys').get()).data ??
  null

/** Made once: with others every phone would have to ask again. */
export function makeVapid(db: Db): Vapid {
  const kept = keptVapid(db)
  if (kept !== null) return kept
  const pair = createECDH('prime256v1')
  const made = {
    publicKey: pair.generateKeys().toString('base64url'),
    privateKey: whole(pair.getPrivateKey()).toString('base64url'),
  }
  db.prepare('INSERT INTO push_keys (id, public_key, private_key) VALUES (1, @publicKey, @privateKey)').run(made)
  return made
}

/** The `Authorization` of a request to this endpoint. `subject`: where whoever runs the push service may turn. */
export function authorization(vapid: Vapid, endpoint: string, subject: string, now: number): string {
  const said = { aud: new URL(endpoint).origin, exp: Math.floor(now / 1000) + HOURS_12_S, sub: subject }
  const token = `${encoded({ typ: 'JWT', alg: 'ES256' })}.${encoded(said)}`
  const signature = sign('sha256', Buffer.from(token), { key: privateKeyOf(vapid), dsaEncoding: 'ieee-p1363' })
  return `vapid t=${token}.${signature.toString('base64url')}, k=${vapid.publicKey}`
}

function privateKeyOf({ publicKey, privateKey }: Vapid) {
  const point = Buffer.from(publicKey, 'base64url')
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')]
  return createPrivateKey({ key: { kty: 'EC', crv: 'P-256', x, y, d: privateKey }, format: 'jwk' })
}

/** Node leaves out the zeros that it begins with; a JWK may not. */
const whole = (key: Buffer): Buffer => Buffer.concat([Buffer.alloc(32 - key.length), key])

const encoded = (said: object): string => Buffer.from(JSON.stringify(said)).toString('base64url')
