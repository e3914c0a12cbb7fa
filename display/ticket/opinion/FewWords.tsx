// A few words beside the rating: optional, without names, and kept apart from it.
import { type FormEvent, useId, useState } from 'react'
import { WORDS_LENGTH } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { ratingText } from '#shared/text/rating.ts'
import { sayUntilHeard } from '../../parts/say-until-heard.ts'

const NEARLY_FULL = 60

export function FewWords({ link, language }: { link: string; language: Language }) {
  const { words, sending, refused } = ratingText[language]
  const id = useId()
  const [text, setText] = useState('')
  const [step, setStep] = useState<'typing' | 'sending' | 'sent' | 'refused'>('typing')
  const [late, setLate] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (step !== 'typing' || text.trim() === '') return
    setStep('sending')
    const said = await sayUntilHeard('/api/opinions/words', { key: link, words: text }, () => setLate(true))
    setStep(said.ok ? 'sent' : 'refused')
  }
  if (step === 'sent' || step === 'refused')
    return (
      <p className="own-done" role="status">
        {step === 'sent' ? words.sent : refused}
      </p>
    )
  const left = WORDS_LENGTH - text.length
  return (
    <form className="own-words" onSubmit={(event) => void send(event)}>
      <label htmlFor={id}>{words.label}</label>
      <p className="own-hush" id={`${id}-hint`}>
        {words.hint}
      </p>
      <textarea
        id={id}
        rows={3}
        maxLength={WORDS_LENGTH}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {left <= NEARLY_FULL && <p className="own-hush">{words.left(left)}</p>}
      {step === 'sending' && late && (
        <p className="own-hush" role="status">
          {sending}
        </p>
      )}
      <button type="submit" className="own-ghost" disabled={text.trim() === '' || step === 'sending'}>
        {words.send}
      </button>
    </form>
  )
}
