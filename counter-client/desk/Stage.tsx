// The ticket of the moment, large, and what is known of it.
import type { ReactNode } from 'react'
import { timeOf } from '#shared/calendar.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskTicket, DeskView, DeskWaiting } from '#shared/views/desk-view.ts'
import type { DeskRoll } from '#shared/views/rolls.ts'
import { Icon } from '../staff/Icon.tsx'
import { Plate } from '../staff/Plate.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { minutes, running } from '../staff/times.ts'
import { Lasts } from './Lasts.tsx'
import { minutesUntil, nextOf, rollOf } from './next-in-line.ts'
import { offersMissed } from './quiet-acts.ts'
import { Story } from './Story.tsx'
import { type Untorn, UntornLink } from './UntornLink.tsx'

/** `untorn`: the number called from a roll is none that anybody holds. */
export function Stage({ view, now, untorn }: { view: DeskView; now: Instant; untorn: Untorn }) {
  const next = nextOf(view, now)
  if (view.state === 'closed') return <Closed view={view} />
  if (view.state === 'paused') return <Paused view={view} now={now} />
  if (view.ticket !== null) return <AtHand ticket={view.ticket} view={view} now={now} untorn={untorn} />
  if (next !== undefined) return <Next next={next} now={now} />
  const roll = rollOf(view)
  return roll === undefined ? <Empty later={view.waiting[0]} now={now} /> : <NextOfRoll roll={roll} />
}

/** What a change at the counter sounds like. */
export function sceneAloud(view: DeskView, language: Language): string {
  const words = desk[language]
  if (view.state === 'closed') return words.closed.title
  if (view.state === 'paused') return words.paused.label
  if (view.state === 'attending') return deskDay[language].attending.label
  if (view.ticket === null) return words.empty.open
  return `${view.state === 'called' ? words.called.label : words.serving.label}: ${printedLabel(view.ticket.label)}`
}

function Shape({ label, plate, children }: { label: string; plate: ReactNode; children: ReactNode }) {
  return (
    <div className="stage">
      <div className="lead">
        <p className="label">{label || '\u00a0'}</p>
        {plate}
      </div>
      <div className="about">{children}</div>
    </div>
  )
}

function Next({ next, now }: { next: DeskWaiting; now: Instant }) {
  const { language } = useSpoken()
  const { next: words, roll: torn } = desk[language]
  return (
    <Shape label={words.label} plate={<Plate label={next.label} fill="waits" size="xl" />}>
      <h1>{next.service[language]}</h1>
      <p className="big">
        {words.waits} <b>{minutes(now - next.takenAt)}</b>
      </p>
      <p className="quiet">
        {next.why.kind === 'torn'
          ? torn.heard(timeOf(next.takenAt))
          : words.more(timeOf(next.takenAt), timeOf(next.turn))}
      </p>
    </Shape>
  )
}

/** Whoever holds it, if anybody does. */
function NextOfRoll({ roll }: { roll: DeskRoll }) {
  const { language } = useSpoken()
  const words = desk[language].roll
  return (
    <Shape label={words.next} plate={<Plate label={roll.next} fill="waits" size="xl" />}>
      <h1>{roll.name[language]}</h1>
      <p className="big quiet">{words.unknown}</p>
      <p className="quiet">{words.more}</p>
    </Shape>
  )
}

/** `later`: somebody waits whom this counter only helps with. */
function Empty({ later, now }: { later: DeskWaiting | undefined; now: Instant }) {
  const words = desk[useSpoken().language].empty
  return (
    <Shape label="" plate={<span className="plate xl empty" aria-hidden="true" />}>
      <h1>{later === undefined ? words.title : words.later}</h1>
      <p className="big quiet">{words.open}</p>
      <p className="quiet">
        {later === undefined ? words.more : words.laterMore(printedLabel(later.label), minutesUntil(later.turn, now))}
      </p>
    </Shape>
  )
}

function Paused({ view, now }: { view: DeskView; now: Instant }) {
  const { language } = useSpoken()
  const words = desk[language].paused
  const since = view.since ?? now
  return (
    <Shape
      label={words.label}
      plate={
        <span className="plate xl shut">
          <Icon name="pause" />
        </span>
      }
    >
      <h1>{view.pauseReasons.find(({ id }) => id === view.pause)?.name[language] ?? words.label}</h1>
      <p className="timer">{minutes(now - since)}</p>
      <p className="quiet">{words.more(timeOf(since))}</p>
    </Shape>
  )
}

function Closed({ view }: { view: DeskView }) {
  const words = desk[useSpoken().language].closed
  return (
    <Shape
      label={words.label}
      plate={
        <span className="plate xl shut">
          <Icon name="lock" />
        </span>
      }
    >
      <h1>{words.title}</h1>
      <p className="quiet">{view.hasQueue ? words.more : words.moreWithoutQueue}</p>
      {view.phase === 'ended' && <p className="quiet">{words.ended}</p>}
    </Shape>
  )
}

type AtHandProps = { ticket: DeskTicket; view: DeskView; now: Instant; untorn: Untorn }

function AtHand({ ticket, view, now, untorn }: AtHandProps) {
  const { language } = useSpoken()
  const words = desk[language]
  const serving = view.state === 'serving'
  const offered = offersMissed(view)
  const since = (serving ? ticket.servingAt : ticket.calledAt) ?? now
  const waited = minutes((ticket.calledAt ?? now) - ticket.takenAt)
  return (
    <Shape
      label={serving ? words.serving.label : words.called.label}
      plate={<Plate label={ticket.label} fill={serving ? 'busy' : 'now'} size="xl" />}
    >
      <h1>{ticket.service[language]}</h1>
      <div className="time">
        <p className="timer">{running(now - since)}</p>
        {serving && ticket.lasts !== null && <Lasts lasts={ticket.lasts} since={since} now={now} />}
        {ticket.booked !== null && (
          <p className="quiet">{deskDay[language].appointments.booked(timeOf(ticket.booked))}</p>
        )}
        {ticket.language !== language && ticket.language === 'en' && <p className="quiet">{words.spokenEnglish}</p>}
      </div>
      {!serving && (
        <p className="quiet">
          {words.called.shown} {ticket.unseen ? words.roll.unseen : words.called.waited(waited)}{' '}
          {ticket.calls > 1 && !offered && words.called.times(ticket.calls)}{' '}
          {ticket.maybeUntorn && <UntornLink {...untorn} />}
        </p>
      )}
      {offered && <p className="offer">{words.called.offerMissed(ticket.calls)}</p>}
      <Story ticket={ticket} now={now} />
    </Shape>
  )
}
