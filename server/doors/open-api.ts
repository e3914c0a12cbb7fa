// Open data, `/open/v1`: how long one waits where, for anybody and any site, without a key or a cookie. docs/open-data.md
import { createHash } from 'node:crypto'
import type { Express, Request, RequestHandler, Response } from 'express'
import type { Configuration } from '#shared/configuration/configuration.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import { isoInAthens } from '../open-data/iso.ts'
import { OPEN, openApi } from '../open-data/openapi.ts'
import { normalised, queueMonitors } from '../open-data/queue-monitor.ts'
import type { OpenOfficesTold } from '../open-data/shapes.ts'
import { toldOf } from '../open-data/told.ts'

export type OpenParts = {
  readonly offices: Offices
  readonly configuration: () => Pick<Configuration, 'name' | 'openData'> | null
}

/** A copy is good for so long: somebody in front of a site learns of a call no later than that. */
const GOOD_FOR_S = 20

export const openDataApi =
  ({ offices, configuration }: OpenParts) =>
  (app: Express): void => {
    const { clock } = offices
    const told = (office: Office) => toldOf(office.today(), clock())
    const municipality = () => configuration()?.name ?? { el: '', en: '' }

    app.use('/open', forAnySite, (_request, response, next) => {
      if (configuration()?.openData === true) next()
      else response.status(404).json({ problem: 'no-open-data' })
    })
    app.get(`${OPEN}/offices`, (request, response) => {
      const all = offices.real().map(told)
      const answer: OpenOfficesTold = {
        municipality: municipality(),
        updatedAt: isoInAthens(Math.max(0, ...all.map(({ at }) => at))),
        offices: all.map(({ office }) => office),
      }
      answerWith(request, response, answer)
    })
    app.get(`${OPEN}/offices/:office`, (request, response) => {
      const office = real(offices, request.params.office)
      if (office === undefined) unknown(response)
      else answerWith(request, response, told(office).office)
    })
    app.get(`${OPEN}/offices/:office/queue-monitor`, (request, response) => {
      const office = real(offices, request.params.office)
      if (office === undefined) return unknown(response)
      const monitors = queueMonitors(told(office), municipality())
      const asked = request.query.options === 'keyValues' ? monitors : monitors.map(normalised)
      answerWith(request, response.type('application/ld+json'), asked)
    })
    app.get(`${OPEN}/openapi.json`, (request, response) => {
      answerWith(request, response, openApi)
    })
  }

/** What is practised is nobody's wait. */
const real = (offices: Offices, id: string): Office | undefined =>
  offices.real().find(({ settings }) => settings.id === id)

const unknown = (response: Response): void => void response.status(404).json({ problem: 'unknown-office' })

/**
 * 304 to whoever has it. Express would not say so to a page that sends `If-None-Match` itself: browsers add `no-cache` then, which
 * asks caches on the way to stand aside, and we are the origin.
 */
function answerWith(request: Request, response: Response, what: object): void {
  const body = JSON.stringify(what)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  response.set({ 'Cache-Control': `public, max-age=${GOOD_FOR_S}`, ETag: tag })
  const known = (request.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(tag) || known.includes('*')) response.status(304).end()
  else if (response.get('content-type') === undefined) response.type('json').send(body)
  else response.send(body)
}

/** A browser asks first whether a page of another site may: nothing here depends on who asks. */
const forAnySite: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  if (request.method !== 'OPTIONS') return next()
  response.set({
    'Access-Control-Allow-Methods': 'GET',
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  })
  response.status(204).end()
}
