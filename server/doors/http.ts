// The other door: pages, sign-in, reports and imports over HTTP. Nothing that a GET asks changes anything.
import { randomBytes } from 'node:crypto'
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Look } from '#shared/protocol.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { log } from '../log.ts'
import type { Offices } from '../offices.ts'
import { ownPageOf } from './by-phone.ts'
import { callerOf, type Trusts } from './forwarded.ts'
import { headers, notKept } from './headers.ts'
import { packed } from './packed.ts'
import type { Pages } from './pages.ts'
import { counterName } from './rooms.ts'
import { phoneCookie, sameOrigin, setPhoneCookie } from './session.ts'

export type HttpParts = {
  readonly pages: Pages
  readonly offices: Offices
  /** Whose word on who comes is believed. */
  readonly trusts: Trusts
  /** What of this whoever sent this request may look at. */
  readonly admit: (request: Request, look: Look) => Look | null
  /** Routes under `/api`, each from the room that answers them. */
  readonly api: readonly ((app: Express) => void)[]
}

export function httpDoor({ pages, offices, trusts, admit, api }: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', trusts)
  app.use(headers)
  app.get('/healthz', notKept, (_request, response) => {
    response.json({ ok: true, build: pages.build, offices: offices.real().length })
  })
  for (const { at, folder } of pages.assets) {
    app.use(at, packed(folder, YEAR_S))
    app.use(at, express.static(folder, { index: false, immutable: true, maxAge: '1y', fallthrough: false }))
  }
  app.get('/ticket-worker.js', notKept, (_request, response) => response.sendFile(pages.worker))
  app.use(['/t', '/take', '/open'], unhurried())
  app.use('/take', (request, response, next) => {
    if (phoneCookie(request.headers) === null)
      response.set('Set-Cookie', setPhoneCookie(randomBytes(16).toString('base64url'), request.secure))
    next()
  })
  for (const path of pages.paths)
    app.get(path, notKept, (request, response) => {
      const office = typeof request.query.office === 'string' ? request.query.office : null
      const [layout, printer] = [request.query.layout, request.query.printer].map(named)
      const counter = counterName.safeParse(request.query.counter).data ?? null
      const key = typeof request.params.key === 'string' ? request.params.key : null
      const asked = {
        office,
        layout: layout ?? null,
        printer: printer ?? null,
        counter,
        key,
        own: path === '/take/:key' ? ownPath(request, offices) : null,
      }
      response.type('html').send(pages.html(path, asked, offices, (look) => admit(request, look)))
    })
  app.use('/api', notKept, unhurried(), onlyFromOurPages(trusts), json)
  for (const add of api) add(app)
  app.use((_request, response) => {
    response.status(404).json({ problem: 'not-found' })
  })
  app.use(failed)
  return app
}

/** `/t/…` of the number that this phone has already; null: it has none. */
function ownPath({ headers }: Request, offices: Offices): string | null {
  const phone = phoneCookie(headers)
  const page = phone === null ? null : ownPageOf(phone, offices)
  return page === null ? null : new URL(page).pathname
}

const named = (value: unknown): string | undefined => identifier.safeParse(value).data

const YEAR_S = 365 * 24 * 3_600
/** A whole KEP comes from one address, and perhaps a whole municipality through one proxy: only a flood meets this. */
const A_MINUTE = 3_000
const unhurried = (): RequestHandler =>
  rateLimit({
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    windowMs: 60_000,
    limit: A_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: { problem: 'too-many' },
  })

/** Where people send more than a form: 300 appointments of a date; a section of the settings, or all of them. */
const LONG_BODIES: Readonly<Record<string, string>> = {
  '/api/appointments': '128kb',
  '/api/settings': '512kb',
  '/api/settings/check': '512kb',
  '/api/settings/import': '4mb',
  '/api/setup': '4mb',
  '/api/setup/check-file': '4mb',
}
const jsonUpTo = (limit: string) => express.json({ limit, inflate: false })
const shortJson = jsonUpTo('32kb')
const longJson = new Map(Object.entries(LONG_BODIES).map(([path, limit]) => [path, jsonUpTo(limit)]))
const json: RequestHandler = (request, response, next) =>
  (longJson.get(request.baseUrl + request.path) ?? shortJson)(request, response, next)

const onlyFromOurPages =
  (trusts: Trusts): RequestHandler =>
  (request, response, next) => {
    const harmless = request.method === 'GET' || sameOrigin(request.headers, callerOf(request, trusts))
    if (harmless) next()
    else response.status(403).json({ problem: 'forbidden' })
  }

const failed: ErrorRequestHandler = (cause, request, response, next) => {
  if (response.headersSent) return next(cause)
  const status = statusOf(cause)
  // The route's own path, and not what was typed for it: that may carry what is nobody's business.
  if (status >= 500) log(`${request.method} ${request.route?.path ?? 'a request'} failed`, cause)
  response.status(status).json({ problem: problemOf(status) })
}

function problemOf(status: number): string {
  if (status >= 500) return 'unexpected'
  if (status === 413) return 'too-large'
  return status === 404 ? 'not-found' : 'malformed'
}

/** What went wrong says itself when it was the asker's doing; anything else was ours. */
const statusOf = (cause: unknown): number =>
  cause instanceof Error && 'status' in cause && typeof cause.status === 'number' && cause.status >= 400
    ? cause.status
    : 500
