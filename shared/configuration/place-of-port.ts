// Where a port is, so that no two things are put at one: a machine has each of its devices once, a network each of its addresses.
import type { LinePort } from '../queue/counter-lines.ts'
import type { PrinterLink } from '../queue/printers.ts'

/** Null: it is nowhere, as every virtual one. */
export function placeOf(link: PrinterLink | LinePort): string | null {
  switch (link.kind) {
    case 'virtual':
      return null
    case 'tcp':
      return `${link.host.toLowerCase()} ${link.port}`
    case 'serial':
    case 'usb':
      return link.path
  }
}
