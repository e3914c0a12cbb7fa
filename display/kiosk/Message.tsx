// A sentence instead of the question: not given, no link.
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import { kioskText, notNow } from '#shared/text/kiosk.ts'
import { refusals } from '#shared/text/refusals.ts'
import { NoLinkIcon } from '../parts/icons.tsx'

type Text = (typeof kioskText)[Language]

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

type RefusedProps = { refusal: Refusal; language: Language; onBack: () => void }

export function Refused({ refusal, language, onBack }: RefusedProps) {
  const t = kioskText[language]
  return (
    <main className="message">
      <article className="ticket upright" role="alert">
        <h1>{t.notGiven}</h1>
        <Tear />
        <p>
          {refusals[language][refusal]} {refusal in notNow ? t.askStaffNow : t.askStaff}
        </p>
      </article>
      <button type="button" className="ghost end" data-escape onClick={onBack}>
        <span>{t.back}</span>
      </button>
    </main>
  )
}
