// The session's cookie and the page's origin, as requests and socket handshakes carry them.
import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'
import { SESSION_MS } from '../people/sessions.ts'
import type { Caller } from './forwarded.ts'

const COOKIE = 'seira_session'

export function sessionToken(headers: IncomingHttpHeaders): string | null {
  return parseCookie(headers.cookie ?? '')[COOKIE] ?? null
}

/** `token` null takes the cookie away. */
export const sessionCookie = (token: string | null, secure: boolean): string =>
  stringifySetCookie({
    name: COOKIE,
    value: token ?? '',
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    maxAge: token === null ? 0 : SESSION_MS / 1000,
  })

/** A page of another site may neither open a line nor change anything. Programs that are no browsers send no origin. */
export function sameOrigin({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders, { host, secure }: Caller): boolean {
  if (site !== undefined) return ['same-origin', 'none'].includes(String(site))
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  // A page of the same name that came over plain http may be anybody's.
  return from.host === host && !(secure && from.protocol !== 'https:')
}
