// Where a screen that is no device of the house waits with its code: it is told nothing else, and may say nothing.
import type { Namespace, Server, Socket } from 'socket.io'
import { z } from 'zod'
import { ENROLMENT, type EnrolmentDown, type EnrolmentUp, type NoCode } from '#shared/protocol.ts'
import { deviceKind, deviceSecret } from '../devices/device.ts'
import type { Devices } from '../devices/devices.ts'
import type { Comer } from '../devices/waiting.ts'
import { hashToken } from '../people.ts'

type Leave = { leave: () => void }
type Door = Namespace<EnrolmentUp, EnrolmentDown, Record<string, never>, Leave>
type Guest = Socket<EnrolmentUp, EnrolmentDown, Record<string, never>, Leave>

const handshake = z.strictObject({ device: deviceSecret, kind: deviceKind })

export function openEnrolment(io: Server, devices: Devices): void {
  const door: Door = io.of(ENROLMENT)
  door.use((guest, next) => {
    const refusal = letIn(guest, devices)
    next(refusal === null ? undefined : new Error(refusal))
  })
}

function letIn(guest: Guest, { registry, waiting }: Devices): NoCode | null {
  const said = handshake.safeParse(guest.handshake.auth)
  if (!said.success) return 'malformed'
  const { kind } = said.data
  const key = hashToken(said.data.device)
  const known = registry.byKey(key, kind)
  if (known !== null && known.revokedAt !== null) return 'removed'
  const comer: Comer = {
    kind,
    key,
    address: guest.handshake.address,
    show: (code) => guest.emit('code', code),
    admit: () => guest.emit('admitted'),
  }
  if (known !== null) {
    setImmediate(comer.admit) // what is said before the line stands is lost
    return null
  }
  const leave = waiting.join(comer)
  if (leave === null) return 'too-many'
  guest.conn.once('close', leave)
  guest.once('disconnect', leave)
  return null
}
