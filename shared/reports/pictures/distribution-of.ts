// How many waited how long, drawn: columns of five minutes, with the median, the target and nine in ten as lines with words.
import { distribution } from '../../charts/distribution.ts'
import type { Picture } from '../../charts/picture.ts'
import type { Language } from '../../queue/words.ts'
import { reportTickets } from '../../text/report-tickets.ts'
import { reportWaits } from '../../text/report-waits.ts'
import { minutesSaid, peopleSaid } from '../said.ts'
import { COLUMN_MINUTES, type Columns, columnEdges, type Spread } from '../spread.ts'
import type { Waits } from '../waits.ts'

/** Null: nobody waited. */
export function distributionOf({ columns, all, targets }: Waits, language: Language, wide?: number): Picture | null {
  const words = reportWaits[language].distribution
  const { wait } = all
  if (wait === null) return null
  const label = words.label(peopleSaid(wait.people, language), minutesSaid(wait.median), minutesSaid(wait.p90))
  // Offices that aim at different waits have no one line.
  const [target] = targets.length === 1 ? targets : []
  return spreadPicture({ label, columns, spread: wait, target: target ?? null, language, wide })
}

type SpreadDrawn = {
  readonly label: string
  readonly columns: Columns
  readonly spread: Spread
  /** Minutes; null: there is none. */
  readonly target: number | null
  readonly language: Language
  readonly wide: number | undefined
}

export function spreadPicture({ label, columns, spread, target, language, wide }: SpreadDrawn): Picture {
  const words = reportWaits[language].distribution
  const measured = [
    { at: spread.median / 60, words: words.median(minutesSaid(spread.median)), kind: 'measured' as const },
    { at: spread.p90 / 60, words: words.p90(minutesSaid(spread.p90)), kind: 'measured' as const },
  ]
  return distribution({
    label,
    names: columns.map((_, at) => {
      const { from, to } = columnEdges(at)
      return reportTickets[language].column(from, to)
    }),
    counts: columns,
    width: COLUMN_MINUTES,
    lines:
      target === null
        ? measured
        : [...measured, { at: target, words: words.target(`${target}′`), kind: 'target' as const }],
    over: target,
    language,
    ...(wide === undefined ? {} : { wide }),
  })
}
