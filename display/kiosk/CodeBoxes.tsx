// The four boxes of an appointment's code; whoever listens hears the figures one after another.
import type { Language } from '#shared/queue/words.ts'
import { kioskText } from '#shared/text/kiosk.ts'

export const CODE_LENGTH = 4
const BOXES = Array.from({ length: CODE_LENGTH }, (_, box) => box)

export function CodeBoxes({ code, language }: { code: string; language: Language }) {
  return (
    <output className="code">
      <span className="aloud">{kioskText[language].checkIn.soFar([...code].join(' '), code.length)}</span>
      {BOXES.map((box) => (
        <b
          key={box}
          aria-hidden="true"
          className={box < code.length ? 'is-filled' : box === code.length ? 'is-next' : ''}
        >
          {code[box]}
        </b>
      ))}
    </output>
  )
}
