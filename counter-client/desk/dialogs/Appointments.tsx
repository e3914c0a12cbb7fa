// Whoever is booked for today and not here yet: one press when they come, and they stand in the line.
import { useState } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { Instant } from '#shared/queue/words.ts'
import { common } from '#shared/text/common.ts'
import { desk } from '#shared/text/desk.ts'
import { deskDay } from '#shared/text/desk-day.ts'
import type { DeskAppointment, DeskView } from '#shared/views/desk-view.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { minutes } from '../../staff/times.ts'
import { usePlaces } from './use-places.ts'

type Props = {
  view: Pick<DeskView, 'appointments'>
  now: Instant
  /** Why nothing can be done now, or the last was refused. */
  said: string | null
  off: boolean
  /** The number that was given; null when none was. */
  onArrive: (code: string) => Promise<string | null>
  onClose: () => void
}

export function Appointments({ view, now, said, off, onArrive, onClose }: Props) {
  const { language } = useSpoken()
  const words = deskDay[language].appointments
  const [arrived, setArrived] = useState<string | null>(null)
  const arrive = async (code: string) => {
    setArrived(null)
    setArrived(await onArrive(code))
  }
  usePlaces()
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className="quiet">{view.appointments.length === 0 ? words.none : words.more}</p>
      <ol className="booked">
        {view.appointments.map((one, at) => (
          <Row
            key={one.appointment}
            one={one}
            place={at + 1}
            {...{ now, off }}
            onArrive={(code) => void arrive(code)}
          />
        ))}
      </ol>
      <p role="status" className={arrived === null ? 'wrong' : 'went-well'}>
        {arrived === null ? said : words.arrived(arrived)}
      </p>
      <div className="dialog-acts">
        <button
          type="button"
          className="quiet"
          data-first={view.appointments.length === 0 ? true : undefined}
          onClick={onClose}
        >
          {words.close} <kbd>{desk[language].keys.escape}</kbd>
        </button>
      </div>
    </Dialog>
  )
}

type RowProps = Pick<Props, 'now' | 'off'> & {
  one: DeskAppointment
  place: number
  onArrive: (code: string) => void
}

function Row({ one, place, now, off, onArrive }: RowProps) {
  const { language } = useSpoken()
  const words = deskDay[language].appointments
  const service = one.service?.[language] ?? common[language].serviceGone
  const what = [service, one.reference].filter((part) => part !== null).join(' · ')
  const late = now - one.booked
  return (
    <li>
      <time>{timeOf(one.booked)}</time>
      <span className="what">
        <span>{what}</span>
        <small>
          {words.code(one.code)}
          {late >= 60_000 && ` · ${words.late(minutes(late))}`}
        </small>
      </span>
      <button
        type="button"
        className="quiet lined"
        aria-disabled={off}
        aria-label={words.arriveOf(timeOf(one.booked), what)}
        data-place={place <= 9 ? place : undefined}
        data-first={place === 1 ? true : undefined}
        onClick={() => {
          if (!off) onArrive(one.code)
        }}
      >
        {words.arrive} {place <= 9 && <kbd>{place}</kbd>}
      </button>
    </li>
  )
}
