// One field of a form, with its hint and what is wrong with it beside it.
import { useId } from 'react'

type Props = {
  label: string
  hint?: string
  value: string
  problem: string | null
  onType: (value: string) => void
  type?: 'text' | 'password' | 'date' | 'datetime-local'
  inputMode?: 'numeric'
  autoComplete?: string
  lang?: string
  /** More than one line. */
  rows?: number
  /** One of these, and nothing else. */
  choices?: readonly { readonly value: string; readonly label: string }[]
  wide?: boolean
}

export function Field({ label, hint, value, problem, onType, rows, choices, wide, ...more }: Props) {
  const id = useId()
  const wrong = `${id}-wrong`
  const common = {
    id,
    value,
    lang: more.lang,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : wrong,
  }
  const control = () => {
    if (choices !== undefined)
      return (
        <select {...common} onChange={(event) => onType(event.target.value)}>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )
    if (rows !== undefined) return <textarea {...common} rows={rows} onChange={(event) => onType(event.target.value)} />
    return <input {...more} {...common} type={more.type ?? 'text'} onChange={(event) => onType(event.target.value)} />
  }
  return (
    <div className={wide ? 'wide' : undefined}>
      <label className="field" htmlFor={id}>
        {label}
        {hint !== undefined && <span>{hint}</span>}
        {control()}
      </label>
      {problem !== null && (
        <p className="wrong" id={wrong}>
          {problem}
        </p>
      )}
    </div>
  )
}
