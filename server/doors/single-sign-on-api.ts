// Single sign-on over HTTP: `/api/sso` for whoever signs in, `/api/single-sign-on` for whoever sets it up. No GET changes anything.
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import {
  SIGN_ON_RETURN,
  type SignOnOffered,
  type SignOnProblem,
  type SignOnRefusal,
  type SignOnSettings,
  signOnPages,
} from '#shared/people/single-sign-on.ts'
import { log } from '../log.ts'
import type { People, Person } from '../people.ts'
import { discover, issuerProblem } from '../single-sign-on/provider.ts'
import { type Registered, type SignOnTable, signOnProblems } from '../single-sign-on/settings.ts'
import { FLOW_MS, type SingleSignOn } from '../single-sign-on/single-sign-on.ts'
import { sessionCookie } from './session.ts'
import { cameFrom, meOf, only } from './sign-in.ts'

const COOKIE = 'seira_sign_on'

const text = z.string().trim().max(300)
const wanted = z.strictObject({
  issuer: text,
  clientId: text,
  secret: text.nullable(),
  usernameClaim: text,
  button: z.strictObject({ el: text, en: text }),
})
const start = z.strictObject({ page: z.enum(signOnPages) })
const finish = z.strictObject({ query: z.string().max(8_000) })

export type SignOnParts = {
  readonly table: SignOnTable
  readonly signOn: SingleSignOn
  readonly people: People
  readonly clock: () => number
}

export const singleSignOnApi = (parts: SignOnParts) => (app: Express) => {
  forWhoeverSignsIn(parts, app)
  forWhoeverSetsItUp(parts, app)
}

function forWhoeverSignsIn({ table, signOn, people, clock }: SignOnParts, app: Express): void {
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

function forWhoeverSetsItUp({ table, people, clock }: SignOnParts, app: Express): void {
  const reader = only('seePeople', people, clock)
  const keeper = only('people', people, clock)

  app.get('/api/single-sign-on', reader, (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ settings: withoutSecret(table.read()) })
  })

  app.post('/api/single-sign-on', keeper, (request, response) => {
    const registered = readWanted(request, response)
    if (registered === null) return
    table.write(registered)
    log(`single sign-on was set up for ${registered.issuer} by ${askerIn(response)}`)
    response.status(204).end()
  })

  /** Asks the provider what it says of itself, with what was typed, and keeps nothing. */
  app.post('/api/single-sign-on/test', keeper, async (request, response) => {
    const registered = readWanted(request, response)
    if (registered === null) return
    try {
      await discover(registered)
      response.status(204).end()
    } catch (cause) {
      refuseFields(response, [{ field: 'issuer', problem: issuerProblem(cause) }])
    }
  })

  app.post('/api/single-sign-on/remove', keeper, (_request, response) => {
    table.remove()
    log(`single sign-on was taken away by ${askerIn(response)}`)
    response.status(204).end()
  })

  /** Null when it was refused already. A secret that was not typed is the one that is kept. */
  function readWanted(request: Request, response: Response): Registered | null {
    const read = wanted.safeParse(request.body)
    if (!read.success) {
      malformed(response)
      return null
    }
    const before = table.read()
    const problems = signOnProblems(read.data, before)
    if (problems.length > 0) {
      refuseFields(response, problems)
      return null
    }
    return { ...read.data, secret: read.data.secret ?? before?.secret ?? '' }
  }
}

const askerIn = (response: Response): string => (response.locals.person as Person).id // `only` put it there

function withoutSecret(registered: Registered | null): SignOnSettings | null {
  if (registered === null) return null
  const { secret: _, ...shown } = registered
  return shown
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

function refuseFields(response: Response, problems: readonly SignOnProblem[]): void {
  response.status(422).json({ problems })
}

function malformed(response: Response): void {
  response.status(400).json({ problem: 'malformed' })
}
