// One thing that is so or not.
import { type ReactNode, useId } from 'react'

type Props = {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
  /** What it does, in a sentence. */
  readonly about?: string
}

export function Tick({ label, checked, onChecked, about }: Props) {
  const id = useId()
  return (
    <div className="tick">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {about !== undefined && (
        <span className="quiet" id={`${id}-about`}>
          {about}
        </span>
      )}
    </div>
  )
}
