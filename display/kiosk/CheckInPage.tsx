// Whoever has an appointment says so with its four figures: by the keypad on the screen, or by a keyboard alone.
import { useState } from 'react'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Language } from '#shared/queue/words.ts'
import { Chevron } from '#shared/screen/Parts.tsx'
import { kioskText } from '#shared/text/kiosk.ts'
import { refusals } from '#shared/text/refusals.ts'
import { CODE_LENGTH, CodeBoxes } from './CodeBoxes.tsx'
import { Keypad } from './Keypad.tsx'
import { useKeys } from './use-keys.ts'
import type { Refused } from './use-visit.ts'

type Props = {
  language: Language
  asking: boolean
  /** Why the last code was not taken; null: none was asked. */
  refused: Refused | null
  onCheckIn: (code: string) => void
  onBack: () => void
}

export function CheckInPage({ language, asking, refused, onCheckIn, onBack }: Props) {
  const t = kioskText[language]
  const [code, setCode] = useState('')
  const [shortCode, setShortCode] = useState<string | null>(null)
  const isWhole = code.length === CODE_LENGTH

  const add = (digit: string) => setCode((before) => (before.length < CODE_LENGTH ? before + digit : before))
  const removeLast = () => setCode((before) => before.slice(0, -1))
  const checkIn = () => (isWhole ? onCheckIn(code) : setShortCode(code))
  useKeys(!asking, { digit: add, backspace: removeLast, enter: checkIn })

  return (
    <>
      <section className="title" aria-label={t.appointment}>
        <h1>{t.appointment}</h1>
      </section>
      <main className="check-in">
        <p className="hint">{t.checkIn.hint}</p>
        <CodeBoxes code={code} language={language} />
        <p className="said" aria-live="assertive">
          {refused?.code === code && <span>{whyNot(refused.refusal, language)}</span>}
          {shortCode === code && <span>{t.checkIn.fourFigures}</span>}
        </p>
        <Keypad language={language} inert={asking} onDigit={add} onBackspace={removeLast} />
        <div className="actions">
          <button type="button" className="ghost" data-escape disabled={asking} onClick={onBack}>
            <span>{t.back}</span>
          </button>
          <button
            type="button"
            className={`ticket answer ${isWhole ? '' : 'is-not-yet'}`}
            aria-disabled={!isWhole}
            aria-busy={asking}
            disabled={asking}
            onClick={checkIn}
          >
            <span>{asking ? t.taking : t.checkIn.arrived}</span>
            <Chevron />
          </button>
        </div>
      </main>
    </>
  )
}

function whyNot(refusal: Refusal, language: Language): string {
  const why = refusals[language][refusal]
  return refusal === 'appointment-too-early' ? why : `${why} ${kioskText[language].askStaffNow}`
}
