// The first page: the greeting, the question, and the tickets: groups of services, services in no group, an appointment.
import type { CSSProperties } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskService, KioskView } from '#shared/views/kiosk-view.ts'
import { AppointmentChoice } from './AppointmentChoice.tsx'
import { Calls } from './Calls.tsx'
import { Choices, Services } from './Choices.tsx'
import { GroupChoice } from './GroupChoice.tsx'
import { LastLine } from './LastLine.tsx'
import { letters } from './letters.ts'
import { Notice } from './Notice.tsx'
import { TakeByPhone } from './TakeByPhone.tsx'
import type { Place } from './use-visit.ts'

/** What the two pages of tickets are handed alike. */
export type ChoosingProps = {
  view: KioskView
  language: Language
  low: boolean
  /** The service whose ticket is on its way; meanwhile nothing else can be pressed. */
  asking: string | null
  /** The page has just turned. */
  deaf: boolean
  withPriority: boolean
  onPriority: (wanted: boolean) => void
  onChoose: (service: KioskService) => void
}
type Props = ChoosingProps & {
  hello: string
  place: Place
  onGroup: (group: string) => void
  onAppointment: () => void
}

export function Welcome({ view, hello, place, language, low, asking, deaf, withPriority, ...on }: Props) {
  const t = kioskText[language]
  const { services, groups, closing } = view
  const beside = services.filter(({ group }) => group === null)
  const noneGiven = services.length > 0 && services.every(({ refusal }) => refusal !== null)
  const question = noneGiven ? t.noneGiven : t.question
  const hasNotice = closing !== null || place.changed
  const offered = services.length > 0 && view.priorities.length > 0
  return (
    <>
      {low && <Calls calls={view.calls} title={t.calls} />}
      <section className={`title ${hasNotice ? 'has-notice' : ''}`} aria-label={question}>
        <Greeting welcome={view.welcome?.[language] ?? null} hello={hello} />
        <h1>{question}</h1>
        <TakeByPhone scan={view.scan} language={language} />
        <Notice closing={closing} changed={place.changed} language={language} />
      </section>
      <main className={asking === null ? '' : 'is-asking'}>
        {services.length === 0 && <p className="no-services">{t.noServices}</p>}
        <Choices tickets={groups.length + beside.length + (view.appointments ? 1 : 0)}>
          {groups.map((group) => (
            <li key={`group ${group.id}`}>
              <GroupChoice
                {...{ group, language, deaf }}
                inert={asking !== null}
                left={place.left === group.id}
                onOpen={() => on.onGroup(group.id)}
              />
            </li>
          ))}
          <Services {...{ services: beside, language, asking, deaf }} onChoose={on.onChoose} />
          {view.appointments && (
            <li>
              <AppointmentChoice language={language} inert={asking !== null} onChoose={on.onAppointment} />
            </li>
          )}
          <LastLine
            {...{ language, deaf }}
            inert={asking !== null}
            priority={!offered ? 'none' : withPriority ? 'chosen' : 'offered'}
            onPriority={on.onPriority}
            onBack={null}
          />
        </Choices>
      </main>
    </>
  )
}

/** The office's own words in the greeting's place. */
function Greeting({ welcome, hello }: { welcome: string | null; hello: string }) {
  if (welcome === null) return <p className="hello">{hello}.</p>
  const size: CSSProperties = letters(welcome)
  return (
    <p className="hello is-own" style={size}>
      {welcome}
    </p>
  )
}
