// Service times: five figures, how long they take, and the same by service, by procedure and without a number.
import { minutesSaid, peopleSaid } from '#shared/reports/said.ts'
import type { ServiceTimes } from '#shared/reports/service-times.ts'
import {
  serviceTimesPicture,
  serviceTimesSheet,
  serviceTimeTables,
} from '#shared/reports/sheets/service-times-sheet.ts'
import { meanOf } from '#shared/reports/spread.ts'
import { reportServiceTimes } from '#shared/text/report-service-times.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { ReportProps } from '../report-props.ts'
import { Distribution } from '../tickets/Distribution.tsx'
import { FigureLine } from '../tickets/FigureLine.tsx'
import { Notes } from '../tickets/Notes.tsx'
import { TableOf } from '../tickets/TableOf.tsx'
import { TicketsReport } from '../tickets/TicketsReport.tsx'
import { useReport } from '../use-report.ts'

export function ServiceTimesPage(props: ReportProps) {
  const answer = useReport<ServiceTimes>('service-times', props.asked, props.expire)
  return (
    <TicketsReport {...props} id="service-times" answer={answer}>
      {(value) => <Shown times={value} />}
    </TicketsReport>
  )
}

function Shown({ times }: { times: ServiceTimes }) {
  const { language } = useSpoken()
  const words = reportServiceTimes[language]
  const tables = serviceTimeTables(times, language)
  const sheet = serviceTimesSheet(times, language)
  const { time, leftOut } = times.all
  return (
    <>
      {time === null ? (
        <p className="quiet">{sheet.sentences[0]}</p>
      ) : (
        <>
          <FigureLine
            label={words.figures.label}
            figures={[
              { value: minutesSaid(time.median), said: words.figures.median },
              { value: minutesSaid(time.p90), said: words.figures.p90 },
              { value: minutesSaid(meanOf(time)), said: words.figures.mean },
              { value: peopleSaid(time.people, language), said: words.figures.people },
              { value: peopleSaid(leftOut, language), said: words.figures.leftOut },
            ]}
          />
          <div className="tickets-two tickets-pictures">
            <Distribution
              of={`${peopleSaid(time.people, language)} ${words.figures.people}`}
              table={tables.distribution}
              picture={(wide) => serviceTimesPicture(times, language, wide)}
            />
            <div className="stack">
              <p className="tickets-sentences">{sheet.sentences.join(' ')}</p>
              <TableOf table={tables.without} />
            </div>
          </div>
          <TableOf table={tables.services} />
        </>
      )}
      <TableOf table={tables.procedures} />
      {time === null && <TableOf table={tables.without} />}
      <Notes notes={sheet.notes} />
    </>
  )
}
