// Who stands at the door, by what a request or a handshake carries: a session, a device's key, a process of this house, or nothing.
import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import type { Device } from '../devices/device.ts'
import { deviceSecret } from '../devices/device.ts'
import type { Devices } from '../devices/devices.ts'
import type { People, Person } from '../people.ts'
import { hashToken } from '../people.ts'
import { deviceCookie, sessionToken } from './session.ts'

export type Visitor = {
  readonly person: Person | null
  /** The enrolled device of the kind that it comes as; it may have been removed. */
  readonly device: Device | null
  /** A process that this house started itself. */
  readonly ofTheHouse: boolean
}

export type Registers = { readonly people: People; readonly devices: Devices; readonly clock: () => number }

export function personAt(headers: IncomingHttpHeaders, { people, clock }: Registers): Person | null {
  const token = sessionToken(headers)
  return token === null ? null : people.bySession(token, clock())
}

/** `secret` null: what the browser's cookie says. */
export function deviceAt(
  headers: IncomingHttpHeaders,
  secret: string | null,
  kind: DeviceKind | null,
  { devices }: Registers,
): Device | null {
  const shown = deviceSecret.safeParse(secret ?? deviceCookie(headers))
  return kind !== null && shown.success ? devices.registry.byKey(hashToken(shown.data), kind) : null
}

/** Who asks for a page. */
export const visitorOf = (headers: IncomingHttpHeaders, kind: DeviceKind | null, registers: Registers): Visitor => ({
  person: personAt(headers, registers),
  device: deviceAt(headers, null, kind, registers),
  ofTheHouse: false,
})

export const sameKey = (shown: string, right: string): boolean => timingSafeEqual(hashToken(shown), hashToken(right))
