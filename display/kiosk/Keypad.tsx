// Ten figures and a way back, large enough for any finger.
import type { MouseEvent } from 'react'
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'
import { BackspaceIcon } from '../parts/icons.tsx'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

type Props = { language: Language; inert: boolean; onDigit: (digit: string) => void; onBackspace: () => void }

export function Keypad({ language, inert, onDigit, onBackspace }: Props) {
  const { keypad, erase } = kioskText[language].checkIn
  return (
    <fieldset className="keypad" aria-label={keypad}>
      {DIGITS.map((digit) => (
        <button
          key={digit}
          type="button"
          disabled={inert}
          onMouseDown={keepFocus}
          onClick={() => onDigit(digit)}
          className={digit === '0' ? 'zero' : ''}
        >
          {digit}
        </button>
      ))}
      <button type="button" className="erase" disabled={inert} onMouseDown={keepFocus} onClick={onBackspace}>
        <BackspaceIcon />
        <span>{erase}</span>
      </button>
    </fieldset>
  )
}

/** After a touch on a figure, Enter on a keyboard must not press that figure again. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()
