// The ticket over the counter: its stub is the place, its body the number, or a word where there is none.
import type { CSSProperties } from 'react'
import { longDate } from '#shared/calendar.ts'
import { partsOfLabel } from '#shared/queue/printed-label.ts'
import type { Language } from '#shared/queue/words.ts'
import { Tear, TicketNumber } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { counterSignText } from '#shared/text/counter-sign.ts'
import { hoursText } from '#shared/text/hours.ts'
import type { CounterView } from '#shared/views/counter-view.ts'

type Over = NonNullable<CounterView['over']>
type Props = { view: CounterView; over: Over; language: Language }

const FILL: Record<Over['state'], string> = {
  called: 'is-now',
  serving: 'is-quiet',
  busy: 'is-quiet',
  free: '',
  paused: 'is-quiet is-dim',
  closed: 'is-quiet is-dim',
}

export function Sign({ view: { counter }, over, language }: Props) {
  const { state, ticket, call } = over
  return (
    <>
      {/* Called once more, it comes in once more. */}
      <article key={state === 'called' ? `called ${call}` : state} className={`ticket sign-${state} ${FILL[state]}`}>
        <h1
          className="sign-stub"
          style={{ '--n': counter.length } as CSSProperties /* React's type knows no custom properties */}
        >
          <small>{common[language].counter}</small> <b>{counter}</b>
        </h1>
        <Tear />
        <div className="sign-body">
          {ticket === null ? <Said over={over} language={language} /> : <Numbered over={over} language={language} />}
        </div>
      </article>
      <Aloud counter={counter} over={over} language={language} />
    </>
  )
}

function Numbered({ over: { state, ticket }, language }: Omit<Props, 'view'>) {
  const t = counterSignText[language]
  return (
    <>
      <TicketNumber label={ticket ?? ''} />
      <p className="sign-go">{state === 'called' ? t.called : t.serving}</p>
    </>
  )
}

/** A word instead of a number, and what it means for whoever stands before it. */
function Said({ over: { state, go, opens }, language }: Omit<Props, 'view'>) {
  const t = counterSignText[language]
  if (state === 'called' || state === 'serving') return null
  return (
    <>
      <p>{t.states[state]}</p>
      {(state === 'free' || state === 'busy') && <p className="sign-go">{t.waitForCall}</p>}
      {go.length > 0 ? (
        <p className="sign-go">
          {t.go(go.length)} <b>{go.join(', ')}</b>
        </p>
      ) : (
        opens !== null && (
          <p className="sign-go">
            {hoursText[language].opensThen(
              opens.date === null ? null : longDate(noonOf(opens.date), language),
              opens.time,
            )}
          </p>
        )
      )}
    </>
  )
}

const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`)

/** The call for those who listen to the page: this place never leaves it, or nothing would be read from it. */
function Aloud({ counter, over: { state, ticket, call }, language }: { counter: string } & Omit<Props, 'view'>) {
  const { letter, digits } = partsOfLabel(ticket ?? '')
  return (
    <div className="sign-aloud" aria-live="assertive">
      {state === 'called' && (
        <p key={call}>{counterSignText[language].aloud(`${letter} ${Number(digits)}`.trim(), counter)}</p>
      )}
    </div>
  )
}
