// A connection of another kind, with what was typed for the one before where it still says something.
import type { PrinterLink } from '#shared/queue/printers.ts'

export const PRINTERS_PORT = 9_100
const USUAL = { baud: 19_200, flow: 'rtscts' } as const

export function linkOfKind(kind: PrinterLink['kind'], before: PrinterLink): PrinterLink {
  if (kind === before.kind) return before
  const path = 'path' in before ? before.path : ''
  switch (kind) {
    case 'virtual':
      return { kind }
    case 'tcp':
      return { kind, host: '', port: PRINTERS_PORT }
    case 'serial':
      return { kind, path, ...USUAL }
    case 'usb':
      return { kind, path }
  }
}
