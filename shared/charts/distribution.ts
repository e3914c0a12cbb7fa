// How long people waited, in equal columns, with lines for the median, the target and nine of ten, whose words never meet.

import type { Language } from '../queue/words.ts'
import { frame } from './frame.ts'
import { box, line, SIZE, text, wideOf } from './marks.ts'
import type { Mark, Picture } from './picture.ts'
import { largest } from './scale.ts'

export type Upright = {
  /** In the unit of the columns: minutes. What lies beyond the last column stands at the right edge. */
  readonly at: number
  readonly words: string
  /** A target is dashed and quiet; what was measured is strong. */
  readonly kind: 'measured' | 'target'
}
export type DistributionAsked = {
  readonly label: string
  /** `0–5′`, `5–10′` …; the last may be open: `40′ +`. */
  readonly names: readonly string[]
  readonly counts: readonly number[]
  /** How wide a column is: 5 minutes. */
  readonly width: number
  readonly lines: readonly Upright[]
  /** Columns that begin here or later are dark: over the target. Null: none. */
  readonly over: number | null
  readonly language: Language
  readonly wide?: number
  readonly high?: number
}

const ROW = 20

export function distribution(asked: DistributionAsked): Picture {
  const { label, names, counts, width, lines, over, language, wide = 640, high = 290 } = asked
  const words = lines.length * ROW
  const drawn = frame({
    wide,
    high: high - words,
    right: 0,
    names,
    legend: [],
    notes: [],
    most: largest(counts),
    language,
  })
  const down = (y: number) => y + words
  const uprights = placed(lines, (at) => Math.min(drawn.x(at / width), wide - 1), wide)
  return {
    wide,
    high,
    label,
    marks: [
      ...drawn.behind.map((mark) => lower(mark, words)),
      ...names.map((_, at) => {
        const top = down(drawn.y(Math.max(0, counts[at] ?? 0)))
        const dark = over !== null && at * width >= over
        return box(drawn.x(at) + 2, top, drawn.column - 4, down(drawn.base) - top, dark ? 'hue-0' : 'hue-1')
      }),
      ...drawn.before.map((mark) => lower(mark, words)),
      ...uprights.flatMap(({ x, row, side, words: said, kind }): Mark[] => [
        line(
          [
            [x, row * ROW + 2],
            [x, down(drawn.base)],
          ],
          kind === 'target' ? 'target' : 'strong',
          kind === 'target',
        ),
        text(x + (side === 'right' ? 6 : -6), row * ROW + 14, said, {
          at: side === 'right' ? 'start' : 'end',
          ink: kind === 'target' ? 'quiet' : 'strong',
          bold: kind === 'measured',
        }),
      ]),
    ],
  }
}

type Placed = Upright & { readonly x: number; readonly row: number; readonly side: 'left' | 'right' }

/** The first arrangement in which no words meet other words, a line or the edge. Of few lines there are few arrangements. */
function placed(lines: readonly Upright[], xOf: (at: number) => number, wide: number): readonly Placed[] {
  const sorted = [...lines].sort((one, other) => one.at - other.at).map((one) => ({ ...one, x: xOf(one.at) }))
  const arranged = (done: readonly Placed[]): readonly Placed[] | null => {
    const next = sorted[done.length]
    if (next === undefined) return done
    for (let row = 0; row < sorted.length; row++)
      for (const side of ['right', 'left'] as const) {
        const one = { ...next, row, side }
        const [from, to] = reach(one)
        if (from < 0 || to > wide || done.some((other) => meet(one, other) || meet(other, one))) continue
        const rest = arranged([...done, one])
        if (rest !== null) return rest
      }
    return null
  }
  return arranged([]) ?? sorted.map((one, row) => ({ ...one, row, side: one.x > wide / 2 ? 'left' : 'right' }))
}

const reach = ({ x, side, words }: Placed): readonly [number, number] => {
  const long = wideOf(words, SIZE) + 8
  return side === 'right' ? [x, x + long] : [x - long, x]
}

/** A line begins at its own words and goes down: words of a higher row are free of it. */
function meet(words: Placed, other: Placed): boolean {
  const [from, to] = reach(words)
  const [otherFrom, otherTo] = reach(other)
  if (words.row === other.row && from < otherTo && otherFrom < to) return true
  return other.row <= words.row && other.x > from && other.x < to
}

function lower(mark: Mark, by: number): Mark {
  return mark.mark === 'line'
    ? { ...mark, points: mark.points.map(([x, y]) => [x, y + by]) }
    : { ...mark, y: mark.y + by }
}
