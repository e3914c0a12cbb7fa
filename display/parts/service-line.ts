// What stands under the name of a service in one line: who waits and how long, or why it gives no number now.
import type { Language } from '#shared/queue/words.ts'
import { common } from '#shared/text/common.ts'
import { kioskText, notNow } from '#shared/text/kiosk.ts'
import { refusals } from '#shared/text/refusals.ts'
import { waitText } from '#shared/text/waits.ts'
import type { KioskService } from '#shared/views/kiosk-view.ts'

export function serviceLine({ people, wait, refusal }: KioskService, language: Language): string {
  if (refusal !== null) return notNow[refusal]?.[language] ?? refusals[language][refusal]
  if (people === null) return kioskText[language].fromTheRoll
  const those = people === 0 ? kioskText[language].nobodyWaits : common[language].people(people)
  return wait === null || people === 0 ? those : `${those} · ${waitText[language].minutes(wait)}`
}
