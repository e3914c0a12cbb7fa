// Everything that an installation was told about itself, as one document: the municipality, its KEPs, and its offices as planned.
import { z } from 'zod'
import { bilingual, kepCode } from '../queue/bilingual.ts'
import { isDate } from '../queue/dates.ts'
import { identifier } from '../queue/identifier.ts'
import { officeSettings } from '../queue/settings.ts'
import { isAddress } from './address.ts'
import { contradictionsIn } from './contradictions.ts'
import { retention } from './retention.ts'
import { summaries } from './summaries.ts'

const date = z.string().refine(isDate, 'no-such-date')

/** To which KEP a counter belongs, from a date to a date, both included; null: ever since, or until further notice. */
const belonging = z.strictObject({ kep: kepCode, from: date.nullable(), to: date.nullable() })
export type Belonging = z.infer<typeof belonging>

const dayCounter = officeSettings.shape.counters.element
const plannedCounter = z.strictObject({
  id: dayCounter.shape.id,
  /** In the order of time; on a date that lies in none of them the counter is not there. */
  belongs: z.array(belonging).min(1).max(30),
  /** The work profile that it has; null: what follows. */
  profile: identifier.nullable(),
  serves: dayCounter.shape.serves,
  helps: dayCounter.shape.helps,
})
export type PlannedCounter = z.infer<typeof plannedCounter>

/** What counters do that have the same work: which services they call, and with which they help. */
const profile = z.strictObject({
  id: identifier,
  name: bilingual,
  serves: dayCounter.shape.serves,
  helps: dayCounter.shape.helps,
})

const { practice: _, channels, procedures, counters: __, ...sameEveryDay } = officeSettings.shape
/** An office as it is planned; what it is on one date says `officeOn`. */
export const officePlan = z.strictObject({
  ...sameEveryDay,
  profiles: z.array(profile).max(20),
  counters: z.array(plannedCounter).min(1).max(60),
})
export type OfficePlan = z.infer<typeof officePlan>

const parts = z.strictObject({
  name: bilingual,
  /** Where its documents are signed: «Λάρισα, 23 Νοεμβρίου 2026»; null: they bear the date alone. */
  seat: bilingual.nullable().default(null),
  /** Where phones find this installation; null, and before anybody was asked: nowhere. */
  address: z.string().refine(isAddress, 'address').nullable().default(null),
  /** Whether anybody may ask how long one waits where, `/open`: what its boards show to whoever stands before them. */
  openData: z.boolean().default(true),
  /** Whether phones are told by web push, through the internet; see docs/decisions/0031. */
  push: z.boolean().default(false),
  /** In the directorate's own order: neither by code nor by total. */
  keps: z
    .array(z.strictObject({ code: kepCode, name: bilingual }))
    .min(1)
    .max(60),
  channels,
  procedures,
  offices: z.array(officePlan).min(1).max(40),
  retention,
  summaries,
})
export type Configuration = z.infer<typeof parts>

const withOffices = z.looseObject({ offices: z.array(z.unknown()) })
const olderOffice = z.looseObject({ printer: z.enum(['virtual', 'none']) })

/** Before there were several printers, an office had a virtual one or none: so it stands in older files and versions. */
function withPrinters(document: unknown): unknown {
  const read = withOffices.safeParse(document)
  if (!read.success) return document
  const offices = read.data.offices.map((office) => {
    const older = olderOffice.safeParse(office)
    if (!older.success) return office
    const { printer, ...known } = older.data
    return printer === 'none' ? { ...known, printers: [] } : known
  })
  return { ...read.data, offices }
}

const checked = parts.superRefine((whole, context) => {
  for (const { path, problem, about } of contradictionsIn(whole))
    context.addIssue({ code: 'custom', path: [...path], message: problem, params: { about } })
})
export const configuration = z.preprocess(withPrinters, checked)

/** The shapes of its parts, for the sections. */
export const shapeOf = { municipality: parts.shape, office: officePlan.shape }
