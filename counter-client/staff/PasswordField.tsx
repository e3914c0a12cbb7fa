// A password that is typed: what is asked of a new one stands before it, and it can be looked at.
import { useId, useState } from 'react'
import { passwordText } from '#shared/text/password.ts'
import { useSpoken } from './spoken.ts'

type Props = {
  label: string
  value: string
  problem: string | null
  onType: (value: string) => void
  /** A new one is told its rules; of the present one nothing is said. */
  kind: 'new' | 'current'
  /** It has the focus when it appears. */
  first?: boolean
}

export function PasswordField({ label, value, problem, onType, kind, first }: Props) {
  const words = passwordText[useSpoken().language]
  const [shown, setShown] = useState(false)
  const id = useId()
  const [rules, wrong] = [`${id}-rules`, `${id}-wrong`]
  const described = [kind === 'new' && rules, problem !== null && wrong].filter((one) => one !== false)
  return (
    <div>
      <label className="field" htmlFor={id}>
        {label}
      </label>
      {kind === 'new' && (
        <p className="quiet rules" id={rules}>
          {words.rules}
        </p>
      )}
      <div className="field password">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={described.length === 0 ? undefined : described.join(' ')}
          data-first={first === true ? true : undefined}
          onChange={(event) => onType(event.target.value)}
        />
        <button type="button" className="link" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      </div>
      {problem !== null && (
        <p className="wrong" id={wrong}>
          {problem}
        </p>
      )}
    </div>
  )
}
