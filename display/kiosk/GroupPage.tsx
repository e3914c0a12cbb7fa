// A group that was opened: its services, one of which gives the number, and the way back to the first page.
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskGroup } from '#shared/views/kiosk-view.ts'
import { Calls } from './Calls.tsx'
import { Choices, Services } from './Choices.tsx'
import { LastLine } from './LastLine.tsx'
import { letters } from './letters.ts'
import { Notice } from './Notice.tsx'
import type { ChoosingProps } from './Welcome.tsx'

type Props = ChoosingProps & { group: KioskGroup; onBack: () => void }

export function GroupPage({ view, group, language, low, asking, deaf, withPriority, ...on }: Props) {
  const t = kioskText[language]
  const name = group.name[language]
  const services = view.services.filter((service) => service.group === group.id)
  return (
    <>
      {low && <Calls calls={view.calls} title={t.calls} />}
      <section className={`title is-group ${view.closing === null ? '' : 'has-notice'}`} aria-label={name}>
        <p className="hello">{t.question}</p>
        <h1 style={letters(name)}>{name}</h1>
        <Notice closing={view.closing} changed={false} language={language} />
      </section>
      <main className={asking === null ? '' : 'is-asking'}>
        <Choices tickets={services.length}>
          <Services {...{ services, language, asking, deaf }} onChoose={on.onChoose} />
          <LastLine
            {...{ language, deaf }}
            inert={asking !== null}
            priority={view.priorities.length === 0 ? 'none' : withPriority ? 'chosen' : 'offered'}
            onPriority={on.onPriority}
            onBack={on.onBack}
          />
        </Choices>
      </main>
    </>
  )
}
