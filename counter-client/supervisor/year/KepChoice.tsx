// Which KEPs: all of them, or those that are ticked; never none.
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'

type Props = {
  /** Null: all. */
  keps: readonly string[] | null
  choices: readonly string[]
  onKeps: (keps: readonly string[] | null) => void
}

export function KepChoice({ keps, choices, onKeps }: Props) {
  const words = text[useSpoken().language].choice
  const isIn = (kep: string) => keps === null || keps.includes(kep)
  const toggle = (kep: string) => {
    const next = choices.filter((one) => (one === kep ? !isIn(one) : isIn(one)))
    if (next.length > 0) onKeps(next.length === choices.length ? null : next)
  }
  return (
    <details className="kep-choice">
      <summary>
        {words.keps}: <b>{keps === null ? words.all : keps.join(', ')}</b>
      </summary>
      <fieldset>
        <legend className="unseen">{words.keps}</legend>
        {choices.map((kep) => (
          <label key={kep}>
            <input type="checkbox" checked={isIn(kep)} onChange={() => toggle(kep)} /> {kep}
          </label>
        ))}
        <button type="button" className="link" aria-disabled={keps === null} onClick={() => onKeps(null)}>
          {words.all}
        </button>
      </fieldset>
    </details>
  )
}
