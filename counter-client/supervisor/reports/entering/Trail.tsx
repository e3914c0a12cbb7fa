// What was entered, ended and taken back by whom, the newest first: nothing that people said goes without a trace.
import type { TrailLine } from '#shared/reports/figures.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function Trail({ lines }: { lines: readonly TrailLine[] }) {
  const words = figuresText[useSpoken().language]
  if (lines.length === 0) return null
  return (
    <details className="entering entering-trail">
      <summary>{words.trail}</summary>
      <ul>
        {lines.map(({ at, by, kind, row, did, why }) => (
          <li key={`${kind} ${row} ${did} ${at}`}>
            <time>{dayAndTime(at)}</time> {words.trailLine(by ?? '–', words.trailOf[did], words.trailKinds[kind], row)}
            {why !== '' && `: ${why}`}
          </li>
        ))}
      </ul>
    </details>
  )
}
