// One quiet line after the services: asks about priority, or says that it was chosen and lets one take it back.
import type { Language } from '#shared/queue/words.ts'
import { Chevron } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import { CheckIcon } from '../parts/icons.tsx'

type Props = { chosen: boolean; language: Language; inert: boolean; onAsk: () => void; onUndo: () => void }

export function PriorityLine({ chosen, language, inert, onAsk, onUndo }: Props) {
  const t = kioskText[language]
  return chosen ? (
    <button type="button" className="ghost is-chosen" disabled={inert} onClick={onUndo}>
      <CheckIcon />
      <span>{t.withPriority}</span>
      <u>{t.undo}</u>
    </button>
  ) : (
    <button type="button" className="ghost" disabled={inert} onClick={onAsk}>
      <span>{t.priority}</span>
      <Chevron />
    </button>
  )
}
