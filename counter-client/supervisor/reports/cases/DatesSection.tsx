// The period along its dates, with what happened numbered over it, and by weekday.
import type { Span } from '#shared/reports/asked.ts'
import type { Cases } from '#shared/reports/cases.ts'
import { datesPicture } from '#shared/reports/cases-pictures.ts'
import { longDateOf } from '#shared/reports/cases-said.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { Chart } from '../../../staff/Chart.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { CountTable } from './CountTable.tsx'
import { Happened } from './Happened.tsx'

export function DatesSection({ cases, span }: { cases: Cases; span: Span }) {
  const { language } = useSpoken()
  const words = reportCases[language]
  const { channels, dates, grain, sum, weekdays } = cases
  const rows = dates.filter(({ counted }) => grain !== 'day' || (counted !== null && counted.total > 0))
  return (
    <section className="cases-part">
      <h2>{words.tables.dates[grain]}</h2>
      <Chart picture={(wide) => datesPicture(cases, span, language, wide)} />
      <Happened annotations={cases.annotations} />
      <CountTable
        head={words.heads.date[grain]}
        channels={channels}
        sum={sum}
        rows={rows.map(({ at, counted }) => ({ id: at, name: longDateOf(at, cases, language), counted }))}
      />
      <h2>{words.tables.weekdays}</h2>
      <CountTable
        head={words.heads.weekday}
        channels={channels}
        sum={sum}
        rows={weekdays
          .map((counted, at) => ({ id: String(at), name: words.weekdays[at] ?? '', counted }))
          .filter(({ counted }, at) => at < 5 || counted.total > 0)}
      />
    </section>
  )
}
