// Under the tickets: the way back out of a group, and the question of priority.
import type { Language } from '#shared/queue/words.ts'
import { Chevron } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import { PriorityLine } from './PriorityLine.tsx'

type Props = {
  language: Language
  inert: boolean
  deaf: boolean
  /** Whether there are classes that are served earlier, and whether one was chosen. */
  priority: 'none' | 'offered' | 'chosen'
  onPriority: (wanted: boolean) => void
  /** Null on the first page. */
  onBack: (() => void) | null
}

export function LastLine({ language, inert, deaf, priority, onPriority, onBack }: Props) {
  if (onBack === null && priority === 'none') return null
  return (
    <li className={`last ${onBack === null ? '' : 'has-back'}`}>
      {onBack !== null && (
        <button
          type="button"
          className="ghost back"
          data-escape
          disabled={inert}
          aria-disabled={deaf}
          // Escape is no second tap of the same hand.
          onClick={({ detail }) => (deaf && detail > 0 ? undefined : onBack())}
        >
          <Chevron />
          <span>{kioskText[language].back}</span>
        </button>
      )}
      {priority !== 'none' && (
        <PriorityLine
          chosen={priority === 'chosen'}
          language={language}
          inert={inert}
          onAsk={() => onPriority(true)}
          onUndo={() => onPriority(false)}
        />
      )}
    </li>
  )
}
