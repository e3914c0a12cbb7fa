// Plain lines drawn in the house's letters, for the slips that are lists. Columns hold, since figures stand at the right edge.
import { LETTERS_DRAWN } from '../greek/letters-drawn.ts'
import type { LayoutLine } from '../layout.ts'
import type { Profile } from '../profile.ts'
import { type Bitmap, blank, stacked, stamp } from './bitmap.ts'
import { gap, lines } from './blocks.ts'
import { lookOf } from './drawn-slip.ts'
import { type FaceName, face, widthOf } from './faces.ts'

const BETWEEN = / {2,}(?=\S+$)/

export const drawnLines = { letters: LETTERS_DRAWN, draw }

function draw(layout: readonly LayoutLine[], profile: Profile): Bitmap {
  const { width, side } = lookOf(profile)
  return stacked(
    layout.map((line) => {
      if (line.kind !== 'text') return gap(width, 24)
      const name = faceOf(line, width)
      const leading = Math.round(face(name).height * 0.95)
      const [left = '', right] = line.text.split(BETWEEN)
      if (right === undefined) return lines([line.text], face(name), width, leading, side, line.align)
      const row = blank(width, leading)
      const shown = shortened(left, name, width - 3 * side - widthOf(right, face(name)))
      stamp(row, lines([shown], face(name), width, leading, side, 'left'), 0, 0)
      stamp(row, lines([right], face(name), width, leading, side, 'right'), 0, 0)
      return row
    }),
  )
}

/** The name gives way to the figures. */
function shortened(words: string, name: FaceName, room: number): string {
  if (widthOf(words, face(name)) <= room) return words
  let letters = words.length
  while (letters > 0 && widthOf(`${words.slice(0, letters)}..`, face(name)) > room) letters -= 1
  return `${words.slice(0, letters)}..`
}

function faceOf({ width: size, bold }: Extract<LayoutLine, { kind: 'text' }>, width: number): FaceName {
  if (size > 4) return width < 500 ? 'number96' : 'number150'
  if (size > 1) return 'name'
  if (width < 500) return 'small'
  return bold ? 'strong' : 'text'
}
