// A table of figures: ruled lines, numbers to the right, and a sum where the columns have one.
import type { ReactNode } from 'react'

export type Column = { readonly heading: string; readonly isNumber?: boolean }
type Props = {
  label: string
  columns: readonly Column[]
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  sum?: readonly ReactNode[]
}

export function FigureTable({ label, columns, rows, sum }: Props) {
  const cellsOf = (cells: readonly ReactNode[]) =>
    columns.map(({ heading, isNumber = false }, at) =>
      at === 0 ? (
        <th key={heading} scope="row">
          {cells[at]}
        </th>
      ) : (
        <td key={heading} className={isNumber ? 'num' : undefined}>
          {cells[at]}
        </td>
      ),
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className="entering-scroll" aria-label={label} tabIndex={0}>
      <table className="entering-table">
        <thead>
          <tr>
            {columns.map(({ heading, isNumber = false }) => (
              <th key={heading} scope="col" className={isNumber ? 'num' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>{cellsOf(cells)}</tr>
          ))}
        </tbody>
        {sum !== undefined && (
          <tfoot>
            <tr>{cellsOf(sum)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}
