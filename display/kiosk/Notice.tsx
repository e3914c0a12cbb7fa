// The orange line over the services shortly before closing: how many can still be served.
import type { Language } from '#shared/queue/words.ts'
import { hoursText } from '#shared/text/hours.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'
import { ClockIcon } from '../parts/icons.tsx'

type Props = { closing: NonNullable<KioskView['closing']>; services: KioskView['services']; language: Language }

export function Notice({ closing: { at, people }, services, language }: Props) {
  const t = hoursText[language]
  // As long as numbers are given, «nobody» only means that no open counter can tell.
  const unknown = people === 0 && services.some(({ refusal }) => refusal === null)
  return (
    <p className="notice">
      <ClockIcon />
      <span>{unknown ? t.closes(at) : t.closing(at, people)}</span>
    </p>
  )
}
