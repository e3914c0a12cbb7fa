// Who said what of a month's figures, and when; the oldest first.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { CellAct } from '#shared/reports/reconciliation.ts'
import { reportReconciliation as text } from '#shared/text/report-reconciliation.ts'
import { dayAndTime } from '../../../staff/dates.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function CellTrail({ trail }: { trail: readonly CellAct[] }) {
  const { language } = useSpoken()
  const words = text[language]
  const number = (value: number | null) => (value === null ? '–' : wholeNumber(value, language))
  return (
    <div className="reconciliation-trail">
      <h3>{words.trail}</h3>
      {trail.length === 0 && <p className="quiet">{words.noTrail}</p>}
      <ol>
        {trail.map(({ act, at, person, ekep, ours, kind, words: said, file }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the trail only grows at its end
          <li key={index}>
            <b>{words.acts[act](number(ekep), number(ours))}</b>
            {kind !== null && ` · ${words.kinds[kind]}`}
            {file !== null && ` · ${words.fromFile(file)}`}
            {said !== '' && <q>{said}</q>}
            <span className="quiet">
              {person ?? words.commandLine} · {dayAndTime(at)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
