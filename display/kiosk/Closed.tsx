// Closed: why, and the next opening with its hour in the largest figures.
import type { Language } from '#shared/queue/words.ts'
import { Tear } from '#shared/screen/Parts.tsx'
import { hoursText } from '#shared/text/hours.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'
import { whyClosed } from '../parts/why-closed.ts'

export function Closed({ view, language }: { view: KioskView; language: Language }) {
  const { title, date, why, opens } = whyClosed(view, language)
  return (
    <main className="shut">
      <article className="ticket upright">
        <div>
          <h1>{title}</h1>
          <p>
            {date}
            {why !== null && <span>{why}</span>}
          </p>
        </div>
        {opens !== null && (
          <>
            <Tear />
            <div className="opens">
              <p>{opens.label}</p>
              {opens.date !== null && <h2>{opens.date}</h2>}
              <time>{opens.time}</time>
            </div>
          </>
        )}
      </article>
      <p className="also">{hoursText[language].fromHome}</p>
    </main>
  )
}
