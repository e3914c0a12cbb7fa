// Under the line: the next who are booked and not here yet. Nothing at all on a day without appointments.
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'
import { common } from '#shared/text/common.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { useSpoken } from '../staff/spoken.ts'

const SHOWN = 2

type Props = { view: Pick<DeskView, 'appointments'>; now: Instant; onOpen: () => void }

export function Expected({ view, now, onOpen }: Props) {
  const { language } = useSpoken()
  const words = deskDay[language].appointments
  const all = view.appointments
  if (all.length === 0) return null
  const rest = all.length > SHOWN + 1 ? all.length - SHOWN : 0
  return (
    <div>
      <span className="quiet">{words.label}</span>
      <div className="chips">
        {all.slice(0, all.length - rest).map((one) => (
          <button
            type="button"
            className={one.booked < now ? 'chip due' : 'chip'}
            key={one.appointment}
            title={one.service?.[language] ?? common[language].serviceGone}
            onClick={onOpen}
          >
            {timeOf(one.booked)} {one.reference !== null && <small>{one.reference}</small>}
          </button>
        ))}
        {rest > 0 && (
          <button type="button" className="link" onClick={onOpen}>
            {words.rest(rest)}
          </button>
        )}
      </div>
    </div>
  )
}
