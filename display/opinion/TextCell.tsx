// What one wants to say, and how many characters are left when they grow few.
import { useId } from 'react'
import { MESSAGE_LENGTH } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { opinionForm } from '#shared/text/opinion-form.ts'

const NEARLY_FULL = 300

type Props = { value: string; onText: (text: string) => void; wrong: boolean; language: Language }

export function TextCell({ value, onText, wrong, language }: Props) {
  const t = opinionForm[language]
  const id = useId()
  const left = MESSAGE_LENGTH - value.length
  return (
    <div className="opinion-cell">
      <label htmlFor={id}>{t.text}</label>
      <p id={`${id}-hint`}>{t.textHint}</p>
      <textarea
        id={id}
        name="text"
        rows={7}
        maxLength={MESSAGE_LENGTH}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong}
        value={value}
        onChange={(event) => onText(event.target.value)}
      />
      {left <= NEARLY_FULL && <p>{t.left(left)}</p>}
      {wrong && (
        <p className="opinion-missing" role="alert">
          {t.missing.text}
        </p>
      )}
    </div>
  )
}
