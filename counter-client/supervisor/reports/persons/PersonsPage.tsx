// Figures per person: with the notice that is read first; and where they are switched off, that and how.
import { useCallback } from 'react'
import { addressOf } from '#shared/reports/asked.ts'
import type { Persons } from '#shared/reports/persons.ts'
import { personsSheet, personsTable } from '#shared/reports/sheets/persons-sheet.ts'
import { reportPersons } from '#shared/text/report-persons.ts'
import { call, type Heard } from '../../../staff/http.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { useAskedAgain } from '../../use-asked-again.ts'
import { PeriodPicker } from '../PeriodPicker.tsx'
import { ReportTitle } from '../ReportTitle.tsx'
import type { ReportProps } from '../report-props.ts'
import { Notes } from '../tickets/Notes.tsx'
import { TableOf } from '../tickets/TableOf.tsx'
import { TicketsReport } from '../tickets/TicketsReport.tsx'

const FORBIDDEN = 403

export function PersonsPage(props: ReportProps) {
  const { asked, today, onAsk, offices, expire } = props
  const { language } = useSpoken()
  const words = reportPersons[language]
  const address = addressOf(asked)
  const answer = useAskedAgain(
    useCallback(() => personsAt(address), [address]),
    expire,
  )
  if (answer.value === 'off')
    return (
      <>
        <ReportTitle title={words.title}>
          <PeriodPicker asked={asked} today={today} onAsk={onAsk} offices={offices} />
        </ReportTitle>
        <p className="tickets-off">
          <b>{words.off}</b> {words.offMore}
        </p>
      </>
    )
  const { value, failed } = answer
  return (
    <TicketsReport {...props} id="persons" answer={{ value, failed }}>
      {(persons) => <Shown persons={persons} />}
    </TicketsReport>
  )
}

/** `off`: the server refuses it. */
async function personsAt(address: string): Promise<Heard<Persons | 'off'>> {
  const heard = await call<Persons>(`/api/reports/persons?${address}`)
  return !heard.ok && heard.status === FORBIDDEN ? { ok: true, value: 'off' } : heard
}

function Shown({ persons }: { persons: Persons }) {
  const { language } = useSpoken()
  const words = reportPersons[language]
  return (
    <>
      <section className="tickets-notice">
        <h2>{words.noticeTitle}</h2>
        <ul>
          {words.notice.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </section>
      {persons.persons.length === 0 ? (
        <p className="quiet">{words.nobody}</p>
      ) : (
        <TableOf table={personsTable(persons, language)} titled={false} />
      )}
      <Notes notes={personsSheet(persons, language).notes} />
    </>
  )
}
