// An office's lines to signs and buttons at its counters: where each is, what is written to it, and what is heard on it.
import { z } from 'zod'
import { identifier } from './identifier.ts'
import { BUTTONS, CHECKSUMS, DATA_BITS, IDLES, LETTERS, NUMBERS, PARITIES, STOP_BITS } from './plain-lines.ts'
import { BAUDS } from './plain-printer.ts'
import { printerLink } from './printers.ts'

/** The same addresses that printers have. */
const [, tcp, serialPrinter] = printerLink.options

const port = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('serial'),
    path: serialPrinter.shape.path,
    baud: z.literal([...BAUDS]),
    parity: z.enum(PARITIES),
    dataBits: z.literal([...DATA_BITS]),
    stopBits: z.literal([...STOP_BITS]),
  }),
  /** A gateway from the network to the bus. */
  tcp,
])

const show = z.strictObject({
  /** A template of shared/signs/template.ts: `\x02{address:2}{number:>4}\x03`. */
  frame: z.string().min(1).max(200),
  checksum: z.strictObject({
    kind: z.enum(CHECKSUMS),
    /** Bytes at the beginning that it leaves out, and bytes just before it. */
    skipFirst: z.int().min(0).max(20),
    skipLast: z.int().min(0).max(20),
  }),
  /** What `{number}` is: 57, or Α057. */
  numbers: z.enum(NUMBERS),
  /** How a Greek letter goes over the line: as the Latin one that stands for it, or as its byte in ISO 8859-7. */
  letters: z.enum(LETTERS),
  /** Seconds after which everything is written once more; 0: never. */
  repeat: z.int().min(0).max(600),
  /** Milliseconds between two frames. */
  gap: z.int().min(0).max(2_000),
  /** What an open counter shows that has nobody: `keep` is the last number that it called. */
  idle: z.enum(IDLES),
  /** What a closed or paused counter shows; empty: nothing. */
  closed: z.string().regex(/^[\x20-\x7e]{0,8}$/, 'malformed'),
})

const heard = z.strictObject({
  /** A pattern of shared/signs/pattern.ts: `\x02{address:2}N\x03`. */
  pattern: z.string().min(1).max(120),
  does: z.enum(BUTTONS),
})

export const counterLine = z.strictObject({
  id: identifier,
  name: z.string().trim().min(1).max(60),
  port,
  /** Null: nothing is written. */
  show: show.nullable(),
  hear: z.array(heard).max(12),
  /** Which counters hang on it, each with its address there. */
  places: z
    .array(
      z.strictObject({ counter: z.string().trim().min(1).max(4), address: z.string().regex(/^[\x21-\x7e]{1,8}$/) }),
    )
    .max(60),
})
export type CounterLine = z.infer<typeof counterLine>
export type LinePort = CounterLine['port']
export type LineShow = NonNullable<CounterLine['show']>
