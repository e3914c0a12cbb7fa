// A layout → one ESC/POS job. node-thermal-printer only joins the bytes here: its text, its cut and its sending are never used.
import { PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import { encode } from '../greek/encode.ts'
import type { Profile } from '../profile.ts'
import type { Layout, LayoutLine } from './layout.ts'

const RESET = Buffer.from([0x1b, 0x40])
/** Feeds to the blade and cuts. The library's own cut wastes 15 mm more and forgets the code page. */
const CUT = Buffer.from([0x1d, 0x56, 66, 0])
const selectPage = (n: number): Buffer => Buffer.from([0x1b, 0x74, n])
const feedLines = (n: number): Buffer => Buffer.from([0x1b, 0x64, n])

export function slipBytes(layout: Layout, profile: Profile): Buffer {
  // An empty interface opens nothing; without a character set the library stays out of the text.
  const printer = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '' })
  printer.add(RESET)
  printer.add(selectPage(profile.codePage))
  let style = AFTER_RESET
  for (const line of layout.lines) {
    if (line.kind === 'feed') printer.add(feedLines(line.lines))
    else style = addText(printer, line, style, profile)
  }
  printer.add(CUT)
  return printer.getBuffer()
}

type TextLine = Extract<LayoutLine, { kind: 'text' }>
type Style = Omit<TextLine, 'kind' | 'text'>
const AFTER_RESET: Style = { align: 'left', bold: false, width: 1, height: 1 }

/** Only what changes is sent. Returns the style that the printer is left in. */
function addText(printer: ThermalPrinter, line: TextLine, before: Style, profile: Profile): Style {
  if (line.align !== before.align) align(printer, line.align)
  if (line.bold !== before.bold) printer.bold(line.bold)
  if (line.width !== before.width || line.height !== before.height) {
    // The library calls them (height, width) and puts the first in the nibble that printers read as the width.
    printer.setTextSize(line.width - 1, line.height - 1)
  }
  printer.add(encode(line.text, profile.charset).bytes)
  printer.newLine()
  return line
}

function align(printer: ThermalPrinter, to: Style['align']): void {
  if (to === 'left') printer.alignLeft()
  else if (to === 'center') printer.alignCenter()
  else printer.alignRight()
}
