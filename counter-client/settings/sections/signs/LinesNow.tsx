// How the lines that are open now are: whether each works, why not, what went over it, and its last press.
import { useCallback } from 'react'
import { timeOf } from '#shared/calendar.ts'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { LineNow, SignsNow } from '#shared/signs/told.ts'
import { refusals } from '#shared/text/refusals.ts'
import { settingsSigns } from '#shared/text/settings-signs.ts'
import { call } from '../../../staff/http.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { useAsked } from '../../use-asked.ts'

/** Whoever is signed out learns it when they save: until then the form stays. */
const stays = () => undefined

export function LinesNow({ office }: { readonly office: string }) {
  const words = settingsSigns[useSpoken().language]
  const ask = useCallback(() => call<SignsNow>(`/api/signs/${office}`), [office])
  const { value } = useAsked(ask, stays)
  if (value === null) return null
  if (value.lines.length === 0) return <p className="quiet">{words.nowNone}</p>
  return (
    <ul className="signs-now" aria-live="polite">
      {value.lines.map((line) => (
        <One key={line.id} line={line} />
      ))}
    </ul>
  )
}

function One({ line }: { readonly line: LineNow }) {
  const { language } = useSpoken()
  const words = settingsSigns[language]
  const { lastPress } = line
  const n = (value: number) => wholeNumber(value, language)
  return (
    <li>
      <b>{line.name}</b>
      <span className={`signs-is-${line.state}`}>
        {words.lineSays(line)}
        {line.since !== null && `, ${words.since(timeOf(line.since))}`}
      </span>
      <span className="quiet">
        {[words.written(n(line.written)), words.presses(n(line.presses)), words.skipped(n(line.skipped))].join(' · ')}
      </span>
      {lastPress !== null && (
        <span className="quiet">
          {words.lastPress(
            words.buttons[lastPress.does],
            lastPress.counter,
            timeOf(lastPress.at),
            lastPress.refusal === null ? null : refusals[language][lastPress.refusal],
          )}
        </span>
      )}
    </li>
  )
}
