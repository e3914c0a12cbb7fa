// Sign in, sign out, and who is it: `/api/sign-in`, `/api/sign-out`, `/api/me`. And the guard that other routes stand behind.
import type { Express, Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { Me } from '#shared/protocol.ts'
import type { People, Person } from '../people.ts'
import { sessionCookie, sessionToken } from './session.ts'

const credentials = z.strictObject({ username: z.string().min(1).max(80), password: z.string().min(1).max(200) })

export type SignInParts = {
  readonly people: People
  readonly clock: () => number
  /** Closes the lines of a session that ended. */
  readonly dismiss: (token: string) => void
}

const nameTried = (body: unknown): string => credentials.safeParse(body).data?.username.toLocaleLowerCase('el') ?? ''

export const signIn =
  ({ people, clock, dismiss }: SignInParts) =>
  (app: Express): void => {
    app.post('/api/sign-in', slowly(), async (request, response) => {
      const read = credentials.safeParse(request.body)
      const person = read.success ? await people.withPassword(read.data.username, read.data.password) : null
      if (person === null) {
        response.status(401).json({ problem: 'wrong' })
        return
      }
      response.set('Set-Cookie', sessionCookie(people.signIn(person, clock()), request.secure)).json(meOf(person))
    })

    app.post('/api/sign-out', (request, response) => {
      const token = sessionToken(request.headers)
      if (token !== null) {
        people.signOut(token)
        dismiss(token)
      }
      response.set('Set-Cookie', sessionCookie(null, request.secure)).status(204).end()
    })

    app.get('/api/me', (request, response) => {
      const person = whoIs(request, people, clock)
      if (person === null) response.status(401).json({ problem: 'signed-out' })
      else response.json(meOf(person))
    })
  }

/**
 * Ten wrong tries in a quarter of an hour for one name from one place. Right ones do not count, and nor do those of the
 * colleagues, who all come from one address: a whole KEP may sign in at eight.
 */
const slowly = (): RequestHandler =>
  rateLimit({
    keyGenerator: (request) => `${ipKeyGenerator(request.ip ?? '')} ${nameTried(request.body)}`,
    windowMs: 15 * 60_000,
    limit: 10,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: { problem: 'too-many' },
  })

function whoIs(request: Request, people: People, clock: () => number): Person | null {
  const token = sessionToken(request.headers)
  return token === null ? null : people.bySession(token, clock())
}

/** Lets through whoever is signed in with one of these roles. */
export const only =
  (roles: readonly Me['role'][], people: People, clock: () => number): RequestHandler =>
  (request, response, next) => {
    const person = whoIs(request, people, clock)
    if (person === null) response.status(401).json({ problem: 'signed-out' })
    else if (!roles.includes(person.role)) response.status(403).json({ problem: 'forbidden' })
    else {
      response.locals.person = person
      next()
    }
  }

const meOf = ({ id, name, role }: Person): Me => ({ id, name, role })
