// One person of the line; pressed, it says why they stand where they stand, and what can be done for them.

import { timeOf } from '#shared/calendar.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import { overtakingLimit } from '#shared/queue/whose-turn.ts'
import type { Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import { waitText } from '#shared/text/waits.ts'
import type { DeskView, DeskWaiting } from '#shared/views/desk-view.ts'
import { releaseIfPointed } from '../staff/focus-page.ts'
import { Plate } from '../staff/Plate.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'
import { mayBeCalled } from './next-in-line.ts'
import { type PrintAgain, Reprint } from './Reprint.tsx'
import { sumOf, whyInFull, whyShort } from './why.ts'

export type LineActs = {
  /** Why it cannot be done now; `callChosen` is null where the office does not call out of turn. */
  readonly callChosen: { readonly reason: string | null; readonly press: (ticket: string) => void } | null
  readonly change: { readonly reason: string | null; readonly press: (ticket: string) => void }
  readonly cancel: { readonly reason: string | null; readonly press: (ticket: string) => void }
  readonly printAgain: PrintAgain
  readonly say: (reason: string) => void
}
type Props = {
  one: DeskWaiting
  view: DeskView
  now: Instant
  /** Whoever the counter calls next. */
  next: boolean
  open: boolean
  onOpen: () => void
  acts: LineActs
}

export function Person({ one, view, now, next, open, onOpen, acts }: Props) {
  const { language } = useSpoken()
  const short = whyShort(one, now, language)
  const kinds = [next && view.state === 'free' && 'first', !mayBeCalled(one, now) && 'later', open && 'open']
  return (
    <li className={kinds.filter(Boolean).join(' ') || undefined}>
      <button
        type="button"
        className="person"
        aria-expanded={open}
        title={one.service[language]}
        onClick={(event) => {
          releaseIfPointed(event)
          onOpen()
        }}
      >
        <Plate label={one.label} fill="waits" size="xs" marked={short !== null} />
        <span className="what">
          <span>{one.service[language]}</span>
          {short !== null && <small>{short}</small>}
        </span>
        <span className="waited">{minutes(now - one.takenAt)}</span>
        <time>{timeOf(one.turn)}</time>
      </button>
      {open && <Why one={one} view={view} next={next} acts={acts} />}
    </li>
  )
}

function Why({ one, view, next, acts }: Pick<Props, 'one' | 'view' | 'next' | 'acts'>) {
  const { language } = useSpoken()
  const words = desk[language]
  const sum = sumOf(one)
  return (
    <div className="why">
      <p>
        <b>{words.why.head(printedLabel(one.label), timeOf(one.turn))}</b> {whyInFull(one, language)}
      </p>
      {sum !== null && (
        <p className="sum">
          {sum.map((part) => (
            <span key={part}>{part}</span>
          ))}
          <span>=</span>
          <b>{timeOf(one.turn)}</b>
        </p>
      )}
      <p>
        {one.wait === null ? deskDay[language].noWait : deskDay[language].wait(waitText[language].minutes(one.wait))}
      </p>
      <p className="quiet">{words.why.promise(overtakingLimit(view))}</p>
      <div className="links">
        {acts.callChosen !== null && !next && (
          <Link act={acts.callChosen} ticket={one.label} say={acts.say}>
            {words.callChosen.link}
          </Link>
        )}
        <Link act={acts.change} ticket={one.label} say={acts.say}>
          {words.change.link}
        </Link>
        <Link act={acts.cancel} ticket={one.label} say={acts.say}>
          {words.cancelTicket.action}
        </Link>
        <Reprint ticket={one.label} print={acts.printAgain} />
      </div>
    </div>
  )
}

type LinkProps = { act: LineActs['change']; ticket: string; say: (reason: string) => void; children: string }

function Link({ act, ticket, say, children }: LinkProps) {
  return (
    <button
      type="button"
      className="link"
      aria-disabled={act.reason !== null}
      title={act.reason ?? undefined}
      onClick={() => (act.reason === null ? act.press(ticket) : say(act.reason))}
    >
      {children}
    </button>
  )
}
