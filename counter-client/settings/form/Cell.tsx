// One field among others in a row: its name is read out, seen only where it says so; what is wrong stands under it.
import { type ReactNode, useId } from 'react'

export type CellProps = {
  readonly label: string
  /** Whose it is, in a list: read out and not seen. */
  readonly of?: string
  /** Whether the name stands over the field; in a list the heading of its column says it. */
  readonly seen?: boolean
  readonly hint?: string
  readonly wrong: string | null
}

type ControlProps = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

export function Cell({
  label,
  of,
  seen = false,
  hint,
  wrong,
  children,
}: CellProps & { children: (given: ControlProps) => ReactNode }) {
  const id = useId()
  const [wrongId, hintId] = [`${id}-wrong`, `${id}-hint`]
  const described = [wrong === null ? null : wrongId, hint === undefined ? null : hintId].filter((one) => one !== null)
  return (
    <div className="cell">
      <label htmlFor={id} className={seen ? 'cell-name' : 'unseen'}>
        {label}
        {of !== undefined && <span className="unseen">{`, ${of}`}</span>}
      </label>
      {hint !== undefined && (
        <span className="cell-hint" id={hintId}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-invalid': wrong !== null,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      })}
      {wrong !== null && (
        <p className="wrong" id={wrongId}>
          {wrong}
        </p>
      )}
    </div>
  )
}

type TextProps = CellProps & {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly lang?: string
  readonly maxLength?: number
  readonly placeholder?: string
  readonly rows?: number
}

export function TextCell({ value, onValue, lang, maxLength, placeholder, rows, ...cell }: TextProps) {
  return (
    <Cell {...cell}>
      {(given) =>
        rows === undefined ? (
          <input
            {...given}
            lang={lang}
            maxLength={maxLength}
            placeholder={placeholder}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
        ) : (
          <textarea
            {...given}
            lang={lang}
            maxLength={maxLength}
            rows={rows}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
        )
      }
    </Cell>
  )
}

type ChoiceProps<V extends string> = CellProps & {
  readonly value: V
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  readonly onValue: (value: V) => void
}

export function ChoiceCell<V extends string>({ value, choices, onValue, ...cell }: ChoiceProps<V>) {
  return (
    <Cell {...cell}>
      {(given) => (
        // What is chosen is one of the choices.
        <select {...given} value={value} onChange={(event) => onValue(event.target.value as V)}>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Cell>
  )
}
