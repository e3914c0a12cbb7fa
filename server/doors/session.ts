// The cookies of a session, of a device and of a phone, and the page's origin, as requests and socket handshakes carry them.
import type { IncomingHttpHeaders } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'
import { SESSION_MS } from '../people/sessions.ts'
import type { Caller } from './forwarded.ts'

const COOKIE = 'seira_session'
const DEVICE_COOKIE = 'seira_device'
/** As long as browsers keep any cookie; it is set anew whenever the screen loads its page. */
const DEVICE_S = 400 * 86_400

export function sessionToken(headers: IncomingHttpHeaders): string | null {
  return parseCookie(headers.cookie ?? '')[COOKIE] ?? null
}

const PHONE_COOKIE = 'seira_phone'
/** A day's numbers are over with the day. */
const PHONE_S = 86_400
/** 128 bits that say which phone it is, and nothing of whose. */
const PHONE = /^[\w-]{22}$/

/** Null: it has none, or what it has is not of ours. */
export function phoneCookie(headers: IncomingHttpHeaders): string | null {
  const said = parseCookie(headers.cookie ?? '')[PHONE_COOKIE]
  return said !== undefined && PHONE.test(said) ? said : null
}

/** `lax`: a phone's camera opens the page from outside. */
export const setPhoneCookie = (phone: string, secure: boolean): string =>
  stringifySetCookie({
    name: PHONE_COOKIE,
    value: phone,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure,
    maxAge: PHONE_S,
  })

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

/** The mirror of the key that the screen keeps itself: with it, its page comes with its picture. */
export const setDeviceCookie = (key: string, secure: boolean): string =>
  stringifySetCookie({
    name: DEVICE_COOKIE,
    value: key,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    maxAge: DEVICE_S,
  })

export function deviceCookie(headers: IncomingHttpHeaders): string | null {
  return parseCookie(headers.cookie ?? '')[DEVICE_COOKIE] ?? null
}

/** A page of another site may neither open a line nor change anything. Programs that are no browsers send no origin. */
export function sameOrigin({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders, { host, secure }: Caller): boolean {
  if (site !== undefined) return ['same-origin', 'none'].includes(String(site))
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  // A page of the same name that came over plain http may be anybody's.
  return from.host === host && !(secure && from.protocol !== 'https:')
}
