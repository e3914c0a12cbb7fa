// One bar per person in the order of the calls; tall waits long, the tallest the longest of all. True for 3 people and for 63.
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { DeskWaiting } from '#shared/views/desk-view.ts'
import { minutes } from '../staff/times.ts'

const WIDE = 368
const HIGH = 62
const FOOT = HIGH - 6
/** A quarter of an hour fills the height at least, so that a fresh morning does not look like a bad one. */
const LEAST_TOP = 15 * 60_000

export function QueueStrip({ waiting, now, label }: { waiting: readonly DeskWaiting[]; now: Instant; label: string }) {
  const gap = waiting.length > 30 ? 1.5 : 4
  const bar = Math.min(18, (WIDE - gap * (waiting.length - 1)) / waiting.length)
  const top = Math.max(LEAST_TOP, ...waiting.map((one) => now - one.takenAt))
  return (
    <svg className="chart" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
      <path className="axis" d={`M0 ${FOOT + 0.5}H${WIDE}`} />
      {waiting.map((one, at) => {
        const waited = now - one.takenAt
        const high = Math.max(2, (Math.max(0, waited) / top) * (FOOT - 8))
        return (
          <rect key={one.label} className="strip" x={at * (bar + gap)} y={FOOT - high} width={bar} height={high}>
            <title>{`${printedLabel(one.label)}: ${minutes(waited)}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}
