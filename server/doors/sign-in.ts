// Sign in, sign out, and who is it: `/api/sign-in`, `/api/sign-out`, `/api/me`. And the guard that other routes stand behind.
import type { Express, Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { PASSWORD_MOST } from '#shared/people/password.ts'
import type { SignInRefusal } from '#shared/people/sign-in.ts'
import type { Me } from '#shared/protocol.ts'
import { may, type Right } from '#shared/rights.ts'
import type { Entered } from '../people/entrance.ts'
import type { CameFrom } from '../people/sessions.ts'
import type { People, Person } from '../people.ts'
import { sessionCookie, sessionToken } from './session.ts'

const username = z.string().min(1).max(80)
export const passwordTyped = z.string().min(1).max(PASSWORD_MOST)
const code = z.string().trim().min(1).max(40)
const credentials = z.strictObject({ username, password: passwordTyped, code: code.nullable().default(null) })
/** A password that is too long is refused in words, by the policy. */
export const passwordChosen = z.string().max(2 * PASSWORD_MOST)
const choice = z.strictObject({ username, code, password: passwordChosen })

export type SignInParts = { readonly people: People; readonly clock: () => number }

export const signIn =
  ({ people, clock }: SignInParts) =>
  (app: Express): void => {
    const enter = (request: Request, response: Response, entered: Entered) => {
      if (!entered.ok) return refuse(response, entered, clock())
      const token = people.signIn(entered.person, cameFrom(request, 'password'), clock())
      response.set('Set-Cookie', sessionCookie(token, request.secure)).json(meOf(entered.person))
    }

    app.post('/api/sign-in', async (request, response) => {
      const read = credentials.safeParse(request.body)
      if (!read.success) response.status(401).json({ problem: 'wrong' })
      else enter(request, response, await people.entrance.signIn(read.data, addressOf(request), clock()))
    })

    app.post('/api/sign-in/new-password', async (request, response) => {
      const read = choice.safeParse(request.body)
      if (!read.success) response.status(401).json({ problem: 'wrong' })
      else enter(request, response, await people.entrance.choosePassword(read.data, addressOf(request), clock()))
    })

    app.post('/api/sign-out', (request, response) => {
      const token = sessionToken(request.headers)
      if (token !== null) people.signOut(token)
      response.set('Set-Cookie', sessionCookie(null, request.secure)).status(204).end()
    })

    app.get('/api/me', (request, response) => {
      const person = whoIs(request, people, clock)
      if (person === null) response.status(401).json({ problem: 'signed-out' })
      else response.json(meOf(person))
    })
  }

function refuse(response: Response, refusal: SignInRefusal, now: number): void {
  if (refusal.problem === 'locked') response.set('Retry-After', String(Math.ceil((refusal.retryAt - now) / 1_000)))
  response.status(statusOf(refusal.problem)).json(said(refusal))
}

/** What the answer says of a refusal, and nothing else. */
export function said(refusal: SignInRefusal): SignInRefusal {
  switch (refusal.problem) {
    case 'locked':
      return { problem: refusal.problem, retryAt: refusal.retryAt }
    case 'password':
      return { problem: refusal.problem, why: refusal.why }
    default:
      return { problem: refusal.problem }
  }
}

function statusOf(problem: SignInRefusal['problem']): number {
  switch (problem) {
    case 'choose-password':
      return 409
    case 'password':
      return 422
    case 'locked':
      return 429
    default:
      return 401
  }
}

function whoIs(request: Request, people: People, clock: () => number): Person | null {
  const token = sessionToken(request.headers)
  return token === null ? null : people.bySession(token, clock())
}

export const addressOf = (request: Request): string => request.ip ?? ''

/** Which browser it is, and from where. */
export const cameFrom = (request: Request, way: CameFrom['way']): CameFrom => ({
  way,
  agent: (request.get('user-agent') ?? '').slice(0, 300),
  address: addressOf(request),
})

/** Lets through whoever is signed in and has this right (null: none is needed); `response.locals.person` is who that is. */
export const only =
  (right: Right | null, people: People, clock: () => number): RequestHandler =>
  (request, response, next) => {
    const person = whoIs(request, people, clock)
    if (person === null) response.status(401).json({ problem: 'signed-out' })
    else if (right !== null && !may(person.role, right)) response.status(403).json({ problem: 'forbidden' })
    else {
      response.locals.person = person
      next()
    }
  }

export const meOf = ({ id, name, role, offices, keps }: Person): Me => ({ id, name, role, offices, keps })
