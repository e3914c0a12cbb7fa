// Pieces of a drawn slip, each as wide as the paper, to be put one under the other.
import { wrapMeasured } from '../wrap.ts'
import { type Bitmap, blank, fill, stamp } from './bitmap.ts'
import { drawText, type Face, widthOf } from './faces.ts'

type Align = 'left' | 'center' | 'right'

export const gap = (width: number, height: number): Bitmap => blank(width, height)

/** Words in as many lines as they need. `leading`: from line to line; `side`: white on both sides. */
export function paragraph(words: string, face: Face, width: number, leading: number, side: number): Bitmap {
  return lines(wrapped(words, face, width - 2 * side), face, width, leading, side, 'center')
}

/** A word wider than the paper is cut where the paper ends. */
export const wrapped = (words: string, face: Face, width: number): string[] =>
  wrapMeasured(words, width, (line) => widthOf(line, face), 8)

export function lines(
  texts: readonly string[],
  face: Face,
  width: number,
  leading: number,
  side: number,
  align: Align,
): Bitmap {
  const block = blank(width, texts.length * leading)
  for (const [i, line] of texts.entries()) {
    const free = width - 2 * side - widthOf(line, face)
    const x = side + (align === 'left' ? 0 : align === 'right' ? free : Math.floor(free / 2))
    drawText(block, line, face, x, i * leading + Math.floor((leading - face.height) / 2))
  }
  return block
}

/** The dotted line where a ticket tears, with a notch at either edge. */
export function perforation(width: number, notch: number): Bitmap {
  const block = blank(width, notch + 4)
  const middle = Math.floor(block.height / 2)
  for (let x = notch; x + 5 <= width - notch; x += 10) fill(block, x, middle - 2, 5, 5)
  const ring = ringOf(notch, 4)
  stamp(block, ring, -Math.floor(notch / 2), 2)
  stamp(block, ring, width - Math.ceil(notch / 2), 2)
  return block
}

function ringOf(size: number, thick: number): Bitmap {
  const ring = blank(size, size)
  const middle = (size - 1) / 2
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const away = Math.hypot(x - middle, y - middle)
      if (away <= size / 2 && away > size / 2 - thick) ring.dots[y * size + x] = 1
    }
  return ring
}

export function rule(width: number, side: number): Bitmap {
  const block = blank(width, 3)
  fill(block, side, 0, width - 2 * side, 3)
  return block
}

/** A word in a frame of four dots: what nobody may overlook, without a black field. */
export function framedWord(words: string, face: Face, width: number, side: number): Bitmap {
  const height = face.height + 12
  const block = blank(width, height)
  fill(block, side, 0, width - 2 * side, 4)
  fill(block, side, height - 4, width - 2 * side, 4)
  fill(block, side, 0, 4, height)
  fill(block, width - side - 4, 0, 4, height)
  drawText(block, words, face, Math.floor((width - widthOf(words, face)) / 2), 8)
  return block
}
