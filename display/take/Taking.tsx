// The services to choose from on a phone, live; what was refused, and priority asked as discreetly as at the kiosk.
import { useState } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { officeOfPage, useLine, useNow } from '#shared/screen/use-line.ts'
import { doorText } from '#shared/text/door.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { TakeView } from '#shared/views/door-view.ts'
import { ClosedLines } from '../parts/ClosedLines.tsx'
import { CheckIcon } from '../parts/icons.tsx'
import { useLiveness } from '../parts/liveness.ts'
import { whyClosed } from '../parts/why-closed.ts'
import { Foot, Head } from '../ticket/Frame.tsx'
import { Note } from '../ticket/Note.tsx'
import { PrioritySheet } from './PrioritySheet.tsx'
import { ServiceOption } from './ServiceOption.tsx'
import { TakeSaid } from './TakeSaid.tsx'
import { useTaking } from './use-taking.ts'

type Props = { code: string; language: Language; onLanguage: (language: Language) => void }

export function Taking({ code, language, onLanguage }: Props) {
  const [picture, line] = useLine({ screen: 'take', office: officeOfPage(), key: code })
  const now = useNow(picture)
  const liveness = useLiveness(picture, now)
  const taking = useTaking(line)
  const [asksPriority, setAsksPriority] = useState(false)
  const [chosen, setPriority] = useState<string | null>(null)
  const view = picture.told?.view ?? null
  if (view === null) return null
  const priority = view.priorities.some(({ id }) => id === chosen) ? chosen : null
  return (
    <div className="own">
      <Head office={view.office[language]} on="blue" />
      <main>
        {!view.open ? (
          <ClosedNote view={view} language={language} />
        ) : asksPriority ? (
          <PrioritySheet
            priorities={view.priorities}
            language={language}
            onAnswer={(answer) => {
              setPriority(answer)
              setAsksPriority(false)
            }}
          />
        ) : (
          <section className="own-sheet">
            <h1>{doorText[language].take.lead}</h1>
            <TakeSaid said={taking.said} stale={liveness.state === 'stale'} language={language} />
            <ul>
              {view.services.map((service) => (
                <li key={service.id}>
                  <ServiceOption
                    {...{ service, language }}
                    pressed={taking.asking === service.id}
                    inert={taking.asking !== null || !view.offered}
                    onTake={() => taking.take({ type: 'takeTicket', service: service.id, language, priority })}
                  />
                </li>
              ))}
            </ul>
            {view.priorities.length > 0 && (
              <PriorityAct
                isChosen={priority !== null}
                inert={taking.asking !== null}
                language={language}
                onAsk={() => (priority === null ? setAsksPriority(true) : setPriority(null))}
              />
            )}
            <p className="own-hush">{doorText[language].take.here}</p>
          </section>
        )}
      </main>
      <Foot language={language} onLanguage={onLanguage} />
    </div>
  )
}

type ActProps = { isChosen: boolean; inert: boolean; language: Language; onAsk: () => void }

function PriorityAct({ isChosen, inert, language, onAsk }: ActProps) {
  const t = kioskText[language]
  return (
    <button type="button" className="own-ghost" disabled={inert} onClick={onAsk}>
      {isChosen && <CheckIcon />}
      <span>{isChosen ? `${t.withPriority} · ${t.undo}` : t.priority}</span>
    </button>
  )
}

function ClosedNote({ view, language }: { view: TakeView; language: Language }) {
  const { title, ...closed } = whyClosed(view, language)
  return (
    <Note lead={title}>
      <ClosedLines {...closed} />
    </Note>
  )
}
