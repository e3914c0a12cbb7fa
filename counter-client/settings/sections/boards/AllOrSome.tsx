// All of something, or only what is ticked.
import { ticked } from '../../form/lists.ts'
import { Tick } from '../../form/Tick.tsx'

type Props = {
  readonly title: string
  readonly all: string
  readonly some: string
  readonly things: readonly { readonly id: string; readonly label: string }[]
  /** Null: all. */
  readonly chosen: readonly string[] | null
  readonly onChosen: (chosen: string[] | null) => void
  readonly wrong: string | null
}

export function AllOrSome({ title, all, some, things, chosen, onChosen, wrong }: Props) {
  const ids = things.map(({ id }) => id)
  return (
    <fieldset className="all-or-some">
      <legend>{title}</legend>
      <Tick label={all} checked={chosen === null} onChecked={(is) => onChosen(is ? null : ids)} />
      {chosen !== null && (
        <fieldset className="ticks" aria-label={some}>
          <p className="quiet">{some}</p>
          {things.map(({ id, label }) => (
            <Tick
              key={id}
              label={label}
              checked={chosen.includes(id)}
              onChecked={(is) => onChosen(ticked(chosen, id, is, ids))}
            />
          ))}
        </fieldset>
      )}
      {wrong !== null && <p className="wrong">{wrong}</p>}
    </fieldset>
  )
}
