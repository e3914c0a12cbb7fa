// Where a port is, so that no two things are put at one: a network has each of its addresses once, and this machine its devices.
import type { LinePort } from '../queue/counter-lines.ts'
import type { PrinterLink } from '../queue/printers.ts'

/** Null where nobody can tell: a printer's device may be that of another machine, whose agent prints there. */
export const placeOfPrinter = (link: PrinterLink): string | null => (link.kind === 'tcp' ? atNetwork(link) : null)

/** The house itself opens every line to signs and buttons. */
export const placeOfLine = (port: LinePort): string => (port.kind === 'tcp' ? atNetwork(port) : port.path)

const atNetwork = ({ host, port }: { readonly host: string; readonly port: number }) => `${host.toLowerCase()} ${port}`
