// One service to take a number for: the button is the ticket, or an outline that says why there is none now.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'
import { serviceLine } from '../parts/service-line.ts'

type Props = { service: KioskService; language: Language; pressed: boolean; inert: boolean; onTake: () => void }

export function ServiceOption({ service, language, pressed, inert, onTake }: Props) {
  const none = service.refusal !== null
  return (
    <button
      type="button"
      className={`ticket take-option${none ? ' is-quiet' : ''}`}
      disabled={inert || none}
      aria-busy={pressed}
      onClick={onTake}
    >
      <b>{service.letter}</b>
      <Tear />
      <span>
        <b>{service.name[language]}</b>
        <small>{pressed ? kioskText[language].taking : serviceLine(service, language)}</small>
      </span>
      {!none && <Chevron />}
    </button>
  )
}
