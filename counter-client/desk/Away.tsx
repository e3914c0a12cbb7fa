// Under the line: those who did not come and those who are set aside. What does not fit is counted and listed in a dialog.
import type { ReactNode } from 'react'
import { timeOf } from '#shared/calendar.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskParked, DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'

export type AwayKind = 'missed' | 'parked'
export type AwayOne = { readonly label: string; readonly what: string; readonly due: boolean }

const SHOWN: Record<AwayKind, number> = { missed: 4, parked: 2 }

type Props = {
  view: DeskView
  now: Instant
  /** Why nothing can be done with them now. */
  reason: string | null
  onSay: (reason: string) => void
  onPick: (kind: AwayKind, ticket: string) => void
  onAll: (kind: AwayKind) => void
  /** What stands above them: who is expected. */
  children: ReactNode
}

export function Away({ children, ...props }: Props) {
  return (
    <div className="away">
      {children}
      <Row kind="missed" {...props} />
      <Row kind="parked" {...props} />
    </div>
  )
}

type RowProps = Omit<Props, 'children'> & { kind: AwayKind }

function Row({ kind, view, now, reason, onSay, onPick, onAll }: RowProps) {
  const { language } = useSpoken()
  const words = desk[language].line
  const all = awayOf(kind, view, now, language)
  const most = SHOWN[kind]
  const rest = all.length > most + 1 ? all.length - most : 0
  return (
    <div>
      <span className="quiet">{words[kind]}</span>
      <div className="chips">
        {all.length === 0 && <span className="quiet">{words.nobodyMissed}</span>}
        {all.slice(0, all.length - rest).map((one) => (
          <button
            type="button"
            className={one.due ? 'chip due' : 'chip'}
            key={one.label}
            aria-disabled={reason !== null}
            title={reason ?? one.what}
            onClick={() => (reason === null ? onPick(kind, one.label) : onSay(reason))}
          >
            {printedLabel(one.label)} <small>{one.what}</small>
          </button>
        ))}
        {rest > 0 && (
          <button type="button" className="link" onClick={() => onAll(kind)}>
            {words.more(rest)}
          </button>
        )}
      </div>
    </div>
  )
}

/** Whoever was missed last comes first; of those set aside, this counter's own, and whose time is up soonest. */
export function awayOf(kind: AwayKind, view: DeskView, now: Instant, language: Language): AwayOne[] {
  if (kind === 'missed')
    return [...view.missed]
      .sort((a, b) => b.calledAt - a.calledAt)
      .map(({ label, calledAt }) => ({ label, what: timeOf(calledAt), due: false }))
  const until = (one: DeskParked) => one.until ?? Number.POSITIVE_INFINITY
  const mine = (one: DeskParked) => Number(one.counter === view.counter)
  return [...view.parked]
    .sort((a, b) => mine(b) - mine(a) || (until(a) === until(b) ? 0 : until(a) - until(b)))
    .map((one) => ({ label: one.label, what: parkedWords(one, view, now, language), due: isDue(one, now) }))
}

const isDue = (one: DeskParked, now: Instant): boolean => one.until !== null && one.until <= now

function parkedWords(one: DeskParked, view: DeskView, now: Instant, language: Language): string {
  const words = desk[language].park
  const time = one.until === null ? [] : [(isDue(one, now) ? words.over : words.until)(timeOf(one.until))]
  const where = one.counter === view.counter ? [] : [words.at(one.counter)]
  return [...time, ...(one.note === null ? [] : [one.note]), ...where].join(' · ')
}
