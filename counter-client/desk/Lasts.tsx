// How long this service takes, beside how long it has taken: a rail that informs and never hurries. It never turns red.
import type { Instant } from '#shared/queue/words.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskTicket } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'
import { minutes } from '../staff/times.ts'

const WIDE = 416
const HIGH = 34
/** The rail goes on beyond what nine in ten take. */
const BEYOND = 1.3
/** No label is nearer to another than this. */
const APART = 96

type Props = { lasts: NonNullable<DeskTicket['lasts']>; since: Instant; now: Instant }

export function Lasts({ lasts, since, now }: Props) {
  const words = deskDay[useSpoken().language].lasts
  const span = lasts.most * BEYOND
  const at = (length: number) => Math.min(WIDE, (length / span) * WIDE)
  const usual = at(lasts.usual)
  const most = Math.max(at(lasts.most), usual + APART)
  return (
    <svg
      className="chart lasts"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={words.aloud(minutes(now - since), shown(lasts.usual), shown(lasts.most))}
    >
      <rect className="rail" x="0" y="6" width={WIDE} height="8" rx="4" />
      <rect className="usual" x="0" y="6" width={at(lasts.most)} height="8" rx="4" />
      <rect className="run" x="0" y="6" width={Math.max(2, at(now - since))} height="8" rx="4" />
      <path className="tick" d={`M${usual} 2v16M${at(lasts.most)} 2v16`} />
      <text x={Math.max(0, usual)} y={HIGH - 2} textAnchor={usual < APART / 2 ? 'start' : 'middle'}>
        {words.usual(shown(lasts.usual))}
      </text>
      <text x={Math.min(WIDE, most)} y={HIGH - 2} textAnchor={most > WIDE - APART / 2 ? 'end' : 'middle'}>
        {words.most(shown(lasts.most))}
      </text>
    </svg>
  )
}

/** A minute that has begun counts. */
const shown = (length: number): string => `${Math.max(1, Math.ceil(length / 60_000))}′`
