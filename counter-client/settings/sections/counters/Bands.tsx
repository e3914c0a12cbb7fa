// A band per counter over the years: which KEP it counts for, and what is being changed striped.
import { shownDate } from '#shared/appointments/read-date.ts'
import type { Belonging, PlannedCounter } from '#shared/configuration/configuration.ts'
import { isDate, type LocalDate } from '#shared/queue/dates.ts'
import { partNames } from '#shared/text/settings-changes.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { bandOn, placeOn, type Span, spanOf, yearsIn } from './span.ts'

type Props = {
  readonly counters: readonly PlannedCounter[]
  readonly saved: readonly PlannedCounter[]
  readonly today: LocalDate
  readonly chosen: string | null
  /** Where a counter is chosen: `#counters/kentro/7`. */
  readonly wayTo: (counter: string) => string
}

export function Bands({ counters, saved, today, chosen, wayTo }: Props) {
  const { language } = useSpoken()
  const words = settingsCounters[language]
  const span = spanOf(counters, today)
  const codes = [...new Set(counters.flatMap(({ belongs }) => belongs.map(({ kep }) => kep)))].sort()
  const written = (id: string) => saved.find((one) => one.id === id)?.belongs.map((one) => JSON.stringify(one)) ?? []
  return (
    <div className="bands">
      <p className="legend">
        {codes.map((code, at) => (
          <span key={code}>
            <i className={kepClass(at)} />
            {words.kep(code)}
          </span>
        ))}
        <span>
          <i className="is-fresh" />
          {words.yourChange}
        </span>
      </p>
      <div className="band-axis" aria-hidden="true">
        <div className="over-bands">
          {yearsIn(span).map((year) => (
            <span key={year} style={{ insetInlineStart: `${placeOn(span, `${year}-01-01`)}%` }}>
              {year}
            </span>
          ))}
          <b style={{ insetInlineStart: `${placeOn(span, today)}%` }}>{words.today}</b>
        </div>
      </div>
      <ol aria-label={words.bands}>
        {counters.map(({ id, belongs }) => (
          <li key={id}>
            <a
              href={wayTo(id)}
              aria-current={id === chosen ? 'true' : undefined}
              aria-label={said(id, belongs, language)}
            >
              <b>{words.counter(id)}</b>
              <span className="over-bands" aria-hidden="true">
                <i className="is-now" style={{ insetInlineStart: `${placeOn(span, today)}%` }} />
                {belongs.map((one) => (
                  <Band
                    key={JSON.stringify(one)}
                    one={one}
                    span={span}
                    nth={codes.indexOf(one.kep)}
                    fresh={!written(id).includes(JSON.stringify(one))}
                  />
                ))}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Band({ one, span, nth, fresh }: { one: Belonging; span: Span; nth: number; fresh: boolean }) {
  const band = bandOn(span, one)
  if (band === null) return null
  // Only what begins anew is striped: a band that merely ends earlier is what it was.
  const isFresh = fresh && one.from !== null && one.to === null
  return (
    <span
      className={`kep-band ${kepClass(nth)} ${isFresh ? 'is-fresh' : ''}`}
      style={{ insetInlineStart: `${band.start}%`, inlineSize: `${band.width}%` }}
    >
      {one.kep}
    </span>
  )
}

/** One KEP filled, the other outlined, further ones tinted; the code in each band tells them apart. */
const kepClass = (nth: number) => (nth === 0 ? 'is-filled' : nth === 1 ? 'is-outlined' : 'is-tinted')

function said(id: string, belongs: readonly Belonging[], language: 'el' | 'en'): string {
  const date = (one: string | null) => (one === null ? null : isDate(one) ? shownDate(one) : one)
  const { counter, bandSaid } = settingsCounters[language]
  const all = belongs.map(({ kep, from, to }) => partNames[language].belongs(kep, date(from), date(to)))
  return bandSaid(counter(id), all.join(', '))
}
