// The list in the order of time: what for, with which code, and what became of each.
import type { BookedDay, BookedOne } from '#shared/appointments/booked-day.ts'
import { timeOf } from '#shared/calendar.ts'
import type { TicketState } from '#shared/queue/day.ts'
import { rangeAt } from '#shared/queue/opening.ts'
import type { Instant } from '#shared/queue/words.ts'
import { appointments } from '#shared/text/appointments.ts'
import { common } from '#shared/text/common.ts'
import { Plate } from '../../staff/Plate.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { lateBy } from './late.ts'

type Props = {
  day: BookedDay
  now: Instant
  /** The one that was booked on this page last. */
  newest: number | null
  /** Null: they are only looked at. */
  onCancel: ((one: BookedOne) => void) | null
}

export function BookedTable({ day, now, newest, onCancel }: Props) {
  const words = appointments[useSpoken().language]
  if (day.list.length === 0) return <p className="quiet">{words.none}</p>
  return (
    <table className="bookings">
      <thead>
        <tr>
          <th scope="col">{words.columns.time}</th>
          <th scope="col">{words.columns.service}</th>
          <th scope="col">{words.columns.code}</th>
          <th scope="col">{words.columns.reference}</th>
          <th scope="col" className="no-paper">
            {words.columns.state}
          </th>
          <th scope="col" className="no-paper">
            <span className="unseen">{words.columns.act}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {day.list.map((one) => (
          <Row
            key={one.appointment}
            one={one}
            day={day}
            now={now}
            isNewest={one.appointment === newest}
            onCancel={onCancel}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Pick<Props, 'day' | 'now' | 'onCancel'> & { one: BookedOne; isNewest: boolean }

function Row({ one, day, now, isNewest, onCancel }: RowProps) {
  const { language } = useSpoken()
  const words = appointments[language]
  const service = day.services.find(({ id }) => id === one.service)
  const isOver = one.state === 'cancelled' || one.state === 'kept'
  return (
    <tr
      className={[one.state, isNewest && 'newest', one.state === 'cancelled' && 'no-paper'].filter(Boolean).join(' ')}
    >
      <th scope="row">
        <time>{one.time}</time>
      </th>
      <td>
        <span className="for">
          {service !== undefined && <span className="plate letter">{service.letter}</span>}
          {service?.name[language] ?? common[language].serviceGone}
        </span>
      </td>
      <td className="code">{one.code}</td>
      <td className="reference">{one.reference ?? '–'}</td>
      <td className="no-paper">
        <State one={one} day={day} now={now} />
      </td>
      <td className="no-paper num">
        {onCancel !== null && day.closed === null && !isOver && (
          <button
            type="button"
            className="link"
            aria-label={words.cancel.actOf(one.time, one.code)}
            onClick={() => onCancel(one)}
          >
            {words.cancel.act}
          </button>
        )}
      </td>
    </tr>
  )
}

function State({ one, day, now }: Pick<RowProps, 'one' | 'day' | 'now'>) {
  const words = appointments[useSpoken().language].states
  const late = lateBy(one, day, now)
  const service = day.services.find(({ id }) => id === one.service)
  const isOutside = service !== undefined && rangeAt(service.ranges, one.time) === null
  return (
    <>
      <span className={`state ${one.state}`} />
      {one.came === null ? (
        words[one.state === 'kept' ? 'booked' : one.state]
      ) : (
        <>
          {words.kept(timeOf(one.came.takenAt))} <Plate label={one.came.label} fill={fills[one.came.state]} size="xs" />
        </>
      )}
      {late !== null && <small className="heed">{words.late(Math.floor(late / 60), late % 60)}</small>}
      {one.state === 'booked' && isOutside && <small className="heed">{words.outside}</small>}
    </>
  )
}

const fills: Readonly<Record<TicketState, 'waits' | 'now' | 'busy' | 'done'>> = {
  waiting: 'waits',
  parked: 'waits',
  called: 'now',
  serving: 'busy',
  served: 'done',
  missed: 'done',
  cancelled: 'done',
  expired: 'done',
}
