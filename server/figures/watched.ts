// What the house watches for outages: its enrolled screens and agents, and the printers of its real offices.
import type { DeviceKind } from '#shared/devices/kinds.ts'
import type { EquipmentKind } from '#shared/reports/figures.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { Watched } from './outage-watch.ts'

const kinds: Readonly<Record<DeviceKind, EquipmentKind>> = {
  board: 'screen',
  kiosk: 'kiosk',
  paper: 'screen',
  exit: 'screen',
  counter: 'screen',
  door: 'screen',
  printer: 'printer',
}

/** An agent is told of by the printer that it prints at: one outage is not two. */
export function watchedIn(offices: Offices, devices: Devices): Watched[] {
  const real = offices.real()
  const ofHouse = devices.registry
    .enrolled()
    .filter(({ kind, office }) => kind !== 'printer' && real.some(({ id }) => id === office))
    .map(
      ({ id, kind, office, name }): Watched => ({
        id,
        office,
        name,
        kind: kinds[kind],
        isWell: devices.present.isHere(id),
      }),
    )
  const printers = real
    .filter(({ settings }) => settings.services.length > 0)
    .flatMap(({ id: office, settings }) =>
      settings.printers.map(
        ({ id, name }): Watched => ({
          id: `printer:${office}/${id}`,
          office,
          name,
          kind: 'printer',
          isWell: offices.paperOf(office, id).state === 'ready',
        }),
      ),
    )
  return [...ofHouse, ...printers]
}
