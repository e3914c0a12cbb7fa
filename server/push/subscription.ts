// Where to send notices of one ticket: shapes, and which push services are spoken to at all.
import { ECDH } from 'node:crypto'
import { z } from 'zod'
import type { Label, Language } from '#shared/queue/words.ts'

export type Subscription = {
  readonly office: string
  readonly date: string
  readonly ticket: Label
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly language: Language
}

/** Anything else would stop whoever sends to it. */
function isOnTheCurve(point: string): boolean {
  try {
    ECDH.convertKey(point, 'prime256v1', 'base64url')
    return true
  } catch {
    return false // Node says no by throwing
  }
}

/** A point of P-256, uncompressed; sixteen bytes. */
export const wantedShape = z.strictObject({
  link: z.string().max(100),
  endpoint: z.url().max(1_000),
  p256dh: z
    .string()
    .regex(/^B[\w-]{86}$/)
    .refine(isOnTheCurve),
  auth: z.string().regex(/^[\w-]{22}$/),
  language: z.enum(['el', 'en']),
})

/** The services of the browsers' makers. To any other address this house sends nothing, whatever a phone says. */
const HOSTS = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^(?:[\w-]+\.)*push\.apple\.com$/,
  /^(?:[\w-]+\.)+notify\.windows\.com$/,
]

/** `more`: origins of push services that the installation was told of. */
export function isPushService(endpoint: string, more: readonly string[]): boolean {
  const { origin, protocol, hostname, port, username } = new URL(endpoint)
  if (more.includes(origin)) return true
  return protocol === 'https:' && port === '' && username === '' && HOSTS.some((host) => host.test(hostname))
}
