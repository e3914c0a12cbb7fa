// Ratings of the period, KEP by KEP: how many, how many good ones, and their spread; nothing where too few rated.
import { share, wholeNumber } from '#shared/greek/numbers.ts'
import { type Rating, ratings } from '#shared/opinions.ts'
import type { RatedRow, Satisfaction } from '#shared/reports/satisfaction.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { ratingText } from '#shared/text/rating.ts'
import { useSpoken } from '../../staff/spoken.ts'

type Props = { satisfaction: Satisfaction; nameOf: (office: string) => string }

export function Rated({ satisfaction: { rows, sum }, nameOf }: Props) {
  const words = opinionsText[useSpoken().language]
  const atLeast = Math.max(...rows.map((row) => row.atLeast), 0)
  return (
    <section>
      <h2>{words.ratings}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <table className="opinions-rated">
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col" className="num">
                {words.opinions}
              </th>
              <th scope="col" className="num">
                {words.good}
              </th>
              <th scope="col">{words.spread}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.kep} ${row.office}`} row={row} office={nameOf(row.office)} />
            ))}
          </tbody>
          {sum !== null && (
            <tfoot>
              <tr>
                <th scope="row">{words.sum}</th>
                <Figures counts={sum.counts} total={sum.total} />
              </tr>
            </tfoot>
          )}
        </table>
      )}
      {rows.length > 0 && <p className="foot">{words.rules(atLeast)}</p>}
    </section>
  )
}

function Row({ row, office }: { row: RatedRow; office: string }) {
  const words = opinionsText[useSpoken().language]
  return (
    <tr>
      <th scope="row">
        {row.kep ?? words.wholeOffice} <small>{office}</small>
        {row.leftOut && <small>{words.leftOut}</small>}
      </th>
      {row.counts === null || row.total === null ? (
        <td colSpan={3} className="quiet">
          {words.tooFew(row.atLeast)}
        </td>
      ) : (
        <Figures counts={row.counts} total={row.total} />
      )}
    </tr>
  )
}

function Figures({ counts, total }: { counts: RatedRow['counts'] & object; total: number }) {
  const { language } = useSpoken()
  const [veryWell, well] = counts
  const parts = ratings.map((rating, at) => ({ rating, count: counts[at] ?? 0 }))
  const said = parts.map(({ rating, count }) => `${ratingText[language].faces[rating]}: ${count}`).join(', ')
  return (
    <>
      <td className="num">{wholeNumber(total, language)}</td>
      <td className="num">{share((veryWell + well) / total, language)}</td>
      <td>
        <Spread parts={parts} said={said} />
      </td>
    </>
  )
}

function Spread({ parts, said }: { parts: { rating: Rating; count: number }[]; said: string }) {
  return (
    <span className="opinions-spread" role="img" aria-label={said} title={said}>
      {parts.map(
        ({ rating, count }) => count > 0 && <i key={rating} className={`is-${rating}`} style={{ flex: count }} />,
      )}
    </span>
  )
}
