// The slip as one picture, for printers that have no Greek of their own: as the house's other tickets look, in black dots.

import { Fitting } from '../fitting.ts'
import { LETTERS_DRAWN } from '../greek/letters-drawn.ts'
import type { Layout } from '../layout.ts'
import type { SlipParts } from '../parts.ts'
import type { Profile } from '../profile.ts'
import { type Bitmap, blank, stacked, stamp } from './bitmap.ts'
import { framedWord, gap, lines, paragraph, perforation, rule, wrapped } from './blocks.ts'
import { factsBlock } from './drawn-facts.ts'
import { drawText, type FaceName, face, widthOf } from './faces.ts'

/** What differs between the two papers, in dots. */
export type Look = {
  readonly width: number
  readonly side: number
  readonly brand: FaceName
  readonly office: FaceName
  readonly numbers: readonly FaceName[]
  readonly name: FaceName
  readonly text: FaceName
  readonly figure: FaceName
  readonly under: FaceName
  readonly notch: number
  /** Dots of one square of the QR. */
  readonly square: number
}
const WIDE: Omit<Look, 'width'> = {
  ...{ side: 20, brand: 'brand40', office: 'strong', numbers: ['number178', 'number150', 'number124', 'number96'] },
  ...{ name: 'name', text: 'text', figure: 'figure72', under: 'text', notch: 38, square: 7 },
}
const NARROW: Omit<Look, 'width'> = {
  ...{ side: 12, brand: 'brand30', office: 'small', numbers: ['number124', 'number96', 'figure72'] },
  ...{ name: 'strong', text: 'narrow', figure: 'figure54', under: 'small', notch: 38, square: 6 },
}

export const lookOf = ({ dots }: Pick<Profile, 'dots'>): Look => ({ ...(dots < 500 ? NARROW : WIDE), width: dots })

export function drawnSlip(parts: SlipParts, profile: Profile): Layout {
  const look = lookOf(profile)
  const fitting = new Fitting(LETTERS_DRAWN)
  const picture = stacked([
    gap(look.width, 16),
    ...practiceBlocks(parts, look, fitting),
    ...parts.header.map((words) => textBlock(fitting.fitted(words), look, look.office)),
    headBlock(fitting.fitted(parts.office), look),
    ...copyBlocks(parts, look, fitting),
    gap(look.width, 30),
    numberBlock(fitting.fitted(parts.label), look),
    gap(look.width, 24),
    textBlock(fitting.fitted(parts.service), look, look.name),
    ...(parts.alsoService === null ? [] : [textBlock(fitting.fitted(parts.alsoService), look, look.under)]),
    gap(look.width, 14),
    perforation(look.width, look.notch),
    gap(look.width, 14),
    factsBlock(parts, look, fitting),
    ...footBlocks(parts, look, fitting),
  ])
  return { lines: [{ kind: 'picture', picture }], lost: fitting.lost() }
}

const leadingOf = (name: FaceName): number => Math.round(face(name).height * 0.92)

const textBlock = (words: string, look: Look, name: FaceName): Bitmap =>
  paragraph(words, face(name), look.width, leadingOf(name), look.side)

/** The product's name at the left, the office's at the right, as far down as it needs. */
function headBlock(office: string, look: Look): Bitmap {
  const brand = face(look.brand)
  const beside = look.width - widthOf('Σειρά', brand) - 3 * look.side
  const said = wrapped(office, face(look.office), beside)
  const height = Math.max(brand.height, said.length * leadingOf(look.office))
  const block = blank(look.width, height)
  drawText(block, 'Σειρά', brand, look.side, 0)
  const names = lines(said, face(look.office), look.width, leadingOf(look.office), look.side, 'right')
  stamp(block, names, 0, said.length === 1 ? Math.floor((height - names.height) / 2) : 0)
  return block
}

const practiceBlocks = ({ practice }: SlipParts, look: Look, { fitted }: Fitting): Bitmap[] =>
  practice === null ? [] : [textBlock(fitted(practice), look, look.figure)]

const copyBlocks = ({ copy }: SlipParts, look: Look, { fitted }: Fitting): Bitmap[] =>
  copy === null ? [] : [gap(look.width, 10), framedWord(fitted(copy), face('name'), look.width, look.side)]

/** As large as the whole label fits, and without the white that a line of text has above and below. */
function numberBlock(label: string, look: Look): Bitmap {
  const fits = (name: FaceName) => widthOf(label, face(name)) <= look.width - 2 * look.side
  const name = look.numbers.find(fits) ?? 'figure54'
  const { base, height } = face(name)
  const tall = Math.ceil(base * 0.78)
  const block = blank(look.width, tall)
  const words = paragraph(label, face(name), look.width, height, look.side)
  stamp(block, words, 0, tall - base)
  return block
}

function footBlocks(parts: SlipParts, look: Look, { fitted }: Fitting): Bitmap[] {
  const { lastLine } = parts
  return [
    gap(look.width, 20),
    rule(look.width, look.side),
    gap(look.width, 12),
    ...(parts.closes === null
      ? []
      : [textBlock(fitted(parts.closes), look, look.name === 'name' ? 'strong' : 'narrow')]),
    ...parts.said.map((words) => textBlock(fitted(words), look, look.text)),
    textBlock(fitted(parts.date), look, look.width < 500 ? 'small' : 'strong'),
    ...(lastLine === null ? [] : [gap(look.width, 12), textBlock(fitted(lastLine), look, look.text)]),
    gap(look.width, 4),
  ]
}
