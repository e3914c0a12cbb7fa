// Who stands at the other end of a line by now.
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import type { OfficeSigns } from '../signs/office-signs.ts'
import type { Trusts } from './forwarded.ts'
import type { Guest } from './guest.ts'
import { personAt, type Visitor } from './visitor.ts'

/** What judges whoever says something. */
export type Rooms = {
  readonly offices: Offices
  readonly people: People
  readonly devices: Devices
  readonly signs: OfficeSigns
  /** Whose word on who comes is believed. */
  readonly trusts: Trusts
}

/** A session may have ended since the line was opened. (The line of a device is cut when it is removed.) */
export function stillThere({ data: { visitor }, handshake }: Guest, { offices, ...rooms }: Rooms): Visitor {
  if (visitor.person === null) return visitor
  return { ...visitor, person: personAt(handshake.headers, { ...rooms, clock: offices.clock }) }
}
