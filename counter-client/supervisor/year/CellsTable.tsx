// Cells of the yearly table that differ: as they were signed, and as they are.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { CellChange } from '#shared/reports/signing.ts'
import { signing as text } from '#shared/text/report-signing.ts'
import { useSpoken } from '../../staff/spoken.ts'

export function CellsTable({ caption, cells }: { caption: string; cells: readonly CellChange[] }) {
  const { language } = useSpoken()
  const { columns, undivided } = text[language]
  return (
    <table className="signed-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.kep}</th>
          <th scope="col">{columns.channel}</th>
          <th scope="col" className="num">
            {columns.from}
          </th>
          <th scope="col" className="num">
            {columns.to}
          </th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ kep, channel, from, to }) => (
          <tr key={`${kep} ${channel}`}>
            <th scope="row">{kep ?? undivided}</th>
            <td>{channel ?? undivided}</td>
            <td className="num">{wholeNumber(from, language)}</td>
            <td className="num">{wholeNumber(to, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
