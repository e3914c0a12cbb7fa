// Which kinds of printer there are. A new kind is one file of its own and one line here.
import { Device } from './device.ts'
import type { LinkOptions, PrinterLink } from './link.ts'
import { openVirtualLink } from './virtual/virtual-link.ts'
import { openSerial } from './wires/serial.ts'
import { openTcp } from './wires/tcp.ts'
import { openUsb } from './wires/usb.ts'
import type { OpenWire } from './wires/wire.ts'

type OpenLink = (address: string, options: LinkOptions) => Promise<PrinterLink>

const over =
  (open: OpenWire): OpenLink =>
  (address, { profile, onChange }) =>
    Promise.resolve(new Device({ open, address, profile, onChange }))

const kinds: Readonly<Record<string, OpenLink>> = {
  virtual: (_, options) => openVirtualLink(options),
  tcp: over(openTcp),
  usb: over(openUsb),
  serial: over(openSerial),
}

/** `virtual`, `tcp:192.168.1.50:9100`, `usb:/dev/usb/lp0`, `serial:/dev/ttyUSB0?baud=19200&flow=rtscts`. */
export function openLink(choice: string, options: LinkOptions): Promise<PrinterLink> {
  const [, kind = choice, address = ''] = /^(\w+)(?::(?:\/\/)?(.*))?$/.exec(choice) ?? []
  const open = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (open === undefined) throw new Error(`No printer of kind "${kind}"; there is: ${Object.keys(kinds).join(', ')}`)
  return open(address, options)
}
