// How the waits that were told came about: within what was said, by how much they were off, and by service.
import { share } from '#shared/greek/numbers.ts'
import type { Estimates } from '#shared/reports/estimates.ts'
import { minutesSaid, peopleSaid } from '#shared/reports/said.ts'
import {
  estimateSentence,
  estimatesPicture,
  estimatesSheet,
  estimateTables,
} from '#shared/reports/sheets/estimates-sheet.ts'
import { reportEstimates } from '#shared/text/report-estimates.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { ReportProps } from '../report-props.ts'
import { Drawn } from '../tickets/Drawn.tsx'
import { FigureLine } from '../tickets/FigureLine.tsx'
import { Notes } from '../tickets/Notes.tsx'
import { TableOf } from '../tickets/TableOf.tsx'
import { TicketsReport } from '../tickets/TicketsReport.tsx'
import { useReport } from '../use-report.ts'

export function EstimatesPage(props: ReportProps) {
  const answer = useReport<Estimates>('estimates', props.asked, props.expire)
  return (
    <TicketsReport {...props} id="estimates" answer={answer}>
      {(value) => <Shown estimates={value} />}
    </TicketsReport>
  )
}

function Shown({ estimates }: { estimates: Estimates }) {
  const { language } = useSpoken()
  const words = reportEstimates[language]
  const { called, within, later, sooner, error } = estimates.all
  const tables = estimateTables(estimates, language)
  const people = (n: number) => peopleSaid(n, language)
  return (
    <>
      {error !== null && (
        <FigureLine
          label={words.figures.label}
          figures={[
            { value: share(within / called, language), said: words.figures.within(people(called)) },
            { value: people(later), said: words.figures.later },
            { value: people(sooner), said: words.figures.sooner },
            { value: minutesSaid(error.medianOff), said: words.figures.medianOff },
            { value: words.signedMinutes(Math.round(error.sum / error.people / 60)), said: words.figures.bias },
          ]}
        />
      )}
      <p className="tickets-sentences">{estimateSentence(estimates, language)}</p>
      <div className="tickets-two">
        <Drawn
          title={words.howFar}
          of={`${people(called)} · ${words.called}`}
          picture={(wide) => estimatesPicture(estimates, language, wide)}
        />
        <TableOf table={tables.howFar} />
      </div>
      <TableOf table={tables.services} />
      <Notes notes={estimatesSheet(estimates, language).notes} />
    </>
  )
}
