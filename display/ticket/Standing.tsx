// The ticket as it stands, whatever has become of it.
import { timeOf } from '#shared/calendar.ts'
import type { Language } from '#shared/queue/words.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import type { TicketView } from '#shared/views/ticket-view.ts'
import { Note } from './Note.tsx'
import { Turn } from './Turn.tsx'
import { Waiting } from './Waiting.tsx'

export function Standing({ view, language }: { view: TicketView; language: Language }) {
  const t = ticketPage[language]
  const { stand, label } = view
  switch (stand.state) {
    case 'waiting':
      return <Waiting view={view} stand={stand} language={language} />
    case 'called':
      return <Turn label={label} counter={stand.counter} language={language} />
    case 'serving':
      return (
        <Note lead={t.serving.lead} label={label}>
          <p>{t.serving.say(stand.counter)}</p>
        </Note>
      )
    case 'missed':
      return (
        <Note lead={t.missed.lead} label={label}>
          <p>
            {t.missed.say(timeOf(stand.at), stand.counter)} <strong>{t.missed.valid}</strong>
          </p>
          <p>{t.missed.todo(stand.counter)}</p>
        </Note>
      )
    case 'parked':
      return (
        <Note lead={t.parked.lead} label={label}>
          <p>{t.parked.say(stand.counter)}</p>
          {stand.until !== null && <p>{t.parked.until(timeOf(stand.until))}</p>}
        </Note>
      )
    case 'served':
    case 'cancelled':
    case 'expired':
      return (
        <Note lead={t[stand.state].lead} label={label}>
          <p>{t[stand.state].say}</p>
        </Note>
      )
  }
}
