// What can be done with the devices of the house: each deed is written first, and then the device itself is told.
import type { DeviceProblem, WhoMayLook } from '#shared/devices/fleet.ts'
import { type DeviceKind, deviceKinds } from '#shared/devices/kinds.ts'
import type { Order } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Db } from '../database/open.ts'
import type { Device } from './device.ts'
import { Present } from './present.ts'
import { type Assignment, type Deed, Registry } from './registry.ts'
import { Waiting } from './waiting.ts'

/** The lines of the devices that are connected now: the doors have them. */
export type Lines = {
  order(device: string, order: Order): void
  /** The last thing it is told. */
  end(device: string, order: Order): void
  /** Whoever looks without being enrolled is told to ask for it. */
  turnStrangersAway(): void
}

export type DevicesParts = {
  readonly db: Db
  readonly clock: () => Instant
  /** The printers of an office, by their ids; null: there is no such office. */
  readonly printersOf: (office: string) => readonly string[] | null
  /** Its counters, as they are today. */
  readonly countersOf: (office: string) => readonly string[]
}

type Done = null | DeviceProblem

export class Devices {
  readonly registry: Registry
  readonly waiting: Waiting
  readonly present: Present
  private readonly printersOf: DevicesParts['printersOf']
  private readonly countersOf: DevicesParts['countersOf']
  private lines: Lines = { order: () => undefined, end: () => undefined, turnStrangersAway: () => undefined }
  private changed: () => void = () => undefined

  constructor({ db, clock, printersOf, countersOf }: DevicesParts) {
    this.registry = new Registry(db)
    this.waiting = new Waiting(clock)
    this.present = new Present(this.registry, clock)
    this.printersOf = printersOf
    this.countersOf = countersOf
  }

  onOrders(lines: Lines): void {
    this.lines = lines
  }

  /** Some device came to the house, left it, or belongs elsewhere now. */
  onChange(changed: () => void): void {
    this.changed = changed
  }

  /** The agent that prints at one of an office's printers; null: the house itself does. */
  agentOf(office: string, printer: string): Device | null {
    return this.registry.agentOf(office, printer, this.printersOf(office)?.[0] === printer)
  }

  enrol(code: string, kind: DeviceKind, wanted: Assignment, deed: Deed): Done {
    const waiter = this.waiting.find(code)
    if (typeof waiter === 'string') return waiter
    if (waiter.kind !== kind) return 'wrong-kind'
    const problem = this.problemOf(wanted, kind, null)
    if (problem !== null) return problem
    this.registry.enrol(kind, waiter.key, wanted, deed)
    this.changed()
    this.waiting.admit(waiter)
    return null
  }

  /** Another name, another place, another office: it loads itself anew where it belongs now. */
  assign(id: string, wanted: Assignment, deed: Deed): Done {
    const device = this.ofTheHouse(id)
    if (device === null) return 'unknown-device'
    const problem = this.problemOf(wanted, device.kind, device)
    if (problem !== null) return problem
    this.registry.assign(device, wanted, deed)
    this.changed()
    if (wanted.office !== device.office || wanted.layout !== device.layout) this.lines.end(id, { do: 'reload' })
    return null
  }

  revoke(id: string, deed: Deed): Done {
    const device = this.ofTheHouse(id)
    if (device === null) return 'unknown-device'
    this.registry.revoke(device, deed)
    this.lines.end(id, { do: 'forget' })
    this.changed()
    return null
  }

  identify(id: string, deed: Deed): Done {
    const device = this.ofTheHouse(id)
    if (device === null) return 'unknown-device'
    return this.order(device, 'identified', { do: 'identify', name: device.name, place: device.place }, deed)
  }

  reload(id: string, deed: Deed): Done {
    const device = this.ofTheHouse(id)
    return device === null ? 'unknown-device' : this.order(device, 'reloaded', { do: 'reload' }, deed)
  }

  sayWhoMayLook(mayLook: WhoMayLook, deed: Deed): void {
    this.registry.setMayLook(mayLook, deed)
    if (mayLook === 'enrolled') this.lines.turnStrangersAway()
    else this.waiting.admitScreens()
  }

  private order(device: Device, did: 'identified' | 'reloaded', order: Order, deed: Deed): Done {
    if (!this.present.isHere(device.id)) return 'no-line'
    this.registry.noteOrder(device, did, deed)
    this.lines.order(device.id, order)
    return null
  }

  private ofTheHouse(id: string): Device | null {
    const device = this.registry.find(id)
    return device?.revokedAt === null ? device : null
  }

  /** `self`: the device that is to be like this; null for one that comes anew. */
  private problemOf({ name, office, layout }: Assignment, kind: DeviceKind, self: Device | null): Done {
    const printers = this.printersOf(office)
    if (printers === null) return 'unknown-office'
    if (deviceKinds[kind].layouts === 'printers' && layout !== null && !printers.includes(layout))
      return 'unknown-printer'
    // A display that was given no counter would show nothing.
    if (deviceKinds[kind].layouts === 'counters' && !this.countersOf(office).includes(layout ?? ''))
      return 'unknown-counter'
    const others = this.registry.enrolled().filter((device) => device.office === office && device.id !== self?.id)
    if (others.some((other) => fold(other.name) === fold(name))) return 'name-taken'
    // Two agents would both print every slip.
    const printsAt = (device: { readonly layout: string | null }) => device.layout ?? printers[0]
    const isTaken = others.some((other) => other.kind === 'printer' && printsAt(other) === printsAt({ layout }))
    return kind === 'printer' && isTaken ? 'has-printer' : null
  }
}

const fold = (name: string): string => name.normalize('NFC').toLocaleLowerCase('el')
