// What an office's printers may not be, although each is well-formed: their own stead, or two at one device.
import type { Printer } from '../queue/printers.ts'
import { placeOfPrinter } from './place-of-port.ts'

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
  const place = placeOfPrinter(link)
  const first = place === null ? undefined : printers.slice(0, at).find((one) => placeOfPrinter(one.link) === place)
  if (first === undefined) return []
  return [{ path: ['printers', at, 'link', 'host'], problem: 'same-device', about: first.name }]
}
