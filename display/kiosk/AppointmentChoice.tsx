// One more ticket to choose, with no letter of its own: it keeps that of the service that it was booked for.

import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import { CalendarIcon } from '../parts/icons.tsx'
import { letters } from './letters.ts'

type Props = { language: Language; inert: boolean; onChoose: () => void }

export function AppointmentChoice({ language, inert, onChoose }: Props) {
  const t = kioskText[language]
  return (
    <button type="button" className="ticket choice" style={letters(t.appointment)} disabled={inert} onClick={onChoose}>
      <span className="stub">
        <CalendarIcon />
      </span>
      <Tear />
      <span className="what">
        <b>{t.appointment}</b>
        <small>{t.appointmentSoWhat}</small>
      </span>
      <Chevron />
    </button>
  )
}
