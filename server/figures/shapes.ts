// What may be said in each field of a figure, and what is wrong with one that may not; the world is asked in `may-be-entered.ts`.
import { z } from 'zod'
import { isDate } from '#shared/queue/dates.ts'
import { instantOf } from '#shared/queue/local-time.ts'
import {
  equipmentKinds,
  type FieldProblem,
  type FigureKind,
  type FigureProblem,
  lineKinds,
} from '#shared/reports/figures.ts'
import type { Values } from './figures.ts'

const OLDEST = '1990-01-01'
const text = (most: number) =>
  z
    .string('missing')
    .trim()
    .max(most, 'missing')
    .transform((said) => said.normalize('NFC'))
const words = (most: number) => text(most).refine((said) => said !== '', 'missing')
const date = z.string('missing').refine((said) => isDate(said) && said >= OLDEST, 'date')
/** As a clock on the wall in Athens shows it, `2026-11-27T10:05`. */
const moment = z
  .string('missing')
  .regex(/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/, 'date')
  .refine((said) => isDate(said.slice(0, 10)) && said >= OLDEST, 'date')
  .transform((said) => instantOf(said.slice(0, 10), said.slice(11)))
const count = z.int('number').min(1, 'number').max(100_000, 'number')
const kep = z.string('missing').min(1, 'missing').max(20, 'unknown-kep')
const office = z.string('missing').min(1, 'missing').max(60, 'unknown-office')
const note = text(500)

const shapes: Readonly<Record<FigureKind, z.ZodType<Values>>> = {
  headcount: z.strictObject({ kep: kep.nullable(), date, staff: count, note: words(500) }),
  training: z
    .strictObject({
      kep: kep.nullable(),
      date,
      subject: words(200),
      giver: words(200),
      trained: count,
      staff: count,
      note,
    })
    .refine(({ trained, staff }) => trained <= staff, { path: ['trained'], message: 'more-than-staff' }),
  equipment: z
    .strictObject({
      kep,
      kind: z.enum(equipmentKinds, 'missing'),
      quantity: count,
      date,
      removed: date.nullable(),
      note,
    })
    .refine(({ date, removed }) => removed === null || removed >= date, { path: ['removed'], message: 'ends-before' }),
  outage: z
    .strictObject({
      what: z.enum(['line', 'device'], 'missing'),
      kind: z.enum([...lineKinds, ...equipmentKinds], 'missing'),
      kep: kep.nullable(),
      office: office.nullable(),
      began: moment,
      ended: moment.nullable(),
      words: words(300),
    })
    .refine(({ began, ended }) => ended === null || ended >= began, { path: ['ended'], message: 'ends-before' })
    .refine(({ kep, office }) => kep === null || office === null, { path: ['kep'], message: 'missing' })
    .transform(({ began, ended, ...rest }) => ({
      ...rest,
      device: null,
      began_at: began,
      ended_at: ended,
      noticed: 0,
    })),
  'paper-message': z.strictObject({ kep, date, kind: z.enum(['complaint', 'suggestion', 'thanks'], 'missing'), note }),
  'no-complaints': z
    .strictObject({ kep, date, until: date, note })
    .refine(({ date, until }) => until >= date, { path: ['until'], message: 'ends-before' }),
}

const ends = { outage: moment, equipment: date } as const

export type Read<V> =
  | { readonly ok: true; readonly value: V }
  | { readonly ok: false; readonly problems: FieldProblem[] }

/** No problems named: it is no form of ours at all. */
export const readFigure = (kind: FigureKind, body: unknown): Read<Values> => told(shapes[kind].safeParse(body))
export const readEnd = (kind: 'outage' | 'equipment', end: unknown): Read<number | string> =>
  told(
    z
      .strictObject({ end: ends[kind] })
      .transform(({ end }) => end)
      .safeParse({ end }),
  )

function told<V>(read: z.ZodSafeParseResult<V>): Read<V> {
  if (read.success) return { ok: true, value: read.data }
  const named = read.error.issues.filter(({ path }) => typeof path[0] === 'string')
  const first = new Map<string, string>()
  for (const { path, message } of named) if (!first.has(String(path[0]))) first.set(String(path[0]), message)
  // Every message above is one of the problems' names; what zod says in its own words is of a field that is missing.
  const problem = (message: string): FigureProblem => (PROBLEMS.has(message) ? (message as FigureProblem) : 'missing')
  return { ok: false, problems: [...first].map(([field, message]) => ({ field, problem: problem(message) })) }
}
const PROBLEMS: ReadonlySet<string> = new Set([
  'date',
  'number',
  'more-than-staff',
  'ends-before',
  'unknown-kep',
  'unknown-office',
])
