// This period and the same one year before as two bars on one scale.
import { percentOf, wholeNumber } from '#shared/greek/numbers.ts'
import { yearOf } from '#shared/queue/dates.ts'
import { differenceOf, type YearTable } from '#shared/reports/year-table.ts'
import { year as text } from '#shared/text/year.ts'
import { useSpoken } from '../../staff/spoken.ts'

const WIDE = 260
const HIGH = 60
const BAR = 24
/** A bar shorter than this has its number beside it, not in it. */
const ROOM = 120

export function TwoYears({ table }: { table: YearTable }) {
  const { language } = useSpoken()
  const words = text[language]
  const difference = differenceOf(table, table.sum)
  const { total, before, quantities } = table.sum
  if (difference === null || total === null || !before) return null
  const x = (value: number) => (value / Math.max(before, total)) * (WIDE - 2)
  const parts = table.undivided === 0 ? quantities.map((quantity) => quantity ?? 0) : [total]
  return (
    <section className="vs no-paper">
      <h2>{words.twoYears(percentOf(difference.units, before, language))}</h2>
      <svg className="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={words.twoYearsChart}>
        <rect className="past" x={0} y={0} width={x(before)} height={BAR} />
        <Label
          y={0}
          long={x(before)}
          year={yearOf(table.beforeSpan.from)}
          figure={wholeNumber(before, language)}
          inside="in-past"
        />
        {parts.map((value, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a channel is its place
            key={at}
            className={`hue-${at}`}
            x={x(parts.slice(0, at).reduce((sum, one) => sum + one, 0)) + (at === 0 ? 0 : 1.5)}
            y={BAR + 8}
            width={Math.max(1, x(value) - (at === 0 ? 0 : 1.5))}
            height={BAR}
          />
        ))}
        <Label
          y={BAR + 8}
          long={x(parts[0] ?? 0)}
          end={x(total)}
          year={yearOf(table.from)}
          figure={wholeNumber(total, language)}
          inside="in"
        />
      </svg>
    </section>
  )
}

type LabelProps = { y: number; long: number; end?: number; year: number; figure: string; inside: 'in' | 'in-past' }

function Label({ y, long, end = long, year, figure, inside }: LabelProps) {
  const base = y + BAR / 2 + 4
  if (long < ROOM)
    return (
      <text x={end + 8} y={base}>
        {year}: {figure}
      </text>
    )
  return (
    <>
      <text className={inside} x={8} y={base}>
        {year}
      </text>
      <text className={inside} x={long - 8} y={base} textAnchor="end">
        {figure}
      </text>
    </>
  )
}
