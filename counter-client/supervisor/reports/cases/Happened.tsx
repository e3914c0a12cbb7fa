// What happened in the period, numbered as over the chart.
import type { Annotation } from '#shared/reports/annotation.ts'
import { dateSaid } from '#shared/reports/span-said.ts'
import { reportCases } from '#shared/text/report-cases.ts'
import { useSpoken } from '../../../staff/spoken.ts'

export function Happened({ annotations }: { annotations: readonly Annotation[] }) {
  const words = reportCases[useSpoken().language]
  if (annotations.length === 0) return null
  return (
    <>
      <h3 className="cases-happened-title">{words.notes}</h3>
      <ol className="cases-happened">
        {annotations.map(({ id, from, to, words: happened, kep }) => (
          <li key={id}>
            <span className="quiet">
              {dateSaid(from)}
              {to !== null && to !== from && `–${dateSaid(to)}`}
            </span>{' '}
            {kep !== null && <b>{kep} · </b>}
            {happened}
          </li>
        ))}
      </ol>
    </>
  )
}
