// Months or years as points joined by straight lines, last year's thin beside them; what is not known is a gap.
import type { Language } from '../queue/words.ts'
import { frame, type Note } from './frame.ts'
import { disc, line, SMALL, text, wideOf } from './marks.ts'
import type { Ink, Mark, Picture } from './picture.ts'
import { largest } from './scale.ts'

export type TrendLine = {
  /** Written at the line's end. */
  readonly name: string
  /** One for each name of the axis; null: not known, and a gap. */
  readonly values: readonly (number | null)[]
  readonly ink: 'hue-0' | 'hue-1' | 'hue-2' | 'past'
}
export type TrendAsked = {
  readonly label: string
  readonly names: readonly string[]
  readonly lines: readonly TrendLine[]
  readonly notes: readonly Note[]
  readonly language: Language
  readonly wide?: number
  readonly high?: number
}

const APART = 15

export function trend({ label, names, lines, notes, language, wide = 640, high = 260 }: TrendAsked): Picture {
  const right = Math.max(0, ...lines.map(({ name }) => wideOf(name, SMALL))) + 12
  const most = largest(lines.flatMap(({ values }) => values))
  const drawn = frame({ wide, high, right, names, legend: [], notes, most, language })
  const inOrder = [...lines].sort((one, other) => Number(other.ink === 'past') - Number(one.ink === 'past'))
  const ends = inOrder.flatMap(({ name, values, ink }) => {
    const last = values.slice(0, names.length).findLast((value) => value !== null)
    return last === undefined || last === null ? [] : [{ name, ink, y: drawn.y(last) }]
  })
  return {
    wide,
    high: drawn.high,
    label,
    marks: [
      ...drawn.behind,
      ...inOrder.flatMap(({ values, ink }): Mark[] =>
        stretches(values.slice(0, names.length)).flatMap((stretch) => {
          const points = stretch.map(({ at, value }) => [drawn.x(at + 0.5), drawn.y(value)] as const)
          const dots = ink === 'past' && points.length > 1 ? [] : points.length > 40 ? [] : points
          return [
            ...(points.length > 1 ? [line(points, ink)] : []),
            ...dots.map(([x, y]) => disc(x, y, ink === 'past' ? 2 : 3.2, ink)),
          ]
        }),
      ),
      ...drawn.before,
      ...apart(ends, drawn.base).map(({ name, ink, y }) =>
        text(wide - right + 8, y + 4, name, {
          ink: ink === 'past' ? 'quiet' : 'strong',
          size: SMALL,
          bold: ink !== 'past',
        }),
      ),
    ],
  }
}

/** Runs of what is known, without the gaps. */
function stretches(values: readonly (number | null)[]): { readonly at: number; readonly value: number }[][] {
  const runs: { at: number; value: number }[][] = [[]]
  values.forEach((value, at) => {
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ at, value })
  })
  return runs.filter((run) => run.length > 0)
}

type End = { readonly name: string; readonly ink: Ink; readonly y: number }
/** The words at the lines' ends, moved up where two would meet. */
function apart(ends: readonly End[], base: number): End[] {
  let free = base - 4
  return [...ends]
    .sort((one, other) => other.y - one.y)
    .map((end) => {
      const y = Math.min(end.y, free)
      free = y - APART
      return { ...end, y }
    })
}
