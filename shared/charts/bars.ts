// Bars from the left on one scale: a comparison of KEPs, each with its figure at its end, and the year before thin under it.
import { wholeNumber } from '../greek/numbers.ts'
import type { Language } from '../queue/words.ts'
import { box, fitted, line, SIZE, SMALL, text, wideOf } from './marks.ts'
import type { Mark, Picture } from './picture.ts'
import { largest } from './scale.ts'

export type Bar = {
  readonly name: string
  /** Null: not known, shown as «–». */
  readonly value: number | null
  /** Of the stretch before; null: not known. */
  readonly before: number | null
}
export type BarsAsked = {
  readonly label: string
  readonly rows: readonly Bar[]
  /** What the two bars of a row are: `2024` and `2023`; null: there is nothing to compare with. */
  readonly compared: { readonly now: string; readonly before: string } | null
  readonly language: Language
  /** How a figure is said; whole numbers otherwise. */
  readonly said?: (value: number) => string
  readonly wide?: number
}

const THICK = 18
const THIN = 10
const GAP = 14
const LEGEND = 24

export function bars({ label, rows, compared, language, said, wide = 640 }: BarsAsked): Picture {
  const words = said ?? ((value: number) => wholeNumber(value, language))
  const saidOf = (value: number | null) => (value === null ? '–' : words(value))
  const head = compared === null ? 2 : LEGEND
  const pitch = THICK + (compared === null ? 0 : THIN + 2) + GAP
  const values = rows.flatMap(({ value, before }) => (compared === null ? [value] : [value, before]))
  const left = Math.min(wide * 0.4, Math.max(0, ...rows.map(({ name }) => wideOf(name))) + 12)
  const room = Math.max(10, wide - left - Math.max(0, ...values.map((value) => wideOf(saidOf(value)))) - 10)
  const most = Math.max(1, largest(values))
  const long = (value: number | null) => (Math.max(0, value ?? 0) / most) * room
  const high = head + Math.max(1, rows.length) * pitch
  return {
    wide,
    high,
    label,
    marks: [
      ...(compared === null ? [] : legend(compared, wide)),
      ...rows.flatMap(({ name, value, before }, at): Mark[] => {
        const top = head + at * pitch
        return [
          text(0, top + THICK / 2 + 4, fitted(name, left - 8), { bold: true }),
          box(left, top, long(value), THICK, 'hue-0'),
          text(left + long(value) + 7, top + THICK / 2 + 4, saidOf(value), { bold: true }),
          ...(compared === null
            ? []
            : [
                box(left, top + THICK + 2, long(before), THIN, 'past'),
                text(left + long(before) + 7, top + THICK + THIN, saidOf(before), { ink: 'quiet', size: SMALL }),
              ]),
        ]
      }),
      line(
        [
          [left, head - 2],
          [left, high - GAP + 2],
        ],
        'axis',
      ),
    ],
  }
}

function legend({ now, before }: { now: string; before: string }, wide: number): Mark[] {
  const second = wide - wideOf(before, SMALL) - 15
  const first = second - wideOf(now, SMALL) - 31
  return [
    box(first, 2, 10, 10, 'hue-0'),
    text(first + 15, 11, now, { ink: 'quiet', size: SMALL }),
    box(second, 2, 10, 10, 'past'),
    text(second + 15, 11, before, { ink: 'quiet', size: SIZE - 1 }),
  ]
}
