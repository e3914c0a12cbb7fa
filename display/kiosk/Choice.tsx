// One service to choose: the button is the ticket that you are about to take.
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import { isHardlyAny, waitText } from '#shared/text/waits.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'

type Props = {
  service: KioskService
  language: Language
  pressed: boolean
  inert: boolean
  onChoose: () => void
}

export function Choice({ service, language, pressed, inert, onChoose }: Props) {
  const t = kioskText[language]
  return (
    <button
      type="button"
      className={`ticket choice ${pressed ? 'is-pressed' : ''}`}
      aria-busy={pressed}
      disabled={inert}
      onClick={onChoose}
    >
      <b className="stub">{service.letter}</b>
      <Tear />
      <span className="what">
        <b>{service.name[language]}</b>
        <small>{pressed ? t.taking : lineOf(service, language)}</small>
      </span>
      <Chevron />
    </button>
  )
}

/** «12 άτομα · 20–30 λεπτά»; without open counters only the people. */
function lineOf({ people, wait }: KioskService, language: Language): string {
  const t = kioskText[language]
  const those = common[language].people(people)
  if (wait === null) return people === 0 ? t.nobodyWaits : t.waiting(those, people)
  if (people > 0) return `${those} · ${waitText[language].minutes(wait)}`
  return isHardlyAny(wait) ? t.noWaiting : t.wait(waitText[language].minutes(wait))
}
