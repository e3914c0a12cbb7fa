// The first page: one question, and the tickets to choose from. Each button is the ticket that you are about to take.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskService, KioskView } from '#shared/views/kiosk-view.ts'
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
}

export function Welcome({ view, hello, language, low, asking, withPriority, onPriority, onChoose }: Props) {
  const t = kioskText[language]
  return (
    <>
      {low && <Calls view={view} title={t.calls} />}
      <section className="title" aria-label={t.question}>
        <p>{hello}.</p>
        <h1>{t.question}</h1>
      </section>
      <main className={asking === null ? '' : 'is-asking'}>
        {view.services.length === 0 && <p className="no-services">{t.noServices}</p>}
        <ul className={`choices ${view.services.length > 6 ? 'is-many' : ''}`}>
          {view.services.map((service) => (
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
          {view.services.length > 0 && view.priorities.length > 0 && (
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

type ChoiceProps = {
  service: KioskService
  language: Language
  pressed: boolean
  inert: boolean
  onChoose: () => void
}

function Choice({ service, language, pressed, inert, onChoose }: ChoiceProps) {
  const t = kioskText[language]
  const { people } = service
  const wait = people === 0 ? t.nobodyWaits : t.waiting(common[language].people(people), people)
  return (
    <button
      type="button"
      className={`ticket choice ${pressed ? 'is-pressed' : ''}`}
      aria-busy={pressed}
      disabled={inert}
      onClick={onChoose}
    >
      <b className="stub">{service.letter}</b>
      <Tear />
      <span className="what">
        <b>{service.name[language]}</b>
        <small>{pressed ? t.taking : wait}</small>
      </span>
      <Chevron />
    </button>
  )
}

/** Above the low buttons there is room for what the board shows. */
function Calls({ view, title }: { view: KioskView; title: string }) {
  if (view.calls.length === 0) return <div className="calls" />
  return (
    <section className="calls" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {view.calls.map(({ call, ticket, counter }) => (
          <li key={call}>
            <TicketNumber label={ticket} />
            <Chevron />
            <b>{counter}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
