// Waits: six figures, when people come and how long they wait, and the same by service, by class and by way of coming.
import { distributionOf } from '#shared/reports/pictures/distribution-of.ts'
import { extremesSaid, heatOf } from '#shared/reports/pictures/rush-pictures.ts'
import type { Rush } from '#shared/reports/rush.ts'
import { peopleSaid } from '#shared/reports/said.ts'
import { waitSentences, waitsSheet, waitTables } from '#shared/reports/sheets/waits-sheet.ts'
import type { Waits } from '#shared/reports/waits.ts'
import { reportRush } from '#shared/text/report-rush.ts'
import { reportWaits } from '#shared/text/report-waits.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import type { ReportProps } from '../report-props.ts'
import { Distribution } from '../tickets/Distribution.tsx'
import { Drawn } from '../tickets/Drawn.tsx'
import { FigureLine } from '../tickets/FigureLine.tsx'
import { Notes } from '../tickets/Notes.tsx'
import { TableOf } from '../tickets/TableOf.tsx'
import { TicketsReport } from '../tickets/TicketsReport.tsx'
import { useReport } from '../use-report.ts'
import { waitFigures } from './wait-figures.ts'

export function WaitsPage(props: ReportProps) {
  const waits = useReport<Waits>('waits', props.asked, props.expire)
  const rush = useReport<Rush>('rush', props.asked, props.expire)
  return (
    <TicketsReport {...props} id="waits" answer={waits}>
      {(value) => <Shown waits={value} rush={rush.value} />}
    </TicketsReport>
  )
}

function Shown({ waits, rush }: { waits: Waits; rush: Rush | null }) {
  const { language } = useSpoken()
  const words = reportWaits[language]
  const tables = waitTables(waits, language)
  const sentences = waitSentences(waits, language)
  if (waits.all.arrived === 0) return <p className="quiet">{sentences[0]}</p>
  return (
    <>
      <FigureLine label={words.figures.label} figures={waitFigures(waits, language)} />
      <div className="tickets-two tickets-pictures">
        {rush !== null && (
          <Drawn
            title={reportRush[language].title}
            of={reportRush[language].unit}
            picture={(wide) => heatOf(rush, language, wide)}
          >
            <p className="foot">{extremesSaid(rush, language)}</p>
          </Drawn>
        )}
        <Distribution
          of={words.ofServed(peopleSaid(waits.all.wait?.people ?? 0, language))}
          table={tables.distribution}
          picture={(wide) => distributionOf(waits, language, wide)}
        />
      </div>
      <p className="tickets-sentences">{sentences.join(' ')}</p>
      <TableOf table={tables.services} />
      <TableOf table={tables.comings} />
      {waits.classes.length > 0 ? <TableOf table={tables.classes} /> : <p className="foot">{words.noClasses}</p>}
      <TableOf table={tables.compared} />
      <Notes notes={waitsSheet(waits, language).notes} />
    </>
  )
}
