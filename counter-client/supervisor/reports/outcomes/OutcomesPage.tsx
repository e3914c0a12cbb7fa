// What became of those who took a number: figures that add up, by day or month with what happened then, and by service.
import { share } from '#shared/greek/numbers.ts'
import type { Outcomes } from '#shared/reports/outcomes.ts'
import { peopleSaid } from '#shared/reports/said.ts'
import {
  END_NAMES,
  outcomeSentence,
  outcomesPicture,
  outcomesSheet,
  outcomeTables,
} from '#shared/reports/sheets/outcomes-sheet.ts'
import { reportOutcomes } from '#shared/text/report-outcomes.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { ReportProps } from '../report-props.ts'
import { Drawn } from '../tickets/Drawn.tsx'
import { FigureLine, type LineFigure } from '../tickets/FigureLine.tsx'
import { Notes } from '../tickets/Notes.tsx'
import { TableOf } from '../tickets/TableOf.tsx'
import { TicketsReport } from '../tickets/TicketsReport.tsx'
import { useReport } from '../use-report.ts'

export function OutcomesPage(props: ReportProps) {
  const answer = useReport<Outcomes>('outcomes', props.asked, props.expire)
  return (
    <TicketsReport {...props} id="outcomes" answer={answer} ownMissing>
      {(value) => <Shown outcomes={value} />}
    </TicketsReport>
  )
}

function Shown({ outcomes }: { outcomes: Outcomes }) {
  const { language } = useSpoken()
  const words = reportOutcomes[language]
  const tables = outcomeTables(outcomes, language)
  const { all, by } = outcomes
  const figure = (end: (typeof END_NAMES)[number]): LineFigure => ({
    value: peopleSaid(all[end], language),
    said: `${words.ends[end]} · ${words.figures.of(share(all[end] / all.arrived, language))}`,
  })
  if (all.arrived === 0)
    return (
      <>
        <p className="quiet">{outcomeSentence(outcomes, language)}</p>
        <TableOf table={tables.without} />
        <TableOf table={tables.appointments} />
      </>
    )
  return (
    <>
      <FigureLine
        label={words.figures.label}
        figures={[
          { value: peopleSaid(all.arrived, language), said: words.ends.arrived },
          ...END_NAMES.filter((end) => end !== 'open' || all.open > 0).map(figure),
        ]}
      />
      <p className="tickets-sentences">{outcomeSentence(outcomes, language)}</p>
      <Drawn
        title={by === 'day' ? words.byDay : words.byMonth}
        of=""
        picture={(wide) => outcomesPicture(outcomes, language, wide)}
      >
        <TableOf table={tables.notes} />
      </Drawn>
      <TableOf table={tables.services} />
      <TableOf table={tables.stretches} />
      <div className="tickets-two">
        <TableOf table={tables.steps} />
        <div className="stack">
          <TableOf table={tables.appointments} />
          <TableOf table={tables.without} />
        </div>
      </div>
      <Notes notes={outcomesSheet(outcomes, language).notes} />
    </>
  )
}
