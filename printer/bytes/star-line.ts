// Star Line: what Star's printers speak as they leave the factory. Numbers are from Star's «Line Mode Command Specifications»; the
// mC-Print's StarPRNT took these commands over.
import { TEAR_OFF_LINES } from '#shared/slip/layout.ts'
import type { Pen, Style } from './pen.ts'
import { starBands } from './star-bands.ts'

/** `ESC @` leaves the line as high as somebody set it: `ESC z 1` makes it 4 mm. */
const BEGIN = Buffer.from([0x1b, 0x40, 0x1b, 0x7a, 1])
/** Feeds to the blade and leaves one point uncut; a printer whose blade can only go through cuts through. */
const CUT = Buffer.from([0x1b, 0x64, 3])
const ALIGNS = ['left', 'center', 'right']
const feed = (lines: number): Buffer => Buffer.from([0x1b, 0x61, lines])

export const starLine: Pen = {
  begin: () => BEGIN,
  page: (codePage) => Buffer.from([0x1b, 0x1d, 0x74, codePage]),
  style: (before, after) => Buffer.from(style(before, after)),
  line: (letters) => Buffer.concat([letters, Buffer.from([0x0a])]),
  feed,
  picture: starBands,
  qr,
  end: ({ cutter }) => (cutter ? CUT : feed(TEAR_OFF_LINES)),
}

const style = (before: Style, after: Style): number[] => [
  ...(after.align === before.align ? [] : [0x1b, 0x1d, 0x61, ALIGNS.indexOf(after.align)]),
  ...(after.bold === before.bold ? [] : [0x1b, after.bold ? 0x45 : 0x46]),
  ...(after.width === before.width && after.height === before.height
    ? []
    : [0x1b, 0x69, figure(after.height - 1), figure(after.width - 1)]),
]

/** The manual allows the figure's letter for the number, and the bytes 4 and 5 are questions (`EOT`, `ENQ`) where they stand alone. */
const figure = (n: number): number => 0x30 + n

/** Model 2, correction M as in qr.ts, the squares, the data, and then it is printed. */
function qr(payload: string, square: number): Buffer {
  const command = (...bytes: number[]) => [0x1b, 0x1d, 0x79, ...bytes]
  const data = Buffer.from(payload, 'ascii')
  return Buffer.from([
    ...command(0x53, 0x30, 2),
    ...command(0x53, 0x31, 1),
    ...command(0x53, 0x32, square),
    ...command(0x44, 0x31, 0, data.length & 0xff, data.length >> 8, ...data),
    ...command(0x50),
  ])
}
