// The reports: their list on the left, the chosen one beside it. Which one, and what is asked of it, stands in the address.
import { dateOf } from '#shared/calendar.ts'
import type { Me, OfficeSeats } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Asked } from '#shared/reports/asked.ts'
import { may } from '#shared/rights.ts'
import { reports as text } from '#shared/text/reports.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { hashOf } from '../use-tab.ts'
import { reportPages } from './pages.ts'
import { spanOf } from './spans.ts'

type Props = {
  report: string | null
  asked: Asked | null
  now: Instant
  offices: readonly OfficeSeats[]
  me: Me
  expire: () => void
}

export function ReportsPage({ report, asked, now, offices, me, expire }: Props) {
  const { language } = useSpoken()
  const words = text[language]
  const mine = reportPages.filter(({ right }) => may(me.role, right))
  const shown = mine.find(({ id }) => id === report) ?? mine[0]
  if (shown === undefined) return <p>{words.none}</p>
  const today = dateOf(now)
  const asking = asked ?? { ...spanOf(shown.opens, today), office: null, keps: null, more: {} }
  const groups = [...Map.groupBy(mine, ({ group }) => group)]
  const linkTo = (id: string) => hashOf({ page: 'reports', report: id, asked: null })
  return (
    <div className="reports">
      <title>{`${words.names[shown.id]} · Σειρά`}</title>
      {/* Where there is no room for the list it is this. */}
      <select
        className="reports-choice"
        aria-label={words.list}
        value={shown.id}
        onChange={({ target }) => {
          location.hash = linkTo(target.value)
        }}
      >
        {groups.map(([group, pages]) => (
          <optgroup key={group} label={words.groups[group]}>
            {pages.map(({ id }) => (
              <option key={id} value={id}>
                {words.names[id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <nav className="reports-list" aria-label={words.list}>
        {groups.map(([group, pages]) => (
          <section key={group} aria-labelledby={`reports-${group}`}>
            <h2 id={`reports-${group}`}>{words.groups[group]}</h2>
            {pages.map(({ id }) => (
              <a key={id} href={linkTo(id)} aria-current={id === shown.id ? 'page' : undefined}>
                {words.names[id]}
              </a>
            ))}
          </section>
        ))}
      </nav>
      <div className="reports-one">
        <shown.Page
          key={shown.id}
          asked={asking}
          onAsk={(next) => {
            location.hash = hashOf({ page: 'reports', report: shown.id, asked: next })
          }}
          today={today}
          offices={offices.filter(({ practice }) => !practice)}
          me={me}
          expire={expire}
        />
      </div>
    </div>
  )
}
