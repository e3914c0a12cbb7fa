// A sentence instead of the question: closed for today, not given, no link.
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import type { kioskText } from '#shared/text/kiosk.ts'
import { NoLinkIcon } from '../parts/icons.tsx'

type Text = (typeof kioskText)[Language]

export function Closed({ t }: { t: Text }) {
  return (
    <main className="message">
      <article className="ticket upright">
        <h1>{t.closed}</h1>
        <Tear />
        <p>{t.closedSoWhat}</p>
      </article>
    </main>
  )
}

export function NoLink({ t }: { t: Text }) {
  return (
    <main className="message">
      <article className="ticket upright lost" role="alert">
        <div>
          <NoLinkIcon />
          <h1>{t.lost}</h1>
        </div>
        <Tear />
        <p>{t.lostSoWhat}</p>
      </article>
    </main>
  )
}

type RefusedProps = { title: string; why: string; t: Text; onBack: () => void }

export function Refused({ title, why, t, onBack }: RefusedProps) {
  return (
    <main className="message">
      <article className="ticket upright" role="alert">
        <h1>{title}</h1>
        <Tear />
        <p>
          {why} {t.askStaff}
        </p>
      </article>
      <button type="button" className="ghost end" onClick={onBack}>
        <span>{t.back}</span>
      </button>
    </main>
  )
}
