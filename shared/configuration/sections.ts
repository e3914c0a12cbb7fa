// The sections that the settings are changed by: each is some of the document's own parts, with their shapes.
// Adding one: its shape here, its keys in section-keys.ts, its form in counter-client/settings/sections, its name in the texts.
import { z } from 'zod'
import { bilingual } from '../queue/bilingual.ts'
import { identifier } from '../queue/identifier.ts'
import { type Configuration, type OfficePlan, shapeOf } from './configuration.ts'
import { newOffice, newOfficeShape } from './new-office.ts'
import { isOfficeSection } from './section-keys.ts'

const { municipality, office } = shapeOf

/** What the sections of the whole municipality hold. */
const ofMunicipality = {
  municipality: z.strictObject({
    name: municipality.name,
    seat: municipality.seat,
    address: municipality.address,
    openData: municipality.openData,
  }),
  keps: z.strictObject({ keps: municipality.keps }),
  channels: z.strictObject({ channels: municipality.channels }),
  procedures: z.strictObject({ procedures: municipality.procedures }),
  retention: z.strictObject({ retention: municipality.retention }),
  push: z.strictObject({ push: municipality.push }),
  summaries: z.strictObject({ summaries: municipality.summaries }),
} as const

/** What the sections of one office hold. */
const ofOffice = {
  name: z.strictObject({ name: office.name, logo: office.logo }),
  services: z.strictObject({ services: office.services, groups: office.groups }),
  counters: z.strictObject({ counters: office.counters, profiles: office.profiles }),
  turn: z.strictObject({ priorities: office.priorities, choices: office.choices }),
  hours: z.strictObject({ hours: office.hours }),
  desk: z.strictObject({
    favourites: office.favourites,
    pauseReasons: office.pauseReasons,
    unlistedChannel: office.unlistedChannel,
  }),
  texts: z.strictObject({ texts: office.texts }),
  boards: z.strictObject({ boards: office.boards }),
  printers: z.strictObject({ printers: office.printers, slip: office.slip }),
  signs: z.strictObject({ counterLines: office.counterLines }),
  voice: z.strictObject({ voice: office.voice }),
  opinions: z.strictObject({ opinions: office.opinions }),
  phones: z.strictObject({ phoneTickets: office.phoneTickets }),
  goals: z.strictObject({ reports: office.reports }),
} as const

/** The offices themselves, in their order; one with `begins` is new. */
const offices = z.strictObject({
  offices: z
    .array(z.strictObject({ id: identifier, name: bilingual, begins: newOfficeShape.nullable() }))
    .min(1)
    .max(40),
})

export type MunicipalitySection = keyof typeof ofMunicipality | 'offices'
export type OfficeSection = keyof typeof ofOffice
export type SectionId = MunicipalitySection | OfficeSection
export const municipalitySections = [
  ...(Object.keys(ofMunicipality) as (keyof typeof ofMunicipality)[]),
  'offices',
] as const // its own keys
export const officeSections = Object.keys(ofOffice) as OfficeSection[] // its own keys

const shapes = { ...ofMunicipality, offices, ...ofOffice }
export type SectionValue<S extends SectionId> = z.infer<(typeof shapes)[S]>

/** Which section, and of which office; null: of the municipality. */
export type Place = { readonly section: SectionId; readonly office: string | null }

export const shapeOfSection = (section: SectionId): z.ZodType => shapes[section]

/** The whole with this section otherwise. `value` has the section's shape. */
export function withSection(whole: Configuration, { section, office }: Place, value: object): Configuration {
  if (section === 'offices') return withOffices(whole, value as SectionValue<'offices'>)
  if (!isOfficeSection(section)) return { ...whole, ...value }
  return { ...whole, offices: whole.offices.map((one) => (one.id === office ? { ...one, ...value } : one)) }
}

function withOffices(whole: Configuration, { offices }: SectionValue<'offices'>): Configuration {
  const planned = ({ id, name, begins }: SectionValue<'offices'>['offices'][number]): OfficePlan[] => {
    const there = whole.offices.find((one) => one.id === id)
    if (there !== undefined) return [{ ...there, name }]
    return begins === null ? [] : [newOffice(id, name, begins)]
  }
  return { ...whole, offices: offices.flatMap(planned) }
}

/** A place in the whole document, as a place in the section that holds it; null when it lies elsewhere. */
export function pathInSection(whole: Configuration, { section, office }: Place, path: string): string | null {
  const key = path.split('.')
  if (isOfficeSection(section)) {
    const [offices, at, ...rest] = key
    return offices === 'offices' &&
      whole.offices[Number(at)]?.id === office &&
      rest[0] !== undefined &&
      has(section, rest[0])
      ? rest.join('.')
      : null
  }
  return key[0] !== undefined && has(section, key[0]) ? path : null
}

const has = (section: SectionId, key: string) => key in (shapes[section] as z.ZodObject).shape // as above
