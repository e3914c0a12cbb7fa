// One field in a row of many: its column says what it is, to the eye; its label says it to the ear, with the row.
import { useId } from 'react'

type Props = {
  label: string
  value: string
  problem: string | null
  onType: (value: string) => void
  lang?: string
  inputMode?: 'numeric'
  maxLength?: number
  /** One of these, and nothing else. */
  choices?: readonly { readonly value: string; readonly label: string }[]
}

export function Cell({ label, value, problem, onType, choices, ...more }: Props) {
  const wrong = useId()
  const common = {
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : wrong,
    value,
  }
  return (
    <div className="cell field">
      {choices === undefined ? (
        <input {...common} {...more} onChange={(event) => onType(event.target.value)} />
      ) : (
        <select {...common} onChange={(event) => onType(event.target.value)}>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
      {problem !== null && (
        <p className="wrong" id={wrong}>
          {problem}
        </p>
      )}
    </div>
  )
}
