// The figures of the moment on a ruled line, no boxes.
import type { ReactNode } from 'react'
import { wholeNumber } from '#shared/greek/numbers.ts'
import type { Instant } from '#shared/queue/words.ts'
import { today } from '#shared/text/today.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { minutes, wholeMinutes } from '../../staff/times.ts'

export function Figures({ view, now }: { view: TodayView; now: Instant }) {
  const { language } = useSpoken()
  const words = today[language].figures
  const open = view.counters.filter((counter) => counter.state !== 'closed').length
  const cases = view.cases.reduce((sum, one) => sum + one.quantity, 0)
  const split = view.cases.map((one) => `${one.channel} ${wholeNumber(one.quantity, language)}`)
  const expired = view.expired > 0 ? [words.expired(view.expired)] : []
  const cancelled = view.cancelled > 0 ? [words.cancelled(view.cancelled)] : []
  const parked = view.parked > 0 ? [words.parked(view.parked)] : []
  const unknown = view.services.filter((service) => service.unknown)
  const allUnknown = unknown.length > 0 && unknown.length === view.services.length
  const onRoll = unknown.length > 0 ? [words.onRoll] : []
  return (
    <dl className="figures" aria-label={today[language].now}>
      {view.services.length > 0 && (
        <>
          <Figure value={allUnknown ? '–' : view.waiting}>
            {[words.waiting(view.waiting), ...onRoll, ...parked].join(' · ')}
          </Figure>
          <Figure
            value={view.longest === null ? '–' : minutes(now - view.longest.since)}
            late={view.longest !== null && wholeMinutes(now - view.longest.since) >= view.goals.alertMinutes}
          >
            {words.longest(view.longest?.label ?? null)}
          </Figure>
        </>
      )}
      <Figure
        value={
          <>
            {open}
            <i>/{view.counters.length}</i>
          </>
        }
      >
        {words.open}
      </Figure>
      {view.services.length > 0 && (
        <>
          <Figure value={view.taken}>{words.taken}</Figure>
          <Figure value={view.served}>{[words.served(view.missed), ...cancelled, ...expired].join(' · ')}</Figure>
        </>
      )}
      <Figure value={wholeNumber(cases, language)}>{[words.cases, ...split].join(' · ')}</Figure>
    </dl>
  )
}

/** `late`: somebody waits too long. */
function Figure({ value, late = false, children }: { value: ReactNode; late?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd className={late ? 'today-late' : undefined}>{value}</dd>
    </div>
  )
}
