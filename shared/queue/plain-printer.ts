// What may be chosen of a printer, and what an office has that chose nothing: without shapes, so that pages can have it.
import type { Printer, SlipSettings } from './printers.ts'

/** Code pages that hold Greek, by the names that makers give them. */
export const GREEK_PAGES = ['WPC1253', 'ISO8859-7', 'PC737', 'PC869', 'PC851'] as const
export const BAUDS = [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200] as const
export const FLOWS = ['none', 'rtscts', 'xon'] as const

/** The printer of an office that chose nothing. */
export const VIRTUAL_PRINTER: Printer = {
  id: 'main',
  name: 'Εκτυπωτής',
  link: { kind: 'virtual' },
  make: 'epson-80',
  greek: { as: 'make' },
  paper: null,
  fallback: null,
}

export const PLAIN_SLIP: SlipSettings = { header: [], bothLanguages: false, qr: true }
