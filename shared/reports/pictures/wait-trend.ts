// How the wait changes from day to day or month to month, drawn: the median and nine in ten, with what happened numbered over them.
import type { Picture } from '../../charts/picture.ts'
import { trend } from '../../charts/trend.ts'
import type { Language } from '../../queue/words.ts'
import { reportWaits } from '../../text/report-waits.ts'
import { notesAt, shortSaid } from '../stretches.ts'
import type { Waits } from '../waits.ts'

/** Null: of one stretch, or of nobody. A stretch on which nobody was served is a gap. */
export function waitTrend({ stretches, by, notes, all }: Waits, language: Language, wide?: number): Picture | null {
  const words = reportWaits[language].trend
  if (stretches.length < 2 || all.wait === null) return null
  const minutes = (of: 'median' | 'p90') => stretches.map(({ wait }) => (wait === null ? null : wait[of] / 60))
  const starts = stretches.map(({ of }) => of)
  return trend({
    label: words.label,
    names: starts.map((date) => shortSaid(date, by, language)),
    lines: [
      { name: words.p90, values: minutes('p90'), ink: 'hue-1' },
      { name: words.median, values: minutes('median'), ink: 'hue-0' },
    ],
    notes: notesAt(notes, starts, by),
    language,
    ...(wide === undefined ? {} : { wide }),
  })
}
