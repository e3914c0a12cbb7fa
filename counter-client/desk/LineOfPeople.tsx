// The line of people: who waits for this counter, how long, and who did not come.
import { useRef } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/facts.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Plate } from '../staff/Plate.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'
import { MissedChips } from './MissedChips.tsx'
import { QueueStrip } from './QueueStrip.tsx'
import { useFits } from './use-fits.ts'

const ROW_REM = 2.125

type Props = {
  view: DeskView
  now: Instant
  /** Why nobody who was missed can be called now. */
  reason: string | null
  onSay: (reason: string) => void
  onMissed: (ticket: string) => void
  onAllMissed: () => void
}

export function LineOfPeople({ view, now, ...missed }: Props) {
  const words = desk[useSpoken().language].line
  const { waiting } = view
  const longest = Math.max(0, ...waiting.map((one) => now - one.takenAt))
  return (
    <aside className="side" aria-label={words.label}>
      <div className="side-head">
        <h2>
          <b>{waiting.length}</b> {waiting.length === 1 ? words.waitingOne : words.waiting}
        </h2>
        {waiting.length > 0 && <span className="quiet">{words.longest(minutes(longest))}</span>}
      </div>
      {waiting.length === 0 ? (
        <p className="nobody">{words.nobody}</p>
      ) : (
        <>
          <QueueStrip waiting={waiting} now={now} label={words.chart(waiting.length)} />
          <div className="cols quiet" aria-hidden="true">
            <span>{words.order}</span>
            <span>{words.wait}</span>
            <span>{words.took}</span>
          </div>
          <List view={view} now={now} />
        </>
      )}
      <MissedChips missed={view.missed} {...missed} />
    </aside>
  )
}

function List({ view, now }: { view: DeskView; now: Instant }) {
  const { language } = useSpoken()
  const list = useRef<HTMLOListElement>(null)
  const fits = useFits(list, ROW_REM)
  const { waiting } = view
  // The line that counts the rest takes a row itself.
  const shown = waiting.length <= fits ? waiting.length : fits - 1
  return (
    <ol className="queue" ref={list}>
      {waiting.slice(0, shown).map((one, at) => (
        <li key={one.label} className={at === 0 && view.state === 'free' ? 'first' : undefined}>
          <Plate label={one.label} fill="waits" size="xs" />
          <span className="what" title={one.service[language]}>
            {one.service[language]}
          </span>
          <span className="waited">{minutes(now - one.takenAt)}</span>
          <time>{timeOf(one.takenAt)}</time>
        </li>
      ))}
      {waiting.length > shown && <li className="rest">{desk[language].line.more(waiting.length - shown)}</li>}
    </ol>
  )
}
