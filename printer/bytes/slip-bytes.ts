// A layout → one ESC/POS job. node-thermal-printer only joins the bytes here: its text, its cut and its sending are never used.
import { PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import type { Charset } from '#shared/slip/greek/charsets.ts'
import { encode } from '#shared/slip/greek/encode.ts'
import { type Layout, type LayoutLine, TEAR_OFF_LINES } from '#shared/slip/layout.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { qrOnPaper, squareOf } from '#shared/slip/qr.ts'
import { bands } from './bands.ts'
import { nativeQr } from './native-qr.ts'

const RESET = Buffer.from([0x1b, 0x40])
const LEAVE_KANJI = Buffer.from([0x1c, 0x2e])
/** Feeds to the blade and cuts. The library's own cut wastes 15 mm more and forgets the code page. */
const CUT = Buffer.from([0x1d, 0x56, 66, 0])
const selectPage = (n: number): Buffer => Buffer.from([0x1b, 0x74, n])
const feedLines = (n: number): Buffer => Buffer.from([0x1b, 0x64, n])

export function slipBytes(layout: Layout, profile: Profile): Buffer {
  // An empty interface opens nothing; without a character set the library stays out of the text.
  const printer = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '' })
  printer.add(RESET)
  if (profile.leavesKanji) printer.add(LEAVE_KANJI)
  printer.add(selectPage(profile.codePage))
  let style = AFTER_RESET
  let { charset } = profile
  for (const line of layout.lines) {
    if (line.kind === 'text') style = addText(printer, line, style, charset)
    else if (line.kind === 'page') {
      printer.add(selectPage(line.codePage))
      charset = line.charset
    } else printer.add(otherLine(line, profile))
  }
  printer.add(profile.cutter ? CUT : feedLines(TEAR_OFF_LINES))
  return printer.getBuffer()
}

function otherLine(line: Exclude<LayoutLine, { kind: 'text' | 'page' }>, profile: Profile): Buffer {
  if (line.kind === 'feed') return feedLines(line.lines)
  if (line.kind === 'picture') return bands(line.picture, profile.bufferBytes)
  if (profile.drawsQr) return nativeQr(line.payload, squareOf(profile))
  return bands(qrOnPaper(line.payload, profile), profile.bufferBytes)
}

type TextLine = Extract<LayoutLine, { kind: 'text' }>
type Style = Omit<TextLine, 'kind' | 'text'>
const AFTER_RESET: Style = { align: 'left', bold: false, width: 1, height: 1 }

/** Only what changes is sent. Returns the style that the printer is left in. */
function addText(printer: ThermalPrinter, line: TextLine, before: Style, charset: Charset): Style {
  if (line.align !== before.align) align(printer, line.align)
  if (line.bold !== before.bold) printer.bold(line.bold)
  if (line.width !== before.width || line.height !== before.height) {
    // The library calls them (height, width) and puts the first in the nibble that printers read as the width.
    printer.setTextSize(line.width - 1, line.height - 1)
  }
  printer.add(Buffer.from(encode(line.text, charset).bytes))
  printer.newLine()
  return line
}

function align(printer: ThermalPrinter, to: Style['align']): void {
  if (to === 'left') printer.alignLeft()
  else if (to === 'center') printer.alignCenter()
  else printer.alignRight()
}
