// The OpenAPI 3.1 document of the open data, made of the very shapes that the answers have.
import { z } from 'zod'
import { openOffice, openOffices, openProblem, queueMonitor, queueMonitorNormalised } from './shapes.ts'

/** Where everything of this version stands. */
export const OPEN = '/open/v1'

const schemas = {
  Offices: openOffices,
  Office: openOffice,
  Problem: openProblem,
  QueueMonitor: queueMonitor,
  QueueMonitorNormalised: queueMonitorNormalised,
}

/** `io: input`: a reader must bear what a later 1.x adds. */
function asSchema(shape: z.ZodType): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' })
  return schema
}

const refTo = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object, type = 'application/json') => ({ content: { [type]: { schema } } })

const problems = {
  404: { description: 'There is no such office, or this installation tells no open data', ...json(refTo('Problem')) },
  429: { description: 'Too many requests from one address; Retry-After says when' },
}
const cached = {
  'Cache-Control': { schema: { type: 'string' }, description: 'For how long a copy is good' },
  ETag: { schema: { type: 'string' }, description: 'Send it back as If-None-Match: 304 when nothing has changed' },
}
const unchanged = { 304: { description: 'Nothing has changed since the copy that If-None-Match names' } }
const office = { name: 'office', in: 'path', required: true, schema: { type: 'string' } }

const monitors = {
  description: 'One entity for each service',
  headers: cached,
  ...json(
    {
      anyOf: ['QueueMonitorNormalised', 'QueueMonitor'].map((name) => ({
        type: 'array',
        items: refTo(name as keyof typeof schemas),
      })),
    }, // two of its keys
    'application/ld+json',
  ),
}

export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Σειρά · open data of the live wait',
    version: '1.0.0',
    description:
      'How long one waits at each office of the municipality now, as its waiting-room boards show it. No personal data. Open to any origin, without a key.',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  servers: [{ url: OPEN }],
  paths: {
    '/offices': {
      get: {
        summary: 'All offices',
        responses: {
          200: {
            description: 'All offices, in the municipality’s own order',
            headers: cached,
            ...json(refTo('Offices')),
          },
          ...unchanged,
          ...problems,
        },
      },
    },
    '/offices/{office}': {
      get: {
        summary: 'One office',
        parameters: [office],
        responses: {
          200: { description: 'The office', headers: cached, ...json(refTo('Office')) },
          ...unchanged,
          ...problems,
        },
      },
    },
    '/offices/{office}/queue-monitor': {
      get: {
        summary: 'One office as FIWARE QueueMonitor entities',
        parameters: [
          office,
          {
            name: 'options',
            in: 'query',
            schema: { type: 'string', enum: ['keyValues'] },
            description: 'keyValues: each attribute is its bare value',
          },
        ],
        responses: { 200: monitors, ...unchanged, ...problems },
      },
    },
    '/openapi.json': {
      get: {
        summary: 'This document',
        responses: { 200: { description: 'OpenAPI 3.1', ...json({ type: 'object' }) } },
      },
    },
  },
  components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, shape]) => [name, asSchema(shape)])) },
}
