// The middle of a drawn slip: how many are before you, how long that may take, and the QR beside or below it.
import type { Fitting } from '../fitting.ts'
import type { SlipParts } from '../parts.ts'
import { qrPicture } from '../qr.ts'
import { type Bitmap, blank, enlarged, stacked, stamp } from './bitmap.ts'
import { gap, lines, paragraph, wrapped } from './blocks.ts'
import type { Look } from './drawn-slip.ts'
import { face } from './faces.ts'

export function factsBlock(parts: SlipParts, look: Look, fitting: Fitting): Bitmap {
  const under = face(look.under)
  const also =
    parts.alsoFacts === null
      ? []
      : [gap(look.width, 12), paragraph(fitting.fitted(parts.alsoFacts), under, look.width, 32, look.side)]
  if (parts.qr === null) return stacked([inARow(parts, look, fitting), ...also])
  const code = qrBlock(parts.qr, look, fitting)
  return look.width < 500
    ? stacked([inARow(parts, look, fitting), gap(look.width, 16), centredOn(look.width, code), ...also])
    : stacked([beside(inAColumn(parts, look, fitting, look.width - code.width), code, look), ...also])
}

/** A figure and what stands under it; a sentence alone is smaller. */
function factBlock(
  fact: SlipParts['facts'][number],
  width: number,
  look: Look,
  { fitted }: Fitting,
  left: boolean,
): Bitmap {
  const align = left ? 'left' : 'center'
  const large = face(fact.under === null ? look.name : look.figure)
  const under = face(look.under)
  const figures = lines(
    wrapped(fitted(fact.large), large, width),
    large,
    width,
    Math.round(large.height * 0.82),
    0,
    align,
  )
  if (fact.under === null) return figures
  return stacked([
    figures,
    lines(wrapped(fitted(fact.under), under, width), under, width, Math.round(under.height * 0.9), 0, align),
  ])
}

function inARow({ facts }: SlipParts, look: Look, fitting: Fitting): Bitmap {
  const each = Math.floor((look.width - 2 * look.side) / Math.max(1, facts.length))
  const blocks = facts.map((fact) => factBlock(fact, each - 8, look, fitting, false))
  const row = blank(look.width, Math.max(0, ...blocks.map((block) => block.height)))
  for (const [i, block] of blocks.entries()) stamp(row, block, look.side + i * each + 4, 0)
  return row
}

function inAColumn({ facts }: SlipParts, look: Look, fitting: Fitting, width: number): Bitmap {
  const blocks = facts.map((fact) => factBlock(fact, width - look.side - 8, look, fitting, true))
  return stacked(blocks.flatMap((block, i) => (i === 0 ? [block] : [gap(width, 14), block])))
}

/** With the four squares of white that a phone needs around it. */
function qrBlock({ payload, caption }: NonNullable<SlipParts['qr']>, look: Look, { fitted }: Fitting): Bitmap {
  const code = enlarged(qrPicture(payload), look.square, look.square)
  const white = 4 * look.square
  const width = Math.max(code.width + 2 * white, 236)
  const framed = blank(width, code.height + 2 * white)
  stamp(framed, code, Math.floor((width - code.width) / 2), white)
  return stacked([framed, paragraph(fitted(caption), face('small'), width, 26, 0)])
}

function centredOn(width: number, block: Bitmap): Bitmap {
  const row = blank(width, block.height)
  stamp(row, block, Math.floor((width - block.width) / 2), 0)
  return row
}

function beside(left: Bitmap, right: Bitmap, look: Look): Bitmap {
  const row = blank(look.width, Math.max(left.height, right.height))
  stamp(row, left, look.side + 4, Math.floor((row.height - left.height) / 2))
  stamp(row, right, look.width - right.width, Math.floor((row.height - right.height) / 2))
  return row
}
