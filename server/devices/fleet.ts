// The page of the devices: each device with how it is now, who waits to be one, and who looks without being one.
import type { Fleet, FleetDevice, Layout, Stranger } from '#shared/devices/fleet.ts'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Paper } from '#shared/views/paper.ts'
import type { Device } from './device.ts'
import type { Devices } from './devices.ts'

/** So long a removed device is still listed; its history stays. */
const REMEMBERED_MS = 30 * 86_400_000

export type FleetParts = {
  readonly devices: Devices
  readonly now: Instant
  readonly build: string
  /** The offices that whoever looks may see. */
  readonly offices: readonly OfficeSettings[]
  readonly strangers: readonly Stranger[]
  readonly paperOf: (office: string, printer: string | null) => Paper
  readonly nameOf: (person: string) => string
}

export function fleet(parts: FleetParts): Fleet {
  const { devices, now, build, offices, strangers } = parts
  const isHere = ({ office }: { readonly office: string }) => offices.some(({ id }) => id === office)
  return {
    at: now,
    build,
    mayLook: devices.registry.mayLook(),
    // Where nobody waits for a turn there is nothing to show.
    offices: offices
      .filter(({ services }) => services.length > 0)
      .map(({ id, name, boards, printers, counters }) => ({
        id,
        name,
        layouts: { boards: named(boards), printers: named(printers), counters: counters.map(ofCounter) },
      })),
    devices: devices.registry
      .all()
      .filter((device) => isHere(device) && now - (device.revokedAt ?? now) < REMEMBERED_MS)
      .map((device) => shown(device, parts)),
    waiting: devices.waiting.list(),
    strangers: strangers.filter(isHere),
  }
}

const named = (all: readonly Layout[]): Layout[] => all.map(({ id, name }) => ({ id, name }))

/** Two offices of one building may both have a counter 4: its KEP tells them apart. */
const ofCounter = ({ id, kep }: OfficeSettings['counters'][number]): Layout => ({ id, name: `${id} (${kep})` })

function shown(device: Device, { devices, build, paperOf, nameOf }: FleetParts): FleetDevice {
  const { id, kind, name, place, office, layout, enrolledAt, revokedAt, revokedBy } = device
  const heard = devices.present.of(id)
  const isHere = devices.present.isHere(id)
  const report = heard?.report ?? device.lastReport
  const isOld = report !== null && report.build !== build
  return {
    ...{ id, kind, name, place, office, layout, report, enrolledAt },
    state: revokedAt !== null ? 'removed' : !isHere ? 'silent' : isOld ? 'old' : 'ok',
    heardAt: heard?.heardAt ?? device.lastSeenAt,
    address: isHere && heard !== null ? heard.address : null,
    paper: kind === 'printer' && revokedAt === null ? paperOf(office, layout) : null,
    enrolledBy: nameOf(device.enrolledBy),
    removedAt: revokedAt,
    removedBy: revokedBy === null ? null : nameOf(revokedBy),
  }
}
