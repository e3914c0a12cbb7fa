// A chart over columns with its figures right under them: the table is the axis. Both scroll together where there is no room.
import type { ReactNode } from 'react'
import { GUTTER } from '#shared/charts/frame.ts'

type Row = {
  readonly name: string
  /** Its colour in the chart: the Nth part of the columns; null: the sum, or what is not drawn. */
  readonly hue: number | null
  /** As they are shown. */
  readonly cells: readonly string[]
}
type Props = {
  /** What the region is called where it scrolls. */
  label: string
  /** Of the columns, as the chart names them; they are read out and not shown twice. */
  names: readonly string[]
  rows: readonly Row[]
  /** The chart: a picture as wide as `UNDER_TABLE`. */
  children: ReactNode
}

/** So wide must a figure have it at least. */
const CELL = 46

/** How wide the chart over a table is drawn. */
export const UNDER_TABLE = 640

export function UnderTable({ label, names, rows, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="picture-over" aria-label={label} tabIndex={0}>
      <div style={{ minInlineSize: `${GUTTER + names.length * CELL}px` }}>{children}</div>
      <table className="picture-under" style={{ minInlineSize: `${GUTTER + names.length * CELL}px` }}>
        <thead>
          <tr>
            <td />
            {names.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th scope="col" key={at}>
                <span className="unseen">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, hue, cells }) => (
            <tr key={name} className={hue === null ? 'sum' : undefined}>
              <th scope="row" style={{ inlineSize: `${(GUTTER / UNDER_TABLE) * 100}%` }}>
                {hue !== null && <i className={`picture-sw ink-hue-${hue}`} />}
                {name}
              </th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
