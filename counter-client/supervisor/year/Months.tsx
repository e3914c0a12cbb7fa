// The year by month as stacked columns with their numbers under them. Not drawn when the months are not known.
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { YearlyTotals } from '#shared/reports/yearly-totals.ts'
import { year as text } from '#shared/text/year.ts'
import { niceTop, ticks } from '../../staff/scale.ts'
import { useSpoken } from '../../staff/spoken.ts'

const WIDE = 640
const HIGH = 262
const HEAD = 14

type Month = readonly number[]
const sumOf = (month: Month) => month.reduce((sum, value) => sum + value, 0)

export function Months({ totals }: { totals: YearlyTotals }) {
  const { language } = useSpoken()
  const words = text[language]
  if (totals.total === 0) return null
  return (
    <section className={totals.months === null ? 'no-paper' : 'over-table'}>
      <div className="h2row">
        <h2>{words.byMonth}</h2>
        {totals.months !== null && (
          <span className="legend">
            {totals.channels.map((channel, at) => (
              <span key={channel}>
                <i className={`hue-${at}`} /> {channel}
              </span>
            ))}
          </span>
        )}
      </div>
      {totals.months === null ? (
        <p className="quiet">{words.noMonths}</p>
      ) : (
        <>
          <Columns months={totals.months} label={words.byMonthChart} />
          <MonthTable totals={totals} months={totals.months} />
        </>
      )}
    </section>
  )
}

function Columns({ months, label }: { months: readonly Month[]; label: string }) {
  const { language } = useSpoken()
  const top = niceTop(Math.max(...months.map(sumOf)))
  const column = WIDE / 12
  const y = (value: number) => HIGH - (value / top) * (HIGH - HEAD)
  return (
    <svg className="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
      {ticks(top).map((value) => (
        <g key={value}>
          <path className="grid" d={`M-6 ${y(value)}H${WIDE}`} />
          <text className="quiet" x={-10} y={y(value) + 4} textAnchor="end">
            {wholeNumber(value, language)}
          </text>
        </g>
      ))}
      {months.flatMap((month, at) =>
        month.map((value, channel) => {
          const below = sumOf(month.slice(0, channel))
          const high = y(below) - y(below + value)
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a month and a channel are their places
              key={`${at} ${channel}`}
              className={`hue-${channel}`}
              x={(at + 0.24) * column}
              y={y(below + value)}
              width={column * 0.52}
              height={Math.max(0, channel === 0 ? high : high - 1.5)}
            />
          )
        }),
      )}
      <path className="axis" d={`M0 ${HIGH - 0.5}H${WIDE}`} />
    </svg>
  )
}

function MonthTable({ totals, months }: { totals: YearlyTotals; months: readonly Month[] }) {
  const { language } = useSpoken()
  const words = text[language]
  const names = words.months
  return (
    <table className="under months">
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.channels.map((channel, at) => (
          <tr key={channel}>
            <th scope="row">
              <i className={`sw hue-${at}`} />
              {channel}
            </th>
            {names.map((name, month) => (
              <td key={name}>{wholeNumber(months[month]?.[at] ?? 0, language)}</td>
            ))}
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{words.total}</th>
          {names.map((name, month) => (
            <td key={name}>{wholeNumber(sumOf(months[month] ?? []), language)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
