// What an office's printers may not be, although each is well-formed: their own stead, or two at one device.
import type { Printer, PrinterLink } from '../queue/printers.ts'

export type PrinterContradiction = {
  readonly path: readonly (string | number)[]
  readonly problem: 'own-fallback' | 'same-device' | 'unknown'
  readonly about: string
}

export const printersContradict = (printers: readonly Printer[]): PrinterContradiction[] =>
  printers.flatMap((printer, at) => [...fallback(printer, printers, at), ...sameDevice(printer, printers, at)])

function fallback(
  { id, name, fallback: stead }: Printer,
  printers: readonly Printer[],
  at: number,
): PrinterContradiction[] {
  const path = ['printers', at, 'fallback']
  if (stead === null) return []
  if (stead === id) return [{ path, problem: 'own-fallback', about: name }]
  return printers.some((one) => one.id === stead) ? [] : [{ path, problem: 'unknown', about: stead }]
}

/** Two that print at one device would tear each other's slips apart. */
function sameDevice({ link }: Printer, printers: readonly Printer[], at: number): PrinterContradiction[] {
  const place = placeOf(link)
  const first = place === null ? undefined : printers.slice(0, at).find((one) => placeOf(one.link) === place)
  if (first === undefined) return []
  const field = link.kind === 'tcp' ? 'host' : 'path'
  return [{ path: ['printers', at, 'link', field], problem: 'same-device', about: first.name }]
}

/** Null: it is nowhere, as every virtual one. */
function placeOf(link: PrinterLink): string | null {
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
