// The other door: pages, sign-in, reports and imports over HTTP. Nothing that a GET asks changes anything.
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { log } from '../log.ts'
import type { Offices } from '../offices.ts'
import type { Pages } from './pages.ts'
import { sameOrigin } from './session.ts'

export type HttpParts = {
  readonly pages: Pages
  readonly offices: Offices
  /** Routes under `/api`, each from the room that answers them. */
  readonly api: readonly ((app: Express) => void)[]
}

/** A configuration with its pictures; a municipality with forty offices and their holidays; three hundred appointments by hand. */
const LARGER_BODIES = {
  '/api/setup': '4mb',
  '/api/settings/import': '4mb',
  '/api/settings': '2mb',
  '/api/appointments': '128kb',
} as const

export function httpDoor({ pages, offices, api }: HttpParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(headers())
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true, build: pages.build, offices: offices.real().length })
  })
  for (const { at, folder } of pages.assets)
    app.use(at, express.static(folder, { index: false, immutable: true, maxAge: '1y', fallthrough: false }))
  for (const path of pages.paths)
    app.get(path, (request, response) => {
      const office = typeof request.query.office === 'string' ? request.query.office : null
      response
        .set('Cache-Control', 'no-store')
        .type('html')
        .send(pages.html(path, office, offices))
    })
  app.use('/api', onlyFromOurPages)
  for (const [path, limit] of Object.entries(LARGER_BODIES)) app.use(path, express.json({ limit }))
  app.use('/api', express.json({ limit: '32kb' }))
  for (const add of api) add(app)
  app.use((_request, response) => {
    response.status(404).json({ problem: 'not-found' })
  })
  app.use(failed)
  return app
}

/** A strict policy: nothing from anywhere else, no inline script. No forced https: kiosks live on a plain local network. */
const headers = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        mediaSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false, // means nothing on plain http, and browsers say so in every console
    originAgentCluster: false,
  })

const onlyFromOurPages: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' && !sameOrigin(request.headers)) response.status(403).json({ problem: 'forbidden' })
  else next()
}

const failed: ErrorRequestHandler = (cause, request, response, next) => {
  if (response.headersSent) return next(cause)
  const status = statusOf(cause)
  if (status >= 500) log(`${request.method} ${request.path} failed`, cause)
  response.status(status).json({ problem: status >= 500 ? 'unexpected' : status === 404 ? 'not-found' : 'malformed' })
}

const statusOf = (cause: unknown): number =>
  typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number'
    ? cause.status
    : 500
