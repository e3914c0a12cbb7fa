// All offices or KEPs, or only some of them.
import { useId } from 'react'
import { people as text } from '#shared/text/people.ts'
import { useSpoken } from '../../staff/spoken.ts'

type Props = {
  title: string
  /** Null: all, also those that will come. */
  chosen: readonly string[] | null
  known: readonly string[]
  named: (id: string) => string
  onChosen: (chosen: readonly string[] | null) => void
}

export function Limit({ title, chosen, known, named, onChosen }: Props) {
  const words = text[useSpoken().language].form
  const name = useId()
  // What is chosen and not known here stays to be seen: it is not lost by saving something else.
  const all = [...new Set([...known, ...(chosen ?? [])])]
  return (
    <fieldset className="limit">
      <legend>{title}</legend>
      <label className="tick">
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChosen(null)} />
        {words.all}
      </label>
      <label className="tick">
        <input type="radio" name={name} checked={chosen !== null} onChange={() => onChosen([])} />
        {words.onlyThese}
      </label>
      {chosen !== null && (
        <div className="choices">
          {all.map((id) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              {named(id)}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
