// The session's cookie and the page's origin, as requests and socket handshakes carry them.
import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'
import { SESSION_MS } from '../people/sessions.ts'

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
export function sameOrigin(headers: IncomingHttpHeaders): boolean {
  if (headers['sec-fetch-site'] !== undefined)
    return ['same-origin', 'none'].includes(String(headers['sec-fetch-site']))
  if (headers.origin === undefined) return true
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}
