// The day by hour: two columns each, and their numbers right under them. The table is the axis.
import { hourOf } from '#shared/calendar.ts'
import { niceTop, ticks } from '#shared/charts/scale.ts'
import type { Instant } from '#shared/queue/words.ts'
import { today } from '#shared/text/today.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { useSpoken } from '../../staff/spoken.ts'

const WIDE = 406
const HIGH = 100
const HOUR = 3_600_000

type Hour = { readonly from: Instant; readonly taken: number; readonly served: number }

export function Hours({ view, now }: { view: TodayView; now: Instant }) {
  const { language } = useSpoken()
  const words = today[language].hours
  const hours = withoutGaps(view.hours)
  return (
    <section className="over-table">
      <div className="h2row">
        <h2>{words.title}</h2>
        <span className="legend">
          <i className="came" />
          {words.came} <i className="served" />
          {words.served}
        </span>
      </div>
      {hours.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <>
          <Columns hours={hours} label={words.chart} />
          <table className="under">
            <tbody>
              <tr>
                <th scope="row">{words.hour}</th>
                {hours.map((hour) => (
                  <th key={hour.from} scope="col" className={hourOf(hour.from) === hourOf(now) ? 'now' : undefined}>
                    {String(hourOf(hour.from)).padStart(2, '0')}
                  </th>
                ))}
              </tr>
              <tr>
                <th scope="row">{words.came}</th>
                {hours.map((hour) => (
                  <td key={hour.from}>{hour.taken}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">{words.servedShort}</th>
                {hours.map((hour) => (
                  <td key={hour.from}>{hour.served}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Columns({ hours, label }: { hours: readonly Hour[]; label: string }) {
  const top = niceTop(Math.max(...hours.map((hour) => Math.max(hour.taken, hour.served))))
  const column = WIDE / hours.length
  const bar = Math.min(16, column / 2 - 4)
  const y = (value: number) => HIGH - (value / top) * (HIGH - 12)
  return (
    <svg className="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
      {ticks(top).map((value) => (
        <g key={value}>
          <path className="grid" d={`M-6 ${y(value)}H${WIDE}`} />
          <text className="quiet" x={-10} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {hours.map((hour, at) => {
        const middle = (at + 0.5) * column
        return (
          <g key={hour.from}>
            <rect className="came" x={middle - bar - 1} y={y(hour.taken)} width={bar} height={HIGH - y(hour.taken)} />
            <rect className="served" x={middle + 1} y={y(hour.served)} width={bar} height={HIGH - y(hour.served)} />
          </g>
        )
      })}
      <path className="axis" d={`M0 ${HIGH - 0.5}H${WIDE}`} />
    </svg>
  )
}

/** An hour in which nothing happened is an hour too: a gap on the axis would bend the picture. */
function withoutGaps(hours: readonly Hour[]): Hour[] {
  const first = hours[0]
  const last = hours.at(-1)
  if (first === undefined || last === undefined) return []
  const count = Math.round((last.from - first.from) / HOUR) + 1
  return Array.from({ length: count }, (_, at) => {
    const from = first.from + at * HOUR
    return hours.find((hour) => hour.from === from) ?? { from, taken: 0, served: 0 }
  })
}
