// Draws what a strict printer would put on its paper, dot by dot, so that people can look at slips that were never printed.

import { type Bitmap, blank, enlarged, fill, stacked, stamp } from '#shared/slip/drawn/bitmap.ts'
import { facesOf } from '#shared/slip/drawn/faces.ts'
import type { Dialect, Profile } from '#shared/slip/profile.ts'
import type { PrintedLine } from '../../printer/virtual/interpret.ts'
import letters from './printers-own-letters.json' with { type: 'json' }

const own = facesOf<'regular' | 'bold'>(letters)
const CELL = { width: 12, height: 24 }
/** Dots between two lines of text at the usual spacing. */
const LEADING: Readonly<Record<Dialect, number>> = { 'esc-pos': 6, 'star-line': 8 }

export const drawPaper = (lines: readonly PrintedLine[], profile: Profile): Bitmap =>
  stacked(lines.map((line) => drawLine(line, profile)))

function drawLine(line: PrintedLine, { dots, dialect }: Profile): Bitmap {
  const leading = LEADING[dialect]
  if (line.kind === 'feed') return blank(dots, line.lines * (CELL.height + leading))
  if (line.kind === 'cut') return cutMark(dots)
  if (line.kind === 'picture') return placed(line.picture, line.align, dots, line.picture.height)
  // What is not among the baked letters (tests/bake/glyphs.ts) is a black block, as nobody can overlook.
  const row = blank(line.text.length * CELL.width, CELL.height)
  for (const [i, letter] of [...line.text].entries()) {
    const glyph = own(line.bold ? 'bold' : 'regular').glyphOf.get(letter)
    if (glyph === undefined) fill(row, i * CELL.width + 2, 8, 8, 10)
    else stamp(row, glyph.picture, i * CELL.width, 0)
  }
  const large = enlarged(row, line.width, line.height)
  return placed(large, line.align, dots, large.height + leading)
}

function placed(picture: Bitmap, align: 'left' | 'center' | 'right', dots: number, height: number): Bitmap {
  const row = blank(dots, height)
  const free = dots - picture.width
  stamp(row, picture, align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2), 0)
  return row
}

/** The blade stands 15 mm above the head: that much is fed, then cut. */
function cutMark(dots: number): Bitmap {
  const end = blank(dots, 24)
  for (let x = 0; x < dots; x += 12) fill(end, x, 20, 6, 2)
  return end
}
