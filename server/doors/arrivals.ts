// Who comes to the live door: how many from one address, from which page, and whether they may see what they want to.
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { kindFor } from '#shared/devices/kinds.ts'
import type { TurnedAway } from '#shared/protocol.ts'
import type { DoorRefusal } from '#shared/queue/refusals.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import { admit } from './admit.ts'
import { Callers } from './callers.ts'
import { callerOf, type Trusts } from './forwarded.ts'
import type { Guest } from './guest.ts'
import { readLook } from './rooms.ts'
import { sameOrigin } from './session.ts'
import { deviceAt, personAt, sameKey, type Visitor } from './visitor.ts'

export type ArrivalParts = {
  readonly offices: Offices
  readonly people: People
  readonly devices: Devices
  /** Whose word on who comes is believed. */
  readonly trusts: Trusts
  /** Whether it came by the way inside this machine, that only processes of this house take. */
  readonly cameInside: (request: IncomingMessage) => boolean
  /** What a process of this house shows to be let into its rooms. */
  readonly deviceKey: string
}

const handshake = z.object({
  look: z.unknown(),
  deviceKey: z.string().max(200).optional(),
  device: z.string().max(200).optional(),
})

export class Arrivals {
  private readonly parts: ArrivalParts
  private readonly callers = new Callers()

  constructor(parts: ArrivalParts) {
    this.parts = parts
  }

  /** Before anything is opened for it. */
  mayCome(request: IncomingMessage): boolean {
    const caller = callerOf(request, this.parts.trusts)
    if (!sameOrigin(request.headers, caller)) return false
    if (!this.callers.enter(caller.address, this.parts.offices.clock())) return false
    request.socket.once('close', () => this.callers.leave(caller.address))
    return true
  }

  /** Null: it is let in, and the guest carries who it is and where it looks. */
  letIn(guest: Guest): DoorRefusal | TurnedAway | null {
    const said = handshake.safeParse(guest.handshake.auth)
    const look = said.success ? readLook(said.data.look) : null
    if (!said.success || look === null) return 'malformed'
    const { headers } = guest.handshake
    const registers = { ...this.parts, clock: this.parts.offices.clock }
    const visitor: Visitor = {
      person: personAt(headers, registers),
      device: deviceAt(headers, said.data.device ?? null, kindFor(look.screen), registers),
      ofTheHouse: sameKey(said.data.deviceKey ?? '', this.parts.deviceKey),
    }
    if (this.parts.cameInside(guest.request) && !visitor.ofTheHouse) return 'forbidden'
    const led = admit(look, visitor, this.parts)
    if (typeof led === 'string') return led
    guest.data = { look: led, visitor }
    return null
  }
}
