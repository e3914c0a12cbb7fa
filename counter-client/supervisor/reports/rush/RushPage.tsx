// When people come, weekday × hour; and how many wait in each hour.
import { heatOf, lineOf } from '#shared/reports/pictures/rush-pictures.ts'
import type { Rush } from '#shared/reports/rush.ts'
import { rushSheet, rushTables } from '#shared/reports/sheets/rush-sheet.ts'
import { reportRush } from '#shared/text/report-rush.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { ReportProps } from '../report-props.ts'
import { Drawn } from '../tickets/Drawn.tsx'
import { TableOf } from '../tickets/TableOf.tsx'
import { TicketsReport } from '../tickets/TicketsReport.tsx'
import { useReport } from '../use-report.ts'

export function RushPage(props: ReportProps) {
  const answer = useReport<Rush>('rush', props.asked, props.expire)
  return (
    <TicketsReport {...props} id="rush" answer={answer}>
      {(value) => <Shown rush={value} />}
    </TicketsReport>
  )
}

function Shown({ rush }: { rush: Rush }) {
  const { language } = useSpoken()
  const words = reportRush[language]
  const tables = rushTables(rush, language)
  return (
    <>
      <p className="tickets-sentences">{rushSheet(rush, language).sentences.join(' ')}</p>
      <Drawn title={words.averages} of={words.unit} picture={(wide) => heatOf(rush, language, wide)} />
      <TableOf table={tables.counted} />
      <div className="tickets-two">
        <Drawn title={words.line} of={words.averages} picture={(wide) => lineOf(rush, language, wide)} />
        <TableOf table={tables.line} />
      </div>
    </>
  )
}
