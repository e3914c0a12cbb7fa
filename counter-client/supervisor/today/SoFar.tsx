// How the day has gone so far: whether the waits that were told came true, the appointments, what somebody left open.
import type { ReactNode } from 'react'
import { today } from '#shared/text/today.ts'
import type { TodayView } from '#shared/views/today-view.ts'
import { useSpoken } from '../../staff/spoken.ts'
import { hashOf } from '../use-tab.ts'

export function SoFar({ view }: { view: TodayView }) {
  const words = today[useSpoken().language].soFar
  const { estimates, appointments, notAccurate } = view
  const booked = appointments.expected + appointments.kept + appointments.notKept
  if (estimates.told + booked + notAccurate === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <dl className="so-far">
        {estimates.told > 0 && (
          <Line label={words.estimates}>
            {words.within(estimates.within, estimates.told)}{' '}
            <small className="quiet">{words.ofThem(estimates.within, estimates.told, estimates.late)}</small>
          </Line>
        )}
        {booked > 0 && (
          <Line label={<a href={hashOf({ page: 'appointments', date: null })}>{words.appointments}</a>}>
            {words.booked(appointments.expected, appointments.kept, appointments.notKept)}
          </Line>
        )}
        {notAccurate > 0 && (
          <Line label={words.times}>
            <span className="heed">{words.notAccurate(notAccurate)}</span>{' '}
            <small className="quiet">{words.leftOut}</small>
          </Line>
        )}
      </dl>
    </section>
  )
}

function Line({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
