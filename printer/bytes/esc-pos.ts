// ESC/POS. node-thermal-printer only joins the bytes of a style here: its text, its cut and its sending are never used.
import { PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import { TEAR_OFF_LINES } from '#shared/slip/layout.ts'
import { bands } from './esc-pos-bands.ts'
import { nativeQr } from './esc-pos-qr.ts'
import type { Pen, Style } from './pen.ts'

const RESET = [0x1b, 0x40]
const LEAVE_KANJI = [0x1c, 0x2e]
/** Feeds to the blade and cuts. The library's own cut wastes 15 mm more and forgets the code page. */
const CUT = Buffer.from([0x1d, 0x56, 66, 0])
const feed = (lines: number): Buffer => Buffer.from([0x1b, 0x64, lines])
const LINE_END = Buffer.from([0x0a])

export const escPos: Pen = {
  begin: ({ leavesKanji }) => Buffer.from([...RESET, ...(leavesKanji ? LEAVE_KANJI : [])]),
  page: (codePage) => Buffer.from([0x1b, 0x74, codePage]),
  style,
  line: (letters) => Buffer.concat([letters, LINE_END]),
  feed,
  picture: (picture, { bufferBytes }) => bands(picture, bufferBytes),
  qr: nativeQr,
  end: ({ cutter }) => (cutter ? CUT : feed(TEAR_OFF_LINES)),
}

function style(before: Style, after: Style): Buffer {
  // An empty interface opens nothing; without a character set the library stays out of the text.
  const printer = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '' })
  printer.add(Buffer.alloc(0))
  if (after.align !== before.align) align(printer, after.align)
  if (after.bold !== before.bold) printer.bold(after.bold)
  if (after.width !== before.width || after.height !== before.height) {
    // The library calls them (height, width) and puts the first in the nibble that printers read as the width.
    printer.setTextSize(after.width - 1, after.height - 1)
  }
  return printer.getBuffer()
}

function align(printer: ThermalPrinter, to: Style['align']): void {
  if (to === 'left') printer.alignLeft()
  else if (to === 'center') printer.alignCenter()
  else printer.alignRight()
}
