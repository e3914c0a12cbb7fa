// The lines of devices: what each says of itself goes up, what it is told to do goes down, by its own name.
import type { Stranger } from '#shared/devices/fleet.ts'
import { isPublic, kindFor } from '#shared/devices/kinds.ts'
import type { Order } from '#shared/protocol.ts'
import { Allowance, PUBLIC } from '../allowance.ts'
import { readDeviceReport } from '../devices/device.ts'
import type { Devices } from '../devices/devices.ts'
import { log } from '../log.ts'
import type { Guest, LiveServer } from './guest.ts'

export class DeviceLines {
  private readonly io: LiveServer
  private readonly devices: Devices
  private readonly isPractice: (office: string) => boolean

  constructor(io: LiveServer, devices: Devices, isPractice: (office: string) => boolean) {
    this.io = io
    this.devices = devices
    this.isPractice = isPractice
    devices.onOrders({
      order: (device, order) => this.order(device, order),
      end: (device, order) => this.end(device, order),
      turnStrangersAway: () => this.turnStrangersAway(),
    })
  }

  /** Whoever comes in is passed here before the first view; a device of the house is known from then on. */
  welcome(guest: Guest): void {
    const { look, visitor } = guest.data
    const { device } = visitor
    if (device === null) return
    const { present } = this.devices
    const joined = guest.join(roomOf(device.id)) // the in-memory adapter joins at once
    if (joined instanceof Promise) joined.catch((cause: unknown) => log('a device could not join its room', cause))
    present.came(device.id, guest.handshake.address)
    guest.on('disconnect', () => present.left(device.id))
    guest.conn.on('packet', () => present.heard(device.id)) // its answer to the line's own heartbeat, every four seconds
    const allowance = new Allowance(PUBLIC)
    guest.on('device', (message) => {
      const report = allowance.spend(Date.now()) ? readDeviceReport(message) : null
      if (report !== null) present.heard(device.id, report)
    })
    guest.emit('order', { do: 'belong', office: look.office })
  }

  /** Screens that would go dark if only devices of the house might look. */
  strangers(): Stranger[] {
    return this.strangeGuests().flatMap(({ data: { look }, handshake: { address } }) => {
      const kind = kindFor(look.screen)
      return kind === null ? [] : [{ kind, office: look.office, address }]
    })
  }

  private strangeGuests(): Guest[] {
    return [...this.io.sockets.sockets.values()].filter(({ data: { look, visitor } }) => {
      const mayPractise = this.isPractice(look.office) && visitor.person !== null
      return isPublic(look.screen) && visitor.device === null && !mayPractise
    })
  }

  private order(device: string, order: Order): void {
    this.io.to(roomOf(device)).emit('order', order)
  }

  private end(device: string, order: Order): void {
    this.order(device, order)
    this.io.in(roomOf(device)).disconnectSockets(true)
  }

  private turnStrangersAway(): void {
    for (const guest of this.strangeGuests()) {
      guest.emit('order', { do: 'enrol' })
      guest.disconnect(true)
    }
  }
}

const roomOf = (device: string): string => `device:${device}`
