// What was answered, in the words of whoever answered; and the end of it.
import { type FormEvent, useState } from 'react'
import { type MessageState, NOTE_LENGTH } from '#shared/opinions.ts'
import { opinionsText } from '#shared/text/opinions.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'

type Props = { state: MessageState; onAnswered: (said: string) => void; onClose: () => void }

export function AnswerForm({ state, onAnswered, onClose }: Props) {
  const words = opinionsText[useSpoken().language]
  const [said, setSaid] = useState('')
  const mayAnswer = said.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!mayAnswer) return
    onAnswered(said.trim())
    setSaid('')
  }
  return (
    <form className="opinions-answer" onSubmit={submit}>
      <Field
        label={words.answer}
        hint={words.answerHint}
        value={said}
        problem={null}
        rows={3}
        onType={(typed) => setSaid(typed.slice(0, NOTE_LENGTH))}
      />
      <div>
        <button type="submit" className="primary small" aria-disabled={!mayAnswer}>
          <b>{words.answered}</b>
        </button>
        {state !== 'closed' && (
          <button type="button" className="quiet lined" onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
    </form>
  )
}
