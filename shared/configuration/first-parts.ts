// What a first set-up asks, step by step, each with its shape; and the whole configuration that comes of all of them.

import { z } from 'zod'
import { bilingual } from '../queue/bilingual.ts'
import { type Configuration, configuration, shapeOf } from './configuration.ts'
import { type Contradiction, known, twice } from './contradictions.ts'
import { newOffice, newOfficeShape } from './new-office.ts'
import { type Problem, problemsOf } from './problems.ts'
import { STANDARD_RETENTION } from './retention.ts'
import { STANDARD_OFFICE, STANDARD_PROCEDURES } from './standard.ts'
import { NO_SUMMARIES } from './summaries.ts'

const { municipality, office } = shapeOf
const MOST_COUNTERS = 60

export const firstShapes = {
  municipality: z.strictObject({ name: municipality.name }),
  keps: z.strictObject({ keps: municipality.keps }),
  building: z.strictObject({
    offices: z
      .array(z.strictObject({ name: bilingual, ...newOfficeShape.shape }))
      .min(1)
      .max(40),
  }),
  services: z.strictObject({ services: office.services.min(1), channels: municipality.channels }),
  hours: z.strictObject({
    hours: office.hours.unwrap().refine(({ week }) => week.some((ranges) => ranges.length > 0), {
      error: 'too-few',
      path: ['week'],
    }),
  }),
}
export type FirstPart = keyof typeof firstShapes
export type FirstParts = { readonly [P in FirstPart]: z.infer<(typeof firstShapes)[P]> }
/** As they were sent: nobody has looked at them yet. */
export type UncheckedParts = Readonly<Partial<Record<FirstPart, unknown>>>

export const firstParts = Object.keys(firstShapes) as FirstPart[] // its own keys

/** What is wrong with one part, in itself and with those that it names; paths from the top of the part. */
export function problemsOfPart(part: FirstPart, parts: UncheckedParts): Problem[] {
  const read = firstShapes[part].safeParse(parts[part])
  if (!read.success) return problemsOf(read.error, parts[part])
  return contradictionsOf(part, parts).map((one) => ({ ...one, path: one.path.join('.') }))
}

type Found = Omit<Contradiction, 'problem'> & Pick<Problem, 'problem'>

/** Of a part that is well-formed. */
function contradictionsOf(part: FirstPart, parts: UncheckedParts): Found[] {
  switch (part) {
    case 'municipality':
    case 'hours':
      return []
    case 'keps':
      return twice(firstShapes.keps.parse(parts.keps).keps, ({ code }) => code, ['keps'], 'code')
    case 'services': {
      const { services, channels } = firstShapes.services.parse(parts.services)
      return [
        ...twice(services, ({ letter }) => letter, ['services'], 'letter'),
        ...twice(services, ({ id }) => id, ['services'], 'id'),
        ...twice(channels, ({ code }) => code, ['channels'], 'code'),
      ]
    }
    case 'building': {
      const keps = firstShapes.keps.safeParse(parts.keps).data?.keps.map(({ code }) => code) ?? []
      return firstShapes.building.parse(parts.building).offices.flatMap((one, at) => inOffice(one, at, keps))
    }
  }
}

function inOffice(one: FirstParts['building']['offices'][number], at: number, known_: readonly string[]): Found[] {
  const path = ['offices', at, 'keps']
  const counters = one.keps.reduce((sum, kep) => sum + kep.counters, 0)
  return [
    ...twice(one.keps, ({ code }) => code, path, 'code'),
    ...one.keps.flatMap(({ code }, place) => known(code, known_, [...path, place, 'code'])),
    ...(counters > MOST_COUNTERS ? [{ path, problem: 'too-many' as const, about: String(MOST_COUNTERS) }] : []),
  ]
}

export type ReadParts =
  | { readonly ok: true; readonly whole: Configuration }
  /** Paths begin with the part: `services.services.1.letter`. */
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The configuration that these parts make, or what is wrong with any of them. */
export function readParts(parts: UncheckedParts): ReadParts {
  const problems = firstParts.flatMap((part) =>
    problemsOfPart(part, parts).map((one) => ({ ...one, path: one.path === '' ? part : `${part}.${one.path}` })),
  )
  if (problems.length > 0) return { ok: false, problems }
  const whole = configurationOf(z.strictObject(firstShapes).parse(parts))
  const read = configuration.safeParse(whole)
  return read.success ? { ok: true, whole: read.data } : { ok: false, problems: problemsOf(read.error, whole) }
}

function configurationOf({ municipality, keps, building, services, hours }: FirstParts): Configuration {
  const codes = services.channels.map(({ code }) => code)
  const [first = ''] = codes
  const channelOf = (usual: string) => (codes.includes(usual) ? usual : first)
  return {
    ...municipality,
    seat: null,
    address: null,
    openData: true,
    ...keps,
    push: false,
    summaries: NO_SUMMARIES,
    retention: STANDARD_RETENTION,
    channels: services.channels,
    procedures: STANDARD_PROCEDURES.map((one) => ({ ...one, channel: channelOf(one.channel) })),
    offices: building.offices.map(({ name, ...begins }, at) => {
      const office = newOffice(`office-${at + 1}`, name, begins)
      const offered = begins.queue ? services.services : []
      const serves = offered.map(({ id }) => id)
      return {
        ...office,
        ...hours,
        services: offered,
        counters: office.counters.map((counter) => ({ ...counter, serves })),
        unlistedChannel: channelOf(STANDARD_OFFICE.unlistedChannel),
      }
    }),
  }
}
