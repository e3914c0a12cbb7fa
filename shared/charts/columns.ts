// Stacked columns: amounts by month, day or hour, with round ticks, names, and what happened numbered over them.
import type { Language } from '../queue/words.ts'
import { frame, type Note } from './frame.ts'
import { box, text } from './marks.ts'
import type { Ink, Mark, Picture } from './picture.ts'
import { largest } from './scale.ts'

export type ColumnsAsked = {
  readonly label: string
  /** Of the columns, from the left. */
  readonly names: readonly string[]
  /** Names of the parts of a column, from below; four at most. */
  readonly series: readonly string[]
  /** `values[column][part]`; null: not known, and a gap. */
  readonly values: readonly (readonly (number | null)[])[]
  readonly notes: readonly Note[]
  readonly language: Language
  readonly wide?: number
  readonly high?: number
}

export function columns({
  label,
  names,
  series,
  values,
  notes,
  language,
  wide = 640,
  high = 290,
}: ColumnsAsked): Picture {
  const sums = values.map(sumOf)
  const inks = series.map((_, at) => hue(at))
  const legend = series.map((name, at) => ({ name, ink: hue(at) }))
  const drawn = frame({ wide, high, right: 0, names, legend, notes, most: largest(sums), language })
  return {
    wide,
    high: drawn.high,
    label,
    marks: [
      ...drawn.behind,
      ...names.flatMap((_, at): Mark[] => {
        const left = drawn.x(at + 0.24)
        if ((sums[at] ?? null) === null)
          return [text(drawn.x(at + 0.5), drawn.base - 6, '–', { at: 'middle', ink: 'quiet' })]
        return stack(values[at] ?? []).flatMap(({ below, value, part }) => {
          const bottom = drawn.y(below) - (below > 0 ? 1.5 : 0)
          const upper = drawn.y(below + value)
          return value > 0
            ? [
                box(
                  left,
                  Math.min(upper, bottom - 0.75),
                  drawn.column * 0.52,
                  Math.max(0.75, bottom - upper),
                  inks[part] ?? 'hue-0',
                ),
              ]
            : []
        })
      }),
      ...drawn.before,
    ],
  }
}

const hue = (at: number): Ink => (['hue-0', 'hue-1', 'hue-2', 'hue-3'] as const)[at] ?? 'hue-3'

/** Null where nothing at all is known. */
const sumOf = (parts: readonly (number | null)[]): number | null =>
  parts.every((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)

function stack(parts: readonly (number | null)[]) {
  let below = 0
  return parts.map((known, part) => {
    const value = Math.max(0, known ?? 0)
    const placed = { below, value, part }
    below += value
    return placed
  })
}
