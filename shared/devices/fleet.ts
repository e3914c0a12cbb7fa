// What the page of the devices is told, what it may ask, and what may be wrong with that.
import type { DeviceReport } from '../protocol.ts'
import type { Bilingual } from '../queue/bilingual.ts'
import type { Instant } from '../queue/words.ts'
import type { Paper } from '../views/paper.ts'
import type { DeviceKind } from './kinds.ts'

/** Who may look at the public screens: any screen of the network, or devices that an administrator has enrolled. */
export type WhoMayLook = 'anyone' | 'enrolled'

/** How a screen stands with the house: what `POST /api/devices/me` answers it. */
export type Standing =
  /** It is shown its picture. */
  | 'welcome'
  /** It is no device of the house, but whoever is signed in at it may see what such a screen shows. */
  | 'preview'
  | 'not-enrolled'
  /** It was one of the house's devices, and its key is good for nothing any more. */
  | 'removed'
export type Introduced = { readonly standing: Standing; readonly enrolled: boolean }

/** `old`: it draws another build of the pages than the server has. `silent`: no line. */
export type DeviceState = 'ok' | 'old' | 'silent' | 'removed'

export type FleetDevice = {
  readonly id: string
  readonly kind: DeviceKind
  readonly name: string
  readonly place: string
  readonly office: string
  /** What it was given of its office; null: none in particular. */
  readonly layout: string | null
  readonly state: DeviceState
  /** When it was heard last; to the second while it has a line, else to the minute. Null: never. */
  readonly heardAt: Instant | null
  /** Where its line comes from; null while it has none. */
  readonly address: string | null
  readonly report: DeviceReport | null
  /** For a printer's agent: how the paper is that it prints on. */
  readonly paper: Paper | null
  readonly enrolledAt: Instant
  /** Names of people. */
  readonly enrolledBy: string
  readonly removedAt: Instant | null
  readonly removedBy: string | null
}

/** A screen that shows a code and waits for somebody to confirm it. */
export type WaitingScreen = {
  readonly code: string
  readonly kind: DeviceKind
  readonly address: string
  readonly since: Instant
  readonly freshUntil: Instant
}

/** A screen that looks without being enrolled. */
export type Stranger = { readonly kind: DeviceKind; readonly office: string; readonly address: string }

export type Layout = { readonly id: string; readonly name: string }

export type Fleet = {
  readonly at: Instant
  readonly build: string
  readonly mayLook: WhoMayLook
  /** Where a device can stand, and what it can be given there (kinds.ts). */
  readonly offices: readonly {
    readonly id: string
    readonly name: Bilingual
    readonly layouts: Readonly<Record<'boards' | 'printers' | 'counters', readonly Layout[]>>
  }[]
  readonly devices: readonly FleetDevice[]
  readonly waiting: readonly WaitingScreen[]
  readonly strangers: readonly Stranger[]
}

export type DeviceProblem =
  | 'code-unknown'
  | 'code-expired'
  | 'too-many-codes'
  | 'wrong-kind'
  | 'name-taken'
  | 'unknown-office'
  | 'unknown-printer'
  | 'has-printer'
  | 'unknown-counter'
  | 'unknown-device'
  | 'no-line'
  | 'malformed'
