// How many messages each KEP got in the period, with the zeros that the annual report says.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { KepMessages } from '#shared/reports/messages-per-kep.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { useSpoken } from '../../staff/spoken.ts'

const columns = ['complaint', 'suggestion', 'thanks', 'open'] as const

export function PerKep({ rows }: { rows: readonly KepMessages[] }) {
  const { language } = useSpoken()
  const words = opinionsText[language]
  return (
    <section>
      <h2>{words.perKep}</h2>
      <table className="opinions-rated">
        <thead>
          <tr>
            <th scope="col">{words.perKepColumns.kep}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="num">
                {words.perKepColumns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kep}>
              <th scope="row">{row.kep}</th>
              {columns.map((column) => (
                <td key={column} className={row[column] === 0 ? 'num quiet' : 'num'}>
                  {wholeNumber(row[column], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
