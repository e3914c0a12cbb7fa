// What can be done with a whole row: further up, further down, away.
import { setUp } from '#shared/text/set-up.ts'
import { Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'

type Props<T> = {
  rows: readonly T[]
  at: number
  /** What the row is about, for whoever hears the buttons. */
  name: string
  onRows: (rows: readonly T[]) => void
  /** Null: it may not go. */
  least: number | null
  ordered?: boolean
}

export function RowActs<T>({ rows, at, name, onRows, least, ordered = true }: Props<T>) {
  const words = setUp[useSpoken().language]
  const swapped = (with_: number) => {
    const next = [...rows]
    next.splice(with_, 0, ...next.splice(at, 1))
    onRows(next)
  }
  const act = (word: string, icon: 'up' | 'down' | 'remove', may: boolean, press: () => void) => (
    <button
      type="button"
      className="row-act"
      aria-disabled={!may}
      aria-label={`${word}: ${name}`}
      title={word}
      onClick={() => may && press()}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <div className="row-acts">
      {ordered && act(words.up, 'up', at > 0, () => swapped(at - 1))}
      {ordered && act(words.down, 'down', at < rows.length - 1, () => swapped(at + 1))}
      {least !== null &&
        act(words.remove, 'remove', rows.length > least, () => onRows(rows.filter((_, place) => place !== at)))}
    </div>
  )
}
