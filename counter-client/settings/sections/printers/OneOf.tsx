// One of a few, side by side: which slip is looked at, in which language.
import { useId } from 'react'

type Props<V extends string> = {
  readonly legend: string
  readonly value: V
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  readonly onValue: (value: V) => void
}

export function OneOf<V extends string>({ legend, value, choices, onValue }: Props<V>) {
  const name = useId()
  return (
    <fieldset className="printers-one-of" aria-label={legend}>
      {choices.map((one) => (
        <label key={one.value}>
          <input type="radio" name={name} checked={one.value === value} onChange={() => onValue(one.value)} />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
