// An office's printers, as its settings describe them: where each is, which make, which Greek, and who prints in its stead.
import { z } from 'zod'
import { identifier } from './identifier.ts'
import { BAUDS, FLOWS, GREEK_PAGES } from './plain-printer.ts'

/** What is empty is missing, and nothing else is wrong with it. */
const filled = z.string().min(1, { abort: true })
/** A host's name or address, without a scheme: `192.168.1.50`, `printer-2.kep.local`. */
const host = filled.regex(/^(?!-)[A-Za-z0-9.-]{1,100}$|^[0-9A-Fa-f:]{2,45}$/, 'host')
/** A device of the machine that the printer is plugged into: `/dev/usb/lp0`, `/dev/ttyUSB0`, `COM3`. */
const device = filled.regex(/^(?:\/dev\/(?!.*\.\.)[\w./:-]{1,150}|COM\d{1,3})$/, 'device')

export const printerLink = z.discriminatedUnion('kind', [
  /** Shows its slips on the page `/printer`. */
  z.strictObject({ kind: z.literal('virtual') }),
  z.strictObject({ kind: z.literal('tcp'), host, port: z.int().min(1).max(65_535) }),
  z.strictObject({
    kind: z.literal('serial'),
    path: device,
    baud: z.literal([...BAUDS]),
    flow: z.enum(FLOWS),
  }),
  z.strictObject({ kind: z.literal('usb'), path: device }),
])
export type PrinterLink = z.infer<typeof printerLink>

export const printer = z.strictObject({
  id: identifier,
  name: z.string().trim().min(1).max(60),
  link: printerLink,
  /** A name of shared/slip/profiles.ts; one that nobody knows is a printer that nobody knows, and works. */
  make: identifier,
  /** Its Greek: as its make has it, as somebody read it on the probe slip, or drawn in dots. */
  greek: z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('make') }),
    z.strictObject({
      as: z.literal('page'),
      charset: z.enum(GREEK_PAGES),
      /** The n of `ESC t n`. */
      codePage: z.int().min(0).max(255),
    }),
    z.strictObject({ as: z.literal('drawn') }),
  ]),
  /** The width of its roll; null: as its make has it. */
  paper: z.literal([58, 80]).nullable(),
  /** The printer that prints in its stead while it cannot; null: none, and the number is on the screen. */
  fallback: identifier.nullable(),
})
export type Printer = z.infer<typeof printer>

/** What stands on every slip of the office beside the number. The last line is one of its texts. */
export const slipSettings = z.strictObject({
  /** Over the office's name, line by line; none: nothing. */
  header: z
    .array(z.strictObject({ el: z.string().trim().min(1).max(80), en: z.string().trim().min(1).max(80) }))
    .max(3),
  /** Once more, smaller, in the other language. */
  bothLanguages: z.boolean(),
  /** A code that opens the ticket's own page on a phone. */
  qr: z.boolean(),
})
export type SlipSettings = z.infer<typeof slipSettings>
