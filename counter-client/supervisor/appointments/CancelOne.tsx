// Asks once before an appointment is cancelled, and says why it was not.
import { useRef, useState } from 'react'
import type { BookedDay, BookedOne } from '#shared/appointments/booked-day.ts'
import { newId } from '#shared/screen/line.ts'
import { appointments } from '#shared/text/appointments.ts'
import { refusals } from '#shared/text/refusals.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { cancel } from './ask.ts'

type Props = {
  day: BookedDay
  one: BookedOne
  onCancelled: (day: BookedDay) => void
  onClose: () => void
  expire: () => void
}

export function CancelOne({ day, one, onCancelled, onClose, expire }: Props) {
  const { language } = useSpoken()
  const words = appointments[language].cancel
  const [wrong, setWrong] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const id = useRef(newId())
  const service = day.services.find((known) => known.id === one.service)
  const yes = async () => {
    if (underWay) return
    setUnderWay(true)
    const answer = await cancel(id.current, day.office, { date: day.date, appointment: one.appointment })
    setUnderWay(false)
    if (answer.ok) onCancelled(answer.day)
    else if (answer.refusal === 'expired') expire()
    else setWrong(refusals[language][answer.refusal])
  }
  return (
    <Confirm title={words.ask(one.time)} yes={words.yes} no={words.no} onYes={() => void yes()} onNo={onClose}>
      <p>
        {[service && `${service.letter} · ${service.name[language]}`, words.code(one.code), one.reference]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="quiet">{words.more}</p>
      <p role="alert" className={wrong === null ? 'unseen' : 'wrong'}>
        {wrong}
      </p>
    </Confirm>
  )
}
