// What is typed into the first set-up: as it stands in the fields, right or wrong.
import type { FirstParts } from '#shared/configuration/first-parts.ts'
import type { CheckFirst } from '#shared/configuration/first-told.ts'
import type { FileSummary } from '#shared/configuration/settings-file.ts'
import { STANDARD_CHANNELS, STANDARD_SERVICES } from '#shared/configuration/standard.ts'
import { readWeek, type TypedWeek } from '#shared/hours/simple-week.ts'

export type Named = { readonly el: string; readonly en: string }
export type TypedKep = Named & { readonly code: string }
/** `counters`: per KEP code, as typed; empty: that KEP does not sit there. */
export type TypedOffice = Named & { readonly counters: Readonly<Record<string, string>>; readonly queue: boolean }
export type TypedService = Named & { readonly id: string; readonly letter: string; readonly minutes: number }
export type TypedHours = TypedWeek & { readonly holidays: boolean }

export type Typed = {
  /** Said where the page is not at the machine itself. */
  readonly code: string
  readonly municipality: Named
  readonly keps: readonly TypedKep[]
  /** The building first, then the annexes. */
  readonly offices: readonly TypedOffice[]
  readonly services: readonly TypedService[]
  readonly channels: readonly (Named & { readonly code: string })[]
  readonly hours: TypedHours
  readonly administrator: { readonly name: string; readonly username: string; readonly password: string }
  /** A file that was found right, instead of all the steps. */
  readonly file: { readonly name: string; readonly summary: FileSummary; readonly held: unknown } | null
}

export const AGAIN: NonNullable<TypedWeek['again']> = { days: [], from: '17:00', to: '20:00' }
export const NO_OFFICE: TypedOffice = { el: '', en: '', counters: {}, queue: false }
export const NO_KEP: TypedKep = { code: '', el: '', en: '' }

export const nothingTyped: Typed = {
  code: '',
  municipality: { el: '', en: '' },
  keps: [NO_KEP],
  offices: [{ ...NO_OFFICE, queue: true }],
  services: STANDARD_SERVICES.map(({ id, letter, name, minutes }) => ({ id, letter, minutes, ...name })),
  channels: STANDARD_CHANNELS.map(({ code, name }) => ({ code, ...name })),
  /** When most KEPs are open. */
  hours: { days: [0, 1, 2, 3, 4], from: '08:00', to: '14:30', again: null, holidays: true },
  administrator: { name: '', username: '', password: '' },
  file: null,
}

const nameOf = ({ el, en }: Named) => ({ el, en })

/** The KEPs of an office that were given counters, in the order in which they are sent. */
export const seatedAt = ({ counters }: TypedOffice, { keps }: Typed): string[] =>
  keps.map(({ code }) => code).filter((code) => (counters[code] ?? '') !== '')

/** As the server takes them; whatever is wrong in them it says itself. */
export function partsOf(typed: Typed): CheckFirst['parts'] & FirstParts {
  const week = readWeek(typed.hours)
  return {
    municipality: { name: nameOf(typed.municipality) },
    keps: { keps: typed.keps.map(({ code, ...name }) => ({ code: code.trim(), name: nameOf(name) })) },
    building: {
      offices: typed.offices.map((office) => ({
        name: nameOf(office),
        keps: seatedAt(office, typed).map((code) => ({ code, counters: Number(office.counters[code]) })),
        queue: office.queue,
      })),
    },
    services: {
      services: typed.services.map(({ id, letter, minutes, ...name }) => ({
        id,
        letter,
        name: nameOf(name),
        hours: null,
        cap: null,
        minutes,
        roll: null,
      })),
      channels: typed.channels.map(({ code, ...name }) => ({ code, name: nameOf(name) })),
    },
    hours: { hours: { week: week.ok ? week.week : [], holidays: typed.hours.holidays, exceptions: [] } },
    administrator: typed.administrator,
  }
}
