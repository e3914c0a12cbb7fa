// Which of the document's parts each section holds: for pages, which carry no shapes. What the record lacks does not compile.
import type { Configuration } from './configuration.ts'
import type { MunicipalitySection, OfficeSection, SectionId, SectionValue } from './sections.ts'

type Keys<S extends SectionId> = { readonly [K in keyof SectionValue<S>]: true }

const ofMunicipality: { readonly [S in Exclude<MunicipalitySection, 'offices'>]: Keys<S> } = {
  municipality: { name: true, seat: true, address: true, openData: true },
  keps: { keps: true },
  channels: { channels: true },
  procedures: { procedures: true },
  retention: { retention: true },
  push: { push: true },
  summaries: { summaries: true },
}
const ofOffice: { readonly [S in OfficeSection]: Keys<S> } = {
  name: { name: true, logo: true },
  services: { services: true, groups: true },
  counters: { counters: true, profiles: true },
  turn: { priorities: true, choices: true },
  hours: { hours: true },
  desk: { favourites: true, pauseReasons: true, unlistedChannel: true },
  texts: { texts: true },
  boards: { boards: true },
  printers: { printers: true, slip: true },
  signs: { counterLines: true },
  voice: { voice: true },
  opinions: { opinions: true },
  phones: { phoneTickets: true },
  goals: { reports: true },
}
const keysOf: Readonly<Record<Exclude<SectionId, 'offices'>, object>> = { ...ofMunicipality, ...ofOffice }

export const isOfficeSection = (section: SectionId): section is OfficeSection => section in ofOffice

/** What a section holds now; null when there is no such office. */
export function readSection<S extends SectionId>(
  whole: Configuration,
  section: S,
  office: string | null,
): SectionValue<S> | null {
  const holder = isOfficeSection(section) ? whole.offices.find(({ id }) => id === office) : whole
  if (holder === undefined) return null
  if (section === 'offices')
    return { offices: whole.offices.map(({ id, name }) => ({ id, name, begins: null })) } as SectionValue<S> // that very section
  const keys = Object.keys(keysOf[section as Exclude<SectionId, 'offices'>]) // the only other one
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(holder, key)])) as SectionValue<S> // `Keys` says so
}
