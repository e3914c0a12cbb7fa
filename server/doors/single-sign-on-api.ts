// Signing in by the municipality's own provider: `/api/sso`. No GET changes anything: the page that it comes back to posts.
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import { SIGN_ON_RETURN, type SignOnOffered, type SignOnRefusal, signOnPages } from '#shared/people/single-sign-on.ts'
import type { People } from '../people.ts'
import type { SignOnTable } from '../single-sign-on/settings.ts'
import { FLOW_MS, type SingleSignOn } from '../single-sign-on/single-sign-on.ts'
import { sessionCookie } from './session.ts'
import { cameFrom, meOf } from './sign-in.ts'

const COOKIE = 'seira_sign_on'

const start = z.strictObject({ page: z.enum(signOnPages) })
const finish = z.strictObject({ query: z.string().max(8_000) })

export type SignOnParts = {
  readonly table: SignOnTable
  readonly signOn: SingleSignOn
  readonly people: People
  readonly clock: () => number
}

export const singleSignOnApi =
  ({ table, signOn, people, clock }: SignOnParts) =>
  (app: Express): void => {
    app.get('/api/sso', (_request, response) => {
      const offered: SignOnOffered = { button: table.read()?.button ?? null }
      response.set('Cache-Control', 'no-store').json(offered)
    })

    app.post('/api/sso/start', async (request, response) => {
      const read = start.safeParse(request.body)
      if (!read.success) return malformed(response)
      const begun = await signOn.begin(ownOrigin(request) + SIGN_ON_RETURN, read.data.page, clock())
      if (!begun.ok) return refuse(response, begun)
      response.set('Set-Cookie', flowCookie(begun.flow, request.secure)).json({ url: begun.address })
    })

    app.post('/api/sso/finish', async (request, response) => {
      const read = finish.safeParse(request.body)
      if (!read.success) return malformed(response)
      const flow = parseCookie(request.headers.cookie ?? '')[COOKIE] ?? null
      const back = await signOn.finish(flow, read.data.query, clock())
      const over = flowCookie(null, request.secure)
      if (!back.ok) return refuse(response.set('Set-Cookie', over), back)
      const token = people.signIn(back.person, cameFrom(request, 'sso'), clock())
      response.set('Set-Cookie', [over, sessionCookie(token, request.secure)])
      response.json({ me: meOf(back.person), page: back.page })
    })
  }

/** As this very browser reaches us; that the page is ours was checked at the door of `/api`. */
const ownOrigin = (request: Request): string => request.headers.origin ?? `${request.protocol}://${request.host}`

/** Names the flow for the browser that began it. `null` takes it away. */
const flowCookie = (flow: string | null, secure: boolean): string =>
  stringifySetCookie({
    name: COOKIE,
    value: flow ?? '',
    httpOnly: true,
    sameSite: 'strict',
    path: '/api/sso',
    secure,
    maxAge: flow === null ? 0 : FLOW_MS / 1_000,
  })

function refuse(response: Response, refusal: SignOnRefusal): void {
  const said =
    refusal.problem === 'unknown' ? { problem: refusal.problem, name: refusal.name } : { problem: refusal.problem }
  response.status(statusOf(refusal.problem)).json(said)
}

function statusOf(problem: SignOnRefusal['problem']): number {
  switch (problem) {
    case 'stale':
      return 400
    case 'refused':
    case 'unknown':
      return 403
    case 'off':
      return 404
    case 'unreachable':
    case 'misconfigured':
      return 502
  }
}

function malformed(response: Response): void {
  response.status(400).json({ problem: 'malformed' })
}
