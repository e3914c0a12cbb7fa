// One orange line under the question: it closes soon and how many can still be served, or the services have just changed.
import type { Language } from '#shared/queue/words.ts'
import { hoursText } from '#shared/text/hours.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskView } from '#shared/views/kiosk-view.ts'
import { ClockIcon, PenIcon } from '../parts/icons.tsx'

type Props = { closing: KioskView['closing']; changed: boolean; language: Language }

export function Notice({ closing, changed, language }: Props) {
  const t = hoursText[language]
  if (changed)
    return (
      <p className="notice" role="alert">
        <PenIcon />
        <span>{kioskText[language].changed}</span>
      </p>
    )
  if (closing === null) return null
  const { at, people } = closing
  return (
    <p className="notice">
      <ClockIcon />
      <span>{people === null ? t.closes(at) : t.closing(at, people)}</span>
    </p>
  )
}
