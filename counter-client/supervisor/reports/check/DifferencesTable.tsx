// Each difference: in which table, which row, what stands there and what should.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Verification } from '#shared/reports/check.ts'
import { sidesSaid, check as text } from '#shared/text/check.ts'
import { useSpoken } from '../../../staff/spoken.ts'

const SHOWN = 200

export function DifferencesTable({ found }: { found: Verification }) {
  const { language } = useSpoken()
  const words = text[language]
  const shown = found.differences.slice(0, SHOWN)
  return (
    <>
      <p className="quiet">{words.whatToDo}</p>
      <table className="check-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.where}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.stored}</th>
            <th scope="col">{words.columns.recounted}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((difference) => {
            const { stored, recounted } = sidesSaid(difference, language)
            return (
              <tr key={`${difference.table} ${difference.key}`}>
                <th scope="row">{words.tables[difference.table]}</th>
                <td>{difference.key}</td>
                <td>{stored}</td>
                <td>{recounted}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {found.unexplained > shown.length && (
        <p className="quiet">
          {words.more(wholeNumber(shown.length, language), wholeNumber(found.unexplained, language))}
        </p>
      )}
    </>
  )
}
