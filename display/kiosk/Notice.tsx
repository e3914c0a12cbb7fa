// The orange line over the services shortly before closing: how many can still be served.
import type { Language } from '#shared/queue/words.ts'
import { hoursText } from '#shared/text/hours.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'
import { ClockIcon } from '../parts/icons.tsx'

type Props = { closing: NonNullable<KioskView['closing']>; language: Language }

export function Notice({ closing: { at, people }, language }: Props) {
  const t = hoursText[language]
  return (
    <p className="notice">
      <ClockIcon />
      <span>{people === null ? t.closes(at) : t.closing(at, people)}</span>
    </p>
  )
}
