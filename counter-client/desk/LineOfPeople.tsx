// The line of people: who waits for this counter, how long and why in this order; who did not come, and who is set aside.
import { type ReactNode, useRef, useState } from 'react'
import type { Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'
import { nextOf } from './next-in-line.ts'
import { type LineActs, Person } from './Person.tsx'
import { QueueStrip } from './QueueStrip.tsx'
import { useFits } from './use-fits.ts'

const ROW_REM = 2.125

type Props = { view: DeskView; now: Instant; acts: LineActs; rolls: ReactNode; children: ReactNode }

export function LineOfPeople({ view, now, acts, rolls, children }: Props) {
  const words = desk[useSpoken().language]
  const { waiting } = view
  // Of those who tore a number nobody knows before they are called.
  const unknown = waiting.length === 0 && view.rolls.length > 0
  const longest = Math.max(0, ...waiting.map((one) => now - one.takenAt))
  return (
    <aside className="side" aria-label={words.line.label}>
      <div className="side-head">
        <h2>
          <b>{unknown ? '–' : waiting.length}</b> {waiting.length === 1 ? words.line.waitingOne : words.line.waiting}
        </h2>
        {waiting.length > 0 && <span className="quiet">{words.line.longest(minutes(longest))}</span>}
      </div>
      {rolls}
      {waiting.length === 0 ? (
        <p className="nobody">{unknown ? `${words.roll.unknown}.` : words.line.nobody}</p>
      ) : (
        <>
          <QueueStrip waiting={waiting} now={now} label={words.line.chart(waiting.length)} />
          <div className="cols quiet" aria-hidden="true">
            <span>{words.line.order}</span>
            <span>{words.line.wait}</span>
            <span>{words.why.turn}</span>
          </div>
          <List view={view} now={now} acts={acts} />
        </>
      )}
      {children}
    </aside>
  )
}

function List({ view, now, acts }: Omit<Props, 'rolls' | 'children'>) {
  const { language } = useSpoken()
  const list = useRef<HTMLOListElement>(null)
  const [open, setOpen] = useState<string | null>(null)
  const { waiting } = view
  const openAt = waiting.findIndex((one) => one.label === open)
  const fits = useFits(list, ROW_REM, openAt < 0 ? null : `${open} ${view.state}`)
  // The line that counts the rest takes a row itself; the opened row is always among those shown.
  const shown = waiting.length <= fits ? waiting.length : Math.max(1, fits - 1)
  const from = Math.max(0, openAt - shown + 1)
  const next = nextOf(view, now)
  return (
    <ol className={openAt < 0 ? 'queue' : 'queue opened'} ref={list}>
      {waiting.slice(from, from + shown).map((one) => (
        <Person
          key={one.label}
          one={one}
          view={view}
          now={now}
          next={one === next}
          open={one.label === open}
          onOpen={() => setOpen(one.label === open ? null : one.label)}
          acts={acts}
        />
      ))}
      {waiting.length > shown && <li className="rest">{desk[language].line.more(waiting.length - shown)}</li>}
    </ol>
  )
}
