// A table of a report's sheet on its page: the same cells as in every export, with its notes under it.
import { cellSaid } from '#shared/reports/cell-said.ts'
import type { SheetTable } from '#shared/reports/sheet.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { Notes } from './Notes.tsx'

/** Nothing where it has no rows. `titled`: false where a heading stands over it already. */
export function TableOf({ table, titled = true }: { table: SheetTable; titled?: boolean }) {
  const { language } = useSpoken()
  const { name, columns, rows, sum, notes } = table
  if (rows.length === 0) return null
  const cells = (row: (typeof rows)[number]) =>
    row.map((value, at) => {
      const kind = columns[at]?.kind ?? 'text'
      const said = cellSaid(value, kind, language)
      return at === 0 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <th scope="row" key={at}>
          {said}
        </th>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={at} className={kind === 'text' ? 'tickets-words' : undefined}>
          {said}
        </td>
      )
    })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="tickets-table" aria-label={name} tabIndex={0}>
      {titled && <h2>{name}</h2>}
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, kind }, at) =>
              heading === '' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={at} />
              ) : (
                <th scope="col" key={heading} className={at > 0 && kind === 'text' ? 'tickets-words' : undefined}>
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={at}>{cells(row)}</tr>
          ))}
        </tbody>
        {sum !== null && (
          <tfoot>
            <tr>{cells(sum)}</tr>
          </tfoot>
        )}
      </table>
      {notes.length > 0 && <Notes notes={notes} />}
    </section>
  )
}
