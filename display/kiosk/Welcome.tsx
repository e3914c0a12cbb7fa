// The first page: one question, and the tickets to choose from. Each button is the ticket that you are about to take.
import type { CSSProperties } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskService, KioskView } from '#shared/views/kiosk-view.ts'
import { AppointmentChoice } from './AppointmentChoice.tsx'
import { Calls } from './Calls.tsx'
import { Choice } from './Choice.tsx'
import { Notice } from './Notice.tsx'
import { PriorityLine } from './PriorityLine.tsx'

type Props = {
  view: KioskView
  hello: string
  language: Language
  low: boolean
  /** The service whose ticket is on its way; meanwhile nothing else can be pressed. */
  asking: string | null
  withPriority: boolean
  onPriority: (wanted: boolean) => void
  onChoose: (service: KioskService) => void
  onAppointment: () => void
}

export function Welcome({
  view,
  hello,
  language,
  low,
  asking,
  withPriority,
  onPriority,
  onChoose,
  onAppointment,
}: Props) {
  const t = kioskText[language]
  const { services, closing } = view
  const tickets = services.length + (view.appointments ? 1 : 0)
  // React's type knows no custom properties.
  const counts = { '--tickets': tickets, '--rows': Math.ceil(tickets / 2) } as CSSProperties
  const noneGiven = services.length > 0 && services.every(({ refusal }) => refusal !== null)
  const question = noneGiven ? t.noneGiven : t.question
  return (
    <>
      {low && <Calls calls={view.calls} title={t.calls} />}
      <section className={`title ${closing === null ? '' : 'has-notice'}`} aria-label={question}>
        <p className="hello">{hello}.</p>
        <h1>{question}</h1>
        {closing !== null && <Notice closing={closing} language={language} />}
      </section>
      <main className={asking === null ? '' : 'is-asking'}>
        {services.length === 0 && <p className="no-services">{t.noServices}</p>}
        <ul className={`choices ${tickets > 6 ? 'is-many' : ''}`} style={counts}>
          {services.map((service) => (
            <li key={service.id}>
              <Choice
                service={service}
                language={language}
                pressed={asking === service.id}
                inert={asking !== null && asking !== service.id}
                onChoose={() => onChoose(service)}
              />
            </li>
          ))}
          {view.appointments && (
            <li>
              <AppointmentChoice language={language} inert={asking !== null} onChoose={onAppointment} />
            </li>
          )}
          {services.length > 0 && view.priorities.length > 0 && (
            <li className="last">
              <PriorityLine
                chosen={withPriority}
                language={language}
                inert={asking !== null}
                onAsk={() => onPriority(true)}
                onUndo={() => onPriority(false)}
              />
            </li>
          )}
        </ul>
      </main>
    </>
  )
}
