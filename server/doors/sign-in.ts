// Sign in, sign out, and who is it: `/api/sign-in`, `/api/sign-out`, `/api/me`. And the guard that other routes stand behind.
import type { Express, Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { Me } from '#shared/protocol.ts'
import { may, type Right } from '#shared/rights.ts'
import type { CameFrom, People, Person } from '../people.ts'
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
      const token = people.signIn(person, cameFrom(request, 'password'), clock())
      response.set('Set-Cookie', sessionCookie(token, request.secure)).json(meOf(person))
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

/** Which browser it is, and from where. */
export const cameFrom = (request: Request, way: CameFrom['way']): CameFrom => ({
  way,
  agent: (request.get('user-agent') ?? '').slice(0, 300),
  address: request.ip ?? '',
})

/** Lets through whoever is signed in and has this right; `response.locals.person` is who that is. */
export const only =
  (right: Right, people: People, clock: () => number): RequestHandler =>
  (request, response, next) => {
    const person = whoIs(request, people, clock)
    if (person === null) response.status(401).json({ problem: 'signed-out' })
    else if (!may(person.role, right)) response.status(403).json({ problem: 'forbidden' })
    else {
      response.locals.person = person
      next()
    }
  }

export const meOf = ({ id, name, role, offices, keps }: Person): Me => ({ id, name, role, offices, keps })
