// A display that stands over no counter: one that the office has no longer, or none yet, and then they are offered.
import type { Language } from '#shared/queue/words.ts'
import { officeOfPage } from '#shared/screen/use-line.ts'
import { counterSignText } from '#shared/text/counter-sign.ts'
import type { CounterView } from '#shared/views/counter-view.ts'

export function WhichCounter({ view, language }: { view: CounterView; language: Language }) {
  const t = counterSignText[language]
  if (view.counter !== '')
    return (
      <section className="ticket upright which-counter is-gone" role="alert">
        <h1>{t.noSuch(view.counter)}</h1>
        <p>{t.noSuchSoWhat}</p>
      </section>
    )
  return (
    <section className="which-counter">
      <h1>{view.choices.length === 0 ? t.noCounters : t.choose}</h1>
      <ul>
        {view.choices.map((counter) => (
          <li key={counter}>
            <a className="ticket" href={addressOf(counter)}>
              {counter}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The same page for this counter; what else its address says stays. */
function addressOf(counter: string): string {
  const asked = new URLSearchParams(location.search)
  asked.set('office', officeOfPage())
  asked.set('counter', counter)
  return `/counter?${asked}`
}
