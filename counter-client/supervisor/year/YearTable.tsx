// The directorate's table: same rows, order, headings, dots and ΣΥΝΟΛΟ. What we add stands on grey to its right.
import { percentOf, share, signed, wholeNumber } from '#shared/greek/numbers.ts'
import { placeSaid } from '#shared/reports/sheets/year-tables.ts'
import { wholeYearOf } from '#shared/reports/year-before.ts'
import {
  differenceOf,
  type Known,
  rowsOf,
  type YearTable as Table,
  type YearFigures,
  type YearGroup,
} from '#shared/reports/year-table.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'

const UNKNOWN = '–'

export function YearTable({ table }: { table: Table }) {
  const { language } = useSpoken()
  const words = text[language]
  const most = Math.max(1, ...rowsOf(table).map(({ total }) => total ?? 0))
  return (
    <div className="kep-year-room">
      <table className="kep-year">
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            {[...table.channels, words.total].map((heading) => (
              <th scope="col" className="num" key={heading}>
                {heading}
              </th>
            ))}
            {[words.share, wholeYearOf(table.beforeSpan) ?? words.beforePeriod, words.difference, words.change].map(
              (heading) => (
                <th scope="col" className="num cmp" key={heading}>
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        {table.groups.map((group) => (
          <Group key={group.place?.id ?? ''} group={group} table={table} most={most} />
        ))}
        <tfoot>
          {table.undivided > 0 && table.undivided !== table.sum.total && (
            <Line name={words.undivided} figures={undividedFigures(table)} table={table} most={null} kind="undivided" />
          )}
          <Line name={words.total} figures={table.sum} table={table} most={null} kind="total" />
        </tfoot>
      </table>
    </div>
  )
}

/** Cases of a year that are known only together stand on a line of their own, so that the columns still add up. */
const undividedFigures = ({ channels, undivided }: Table): YearFigures => ({
  quantities: channels.map(() => null),
  total: undivided,
  before: null,
})

function Group({ group, table, most }: { group: YearGroup; table: Table; most: number }) {
  const { language } = useSpoken()
  const place = placeSaid(group, language)
  const [only] = group.rows.length === 1 ? group.rows : []
  const name = only === undefined || place.includes(only.kep) ? place : `${place} · ${only.kep}`
  return (
    <tbody>
      {table.by === 'building' && <Line name={name} figures={group} table={table} most={null} kind="building" />}
      {(table.by === 'building' && only !== undefined ? [] : group.rows).map((row) => (
        <Line key={row.kep} name={row.kep} figures={row} table={table} most={most} kind="kep" />
      ))}
    </tbody>
  )
}

type LineProps = {
  name: string
  figures: YearFigures
  table: Table
  /** The longest bar of a share; null: no bar. */
  most: number | null
  kind: 'kep' | 'building' | 'undivided' | 'total'
}

function Line({ name, figures, table, most, kind }: LineProps) {
  const { language } = useSpoken()
  const number = (value: Known) => (value === null ? UNKNOWN : wholeNumber(value, language))
  const difference = kind === 'undivided' ? null : differenceOf(table, figures)
  const { total } = table.sum
  const isShared = total !== null && total > 0 && figures.total !== null
  return (
    <tr className={kind === 'building' ? 'year-place' : undefined}>
      <th scope="row">{name}</th>
      {figures.quantities.map((quantity, at) => (
        <td className="num" key={table.channels[at]}>
          {number(quantity)}
        </td>
      ))}
      <td className="num sum">{number(figures.total)}</td>
      <td className="num cmp">
        {isShared && most !== null && (figures.total ?? 0) > 0 && (
          <span className="share-bar" style={{ inlineSize: `${((figures.total ?? 0) / most) * 80}%` }} />
        )}
        {isShared ? share((figures.total ?? 0) / total, language) : UNKNOWN}
      </td>
      <td className="num cmp">{number(figures.before)}</td>
      <td className="num cmp">{difference === null ? UNKNOWN : signed(difference.units, language)}</td>
      <td className="num cmp">
        {difference === null || difference.before === 0
          ? UNKNOWN
          : percentOf(difference.units, difference.before, language)}
      </td>
    </tr>
  )
}
