// Weekday × hour in eight steps of one blue: the number stands in every cell, and sums or averages at the edges.
import { box, fitted, SIZE, SMALL, text } from './marks.ts'
import type { Ink, Mark, Picture } from './picture.ts'
import { largest } from './scale.ts'

export type HeatAsked = {
  readonly label: string
  /** Down the left edge: weekdays. */
  readonly rows: readonly string[]
  /** Along the upper edge: hours. */
  readonly columns: readonly string[]
  /** `values[row][column]`; null: not known or closed, an empty cell with «–». */
  readonly values: readonly (readonly (number | null)[])[]
  readonly said: (value: number) => string
  /** At the right edge and under the columns; their own heads beside them. */
  readonly rowEnds: { readonly head: string; readonly values: readonly (number | null)[] }
  readonly columnEnds: { readonly head: string; readonly values: readonly (number | null)[] }
  /** In the corner, of everything. */
  readonly corner: number | null
  readonly wide?: number
}

const HEAD = 22
const ROW = 44
const STEPS = 8

export function heat(asked: HeatAsked): Picture {
  const { label, rows, columns, values, said, rowEnds, columnEnds, corner, wide = 640 } = asked
  const left = wide < 480 ? 64 : 98
  const cell = (wide - left) / (columns.length + 1.2)
  const most = largest(values.flat())
  const size = cell < 38 ? SMALL : SIZE + 1
  const middle = (at: number) => left + (at + 0.5) * cell
  const edge = left + (columns.length + 0.6) * cell
  const inCell = (x: number, y: number, value: number | null, ink: Ink, bold: boolean) =>
    text(x, y, fitted(value === null ? '–' : said(value), cell, size), { at: 'middle', ink, size, bold })
  const head = (x: number, words: string) =>
    text(x, 14, fitted(words, cell * (columns.length > 8 ? 1 : 1.1), SMALL), {
      at: 'middle',
      ink: 'quiet',
      size: SMALL,
    })
  const under = HEAD + rows.length * ROW + 18
  return {
    wide,
    high: HEAD + rows.length * ROW + 26,
    label,
    marks: [
      ...columns.map((name, at) => head(middle(at), name)),
      head(edge, rowEnds.head),
      ...rows.flatMap((name, row): Mark[] => {
        const top = HEAD + row * ROW
        const base = top + ROW / 2 + 4
        return [
          text(0, base, fitted(name, left - 6, SIZE), { size: SIZE }),
          ...columns.flatMap((_, at): Mark[] => {
            const value = values[row]?.[at] ?? null
            const step = stepOf(value, most)
            if (step === null) return [inCell(middle(at), base, null, 'quiet', false)]
            return [
              box(left + at * cell, top, cell - 2, ROW - 2, `heat-${step}`),
              inCell(middle(at) - 1, base, value, step > 4 ? 'on-dark' : 'strong', true),
            ]
          }),
          inCell(edge, base, rowEnds.values[row] ?? null, 'strong', true),
        ]
      }),
      text(0, under, fitted(columnEnds.head, left - 6, SIZE), { size: SIZE }),
      ...columns.map((_, at) => inCell(middle(at), under, columnEnds.values[at] ?? null, 'strong', true)),
      inCell(edge, under, corner, 'strong', true),
    ],
  }
}

type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7
/** Equal steps from zero to the largest; null: not known. */
export function stepOf(value: number | null, most: number): Step | null {
  if (value === null) return null
  const step = most <= 0 ? 0 : Math.min(STEPS - 1, Math.max(0, Math.ceil((value / most) * STEPS) - 1))
  // Between 0 and 7 by the two lines above.
  return step as Step
}
