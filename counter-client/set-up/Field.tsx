// One field of the form, with its hint and what is wrong with it beside it.
import { useId } from 'react'

type Props = {
  label: string
  hint?: string
  value: string
  problem: string | null
  onType: (value: string) => void
  type?: 'text' | 'password'
  autoComplete?: string
  lang?: string
  /** More than one line. */
  rows?: number
  wide?: boolean
}

export function Field({ label, hint, value, problem, onType, type = 'text', autoComplete, lang, rows, wide }: Props) {
  const id = useId()
  const wrong = `${id}-wrong`
  const common = {
    id,
    value,
    lang,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : wrong,
  }
  return (
    <div className={wide ? 'wide' : undefined}>
      <label className="field" htmlFor={id}>
        {label}
        {hint !== undefined && <span>{hint}</span>}
        {rows === undefined ? (
          <input {...common} type={type} autoComplete={autoComplete} onChange={(event) => onType(event.target.value)} />
        ) : (
          <textarea {...common} rows={rows} onChange={(event) => onType(event.target.value)} />
        )}
      </label>
      {problem !== null && (
        <p className="wrong" id={wrong}>
          {problem}
        </p>
      )}
    </div>
  )
}
