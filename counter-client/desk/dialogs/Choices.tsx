// One of several: a list or a row of choices, each on its key where it has one.
import type { ReactNode } from 'react'

export type Choice = {
  readonly id: string
  readonly name: string
  readonly more: string | null
  /** 1 to 9; null: no key. */
  readonly place: number | null
}
type Props = {
  title: ReactNode
  choices: readonly Choice[]
  chosen: string | null
  onChoose: (id: string) => void
  /** How they stand: one under the other, or side by side. */
  shape: 'list' | 'grid' | 'row'
  /** Choices that belong together share it, also over two lists. */
  group: string
  /** Whether the chosen one has the focus when the dialog opens. */
  first: boolean
}

export function Choices({ title, choices, chosen, onChoose, shape, group, first }: Props) {
  return (
    <fieldset className={`choices ${shape}`}>
      <legend>{title}</legend>
      <div>
        {choices.map((one) => (
          <label key={one.id} className={one.id === chosen ? 'on' : undefined}>
            <input
              type="radio"
              name={group}
              data-place={one.place ?? undefined}
              checked={one.id === chosen}
              data-first={first && one.id === chosen ? true : undefined}
              onChange={() => onChoose(one.id)}
            />
            {one.place !== null && <kbd>{one.place}</kbd>}
            <b>{one.name}</b>
            {one.more !== null && <span className="quiet">{one.more}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export const placeOf = (index: number): number | null => (index < 9 ? index + 1 : null)
