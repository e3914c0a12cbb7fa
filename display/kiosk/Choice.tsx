// One service to choose: the button is the ticket that you are about to take, or an outline that says why there is none now.
import type { RuleRefusal } from '#shared/queue/refusals.ts'
import type { Language } from '#shared/queue/words.ts'
import { Chevron, Tear } from '#shared/screen/Parts.tsx'
import { common } from '#shared/text/common.ts'
import { kioskText, notNow } from '#shared/text/kiosk.ts'
import { refusals } from '#shared/text/refusals.ts'
import { isHardlyAny, waitText } from '#shared/text/waits.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'
import { letters } from './letters.ts'

type Props = {
  service: KioskService
  language: Language
  pressed: boolean
  inert: boolean
  deaf: boolean
  onChoose: () => void
}

export function Choice({ service, language, pressed, inert, deaf, onChoose }: Props) {
  const t = kioskText[language]
  const { refusal } = service
  const none = refusal !== null && !pressed
  return (
    <button
      type="button"
      style={letters(service.name[language])}
      className={`ticket choice ${pressed ? 'is-pressed' : ''} ${none ? 'is-quiet is-none' : ''}`}
      aria-busy={pressed}
      disabled={inert}
      aria-disabled={deaf}
      onClick={deaf ? undefined : onChoose}
    >
      <b className="stub">{service.letter}</b>
      <Tear />
      <span className="what">
        <b>{service.name[language]}</b>
        <small>
          {pressed ? t.taking : refusal === null ? lineOf(service, language) : noneOf(service, refusal, language)}
        </small>
      </span>
      {!none && <Chevron />}
    </button>
  )
}

/** «12 άτομα · 20–30 λεπτά»; without open counters only the people. */
function lineOf({ people, wait }: KioskService, language: Language): string {
  const t = kioskText[language]
  if (people === null) return t.fromTheRoll
  const those = common[language].people(people)
  if (wait === null) return people === 0 ? t.nobodyWaits : t.waiting(those, people)
  if (people > 0) return `${those} · ${waitText[language].minutes(wait)}`
  return isHardlyAny(wait) ? t.noWaiting : t.wait(waitText[language].minutes(wait))
}

/** Whoever stands here for a roll sees which number is called now. */
const noneOf = ({ called }: KioskService, refusal: RuleRefusal, language: Language): string =>
  refusal === 'from-the-roll' && called !== null ? kioskText[language].rollCalls(called) : reasonOf(refusal, language)

export const reasonOf = (refusal: RuleRefusal, language: Language): string =>
  notNow[refusal]?.[language] ?? refusals[language][refusal]
