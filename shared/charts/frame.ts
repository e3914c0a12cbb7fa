// What charts over columns share: ticks from a round top, names under them, numbered notes on dotted lines, a legend.
import { wholeNumber } from '../greek/numbers.ts'
import type { Language } from '../queue/words.ts'
import { box, disc, line, SMALL, text, wideOf } from './marks.ts'
import type { Ink, Mark } from './picture.ts'
import { niceTop, ticks } from './scale.ts'

/** Something that happened: `at` in columns from the left edge of the first, may be broken; `sign`: its number. */
export type Note = { readonly at: number; readonly sign: string }

/** Left of the columns, where the ticks stand: as wide as the heads of rows in a table under the chart. */
export const GUTTER = 92
const LEGEND = 22
const DISC = 10
const DISCS = 25
const NAMES = 22

type FrameAsked = {
  readonly wide: number
  readonly high: number
  /** Right of the columns, for words at the ends of lines. */
  readonly right: number
  readonly names: readonly string[]
  readonly legend: readonly { readonly name: string; readonly ink: Ink }[]
  readonly notes: readonly Note[]
  readonly most: number
  readonly language: Language
}
export type Frame = {
  /** The surface's height: `high`, and more where notes need rows of their own. */
  readonly high: number
  readonly column: number
  /** Of a place in columns. */
  readonly x: (at: number) => number
  readonly y: (value: number) => number
  readonly base: number
  readonly behind: readonly Mark[]
  readonly before: readonly Mark[]
}

export function frame({ wide, high, right, names, legend, notes, most, language }: FrameAsked): Frame {
  const top = niceTop(most)
  const lines = ticks(top).map((value) => ({ value, said: wholeNumber(value, language) }))
  const said = Math.max(...lines.map((tick) => wideOf(tick.said, SMALL))) + 12
  const gutter = wide < 480 ? said : Math.max(GUTTER, said)
  const placed = inRows(notes, (wide - gutter - right) / Math.max(1, names.length))
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1))
  const head = (legend.length > 1 ? LEGEND : 0) + rows * DISCS + SMALL
  const tall = high + Math.max(0, rows - 1) * DISCS
  const base = tall - NAMES
  const column = (wide - gutter - right) / Math.max(1, names.length)
  const x = (at: number) => gutter + at * column
  const y = (value: number) => base - (value / top) * (base - head)
  const discs = head - rows * DISCS
  const inside = (at: number) => Math.min(Math.max(x(at), DISC + 1), wide - DISC - 1)
  const rowAt = (row: number) => discs + row * DISCS + DISC - SMALL + 1
  return {
    high: tall,
    column,
    x,
    y,
    base,
    behind: [
      ...lines.flatMap(({ value, said: words }) => [
        line(
          [
            [gutter - 6, y(value)],
            [wide - right, y(value)],
          ],
          'grid',
        ),
        text(gutter - 10, y(value) + 4, words, { at: 'end', ink: 'quiet', size: SMALL }),
      ]),
      ...placed.map(({ at, row }) =>
        line(
          [
            [inside(at), rowAt(row) + DISC],
            [inside(at), base],
          ],
          'note',
          true,
        ),
      ),
    ],
    before: [
      line(
        [
          [gutter - 6, base],
          [wide - right, base],
        ],
        'axis',
      ),
      ...namesUnder(names, x, column, base, wide),
      ...placed.flatMap(({ at, sign, row }) => [
        disc(inside(at), rowAt(row), DISC, 'note', true),
        text(inside(at), rowAt(row) + 4, sign, { at: 'middle', size: SMALL, bold: true }),
      ]),
      ...(legend.length > 1 ? legendOf(legend, wide) : []),
    ],
  }
}

/** Notes of nearly the same date stand one under the other. */
function inRows(notes: readonly Note[], column: number): readonly (Note & { readonly row: number })[] {
  const ends: number[] = []
  return [...notes]
    .sort((one, other) => one.at - other.at)
    .map((note) => {
      const from = note.at * column
      const free = ends.findIndex((end) => end <= from)
      const row = free === -1 ? ends.length : free
      ends[row] = from + DISC * 2 + 3
      return { ...note, row }
    })
}

/** Where there is no room for each name, every second stands there, or every third. */
function namesUnder(
  names: readonly string[],
  x: (at: number) => number,
  column: number,
  base: number,
  wide: number,
): Mark[] {
  const widest = Math.max(0, ...names.map((name) => wideOf(name, SMALL)))
  const every = Math.max(1, Math.ceil((widest + 6) / column))
  return names.flatMap((name, at) => {
    const half = wideOf(name, SMALL) / 2
    const middle = x(at + 0.5)
    if (at % every !== 0 || middle + half > wide || middle - half < 0) return []
    return [text(middle, base + 16, name, { at: 'middle', size: SMALL, bold: true })]
  })
}

/** At the right edge, in the order of the series; they are said in words even where colours cannot be told apart. */
function legendOf(legend: FrameAsked['legend'], wide: number): Mark[] {
  let end = wide
  return [...legend].reverse().flatMap(({ name, ink }) => {
    const start = end - wideOf(name, SMALL) - 15
    end = start - 16
    return [box(start, 2, 10, 10, ink), text(start + 15, 11, name, { ink: 'quiet', size: SMALL })]
  })
}
