// Which kinds of printer there are. A new kind is one file of its own and one line here, beside its shape in the settings.
import type { PrinterLink } from '#shared/queue/printers.ts'
import { Device } from './device.ts'
import type { Link, LinkOptions } from './link.ts'
import { openVirtualLink } from './virtual/virtual-link.ts'
import { serialWire } from './wires/serial.ts'
import { tcpWire } from './wires/tcp.ts'
import { usbWire } from './wires/usb.ts'
import type { OpenWire } from './wires/wire.ts'

type Kind = PrinterLink['kind']
type Where<K extends Kind> = Extract<PrinterLink, { readonly kind: K }>
type OpenLink<K extends Kind> = (where: Where<K>, options: LinkOptions) => Promise<Link>

const over =
  <K extends Kind>(wire: (where: Where<K>) => OpenWire): OpenLink<K> =>
  (where, { profile, onChange }) =>
    Promise.resolve(new Device({ open: wire(where), profile, onChange }))

const kinds: { readonly [K in Kind]: OpenLink<K> } = {
  virtual: (_, options) => openVirtualLink(options),
  tcp: over(tcpWire),
  usb: over(usbWire),
  serial: over(serialWire),
}

/** Whatever is wrong with where it leads is told by the link's condition. @throws when its own folder cannot be made. */
export const openLink = (where: PrinterLink, options: LinkOptions): Promise<Link> => openAs(where.kind, where, options)

const openAs = <K extends Kind>(kind: K, where: Where<K>, options: LinkOptions): Promise<Link> =>
  kinds[kind](where, options)
