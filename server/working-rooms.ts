// The rooms in which an installation works: offices, devices, printers, signs. Each knows of the others only what it asks here.

import type { Config } from './config.ts'
import { settingsOf } from './configuration/change.ts'
import { Devices } from './devices/devices.ts'
import { DoorCodes } from './door-codes.ts'
import { asClerk } from './doors/as-clerk.ts'
import { ticketSecret } from './facts-about-installation.ts'
import type { Foundations } from './foundations.ts'
import { OfficePrinters } from './office-printers.ts'
import { Offices } from './offices.ts'
import { Ratings } from './opinions/ratings.ts'
import { paceBefore } from './pace-before.ts'
import { printerFolder } from './printer-folder.ts'
import { OfficeSigns } from './signs/office-signs.ts'
import { TicketPages } from './ticket-pages.ts'

type Parts = {
  readonly config: Config
  readonly clock: () => number
  readonly foundations: Foundations
  /** What a process of the house shows to be let in. */
  readonly deviceKey: string
  /** Where processes of the house reach it; known once it listens. */
  readonly url: () => string
  /** A printer or a sign of this office has something new to show. */
  readonly onPaper: (office: string) => void
  /** Another process prints there from now on. */
  readonly onHandOver: (office: string, printer: string) => void
}

export type WorkingRooms = {
  readonly offices: Offices
  readonly devices: Devices
  readonly printers: OfficePrinters
  readonly signs: OfficeSigns
  /** Opens one office as the settings of now have it; nothing where there are none. */
  readonly open: (id: string) => void
  /** Opens every office that the settings have. */
  readonly openAll: () => void
  /** Printers and signs are as the settings of now have them. */
  readonly follow: () => void
}

export function workingRooms(parts: Parts): WorkingRooms {
  const { config, clock, foundations, deviceKey, url, onPaper, onHandOver } = parts
  const { db, configurations, people, journal } = foundations
  const devices: Devices = new Devices({
    db,
    clock,
    printersOf: (office) => idsOf(offices.find(office)?.settings.printers),
    countersOf: (office) => idsOf(offices.find(office)?.settings.counters) ?? [],
  })
  const printers: OfficePrinters = new OfficePrinters({
    url,
    deviceKey,
    folderOf: (office, printer) => printerFolder(config.dataFolder, office, printer),
    agentOf: (office, printer) => devices.agentOf(office, printer)?.id ?? null,
    onChange: onPaper,
    onHandOver,
  })
  devices.onChange(() => printers.lookAgain())
  const signs: OfficeSigns = new OfficeSigns({
    url,
    deviceKey,
    clock,
    find: (office) => offices.find(office),
    asClerk: asClerk(people),
    onChange: onPaper,
  })
  const ratings = new Ratings(db)
  const phonesAddress = () => configurations.current()?.whole.address ?? null
  const offices: Offices = new Offices({
    clock,
    paceBefore: (office, date) => paceBefore(db, office, date),
    printerOf: (office, printer) => printers.of(office, printer),
    linesDown: (office) => signs.linesDown(office, clock()),
    isRated: (key) => ratings.isRated(key),
    ticketPages: new TicketPages(ticketSecret(db), phonesAddress),
    doorCodes: new DoorCodes(ticketSecret(db), phonesAddress),
    ownDevicesOnly: () => devices.registry.mayLook() === 'enrolled',
  })
  const open = (id: string) => {
    const now = configurations.current()
    if (now !== null) offices.open(id, settingsOf(now.whole, id), journal)
  }
  const openAll = () => {
    for (const { id } of configurations.current()?.whole.offices ?? []) open(id)
  }
  const follow = () => {
    printers.follow(offices.real())
    signs.follow(offices.real())
  }
  return { offices, devices, printers, signs, open, openAll, follow }
}

const idsOf = (all: readonly { readonly id: string }[] | undefined): readonly string[] | null =>
  all?.map(({ id }) => id) ?? null
