// The form itself: what it is, which KEP, the text, and how to answer if one wants an answer.
import { type FormEvent, useId, useRef, useState } from 'react'
import { CONTACT_LENGTH, type MessageSent, type OpinionForm, type OpinionProblem } from '#shared/opinions.ts'
import type { Language } from '#shared/queue/words.ts'
import { newId } from '#shared/screen/line.ts'
import { opinionForm } from '#shared/text/opinion-form.ts'
import { sayUntilHeard } from '../parts/say-until-heard.ts'
import { Kinds } from './Kinds.tsx'
import { TextCell } from './TextCell.tsx'
import { useDraft } from './use-draft.ts'
import { WhichKep } from './WhichKep.tsx'

type Props = { form: OpinionForm; language: Language; onSent: (sent: MessageSent) => void }

export function WriteForm({ form, language, onSent }: Props) {
  const t = opinionForm[language]
  const { draft, change, goTo, missing } = useDraft(form)
  const [tried, setTried] = useState(false)
  const [step, setStep] = useState<'typing' | 'sending' | 'waiting'>('typing')
  const [problem, setProblem] = useState<string | null>(null)
  const contactId = useId()
  const id = useRef(newId())
  const element = useRef<HTMLFormElement>(null)
  const wrong = tried ? missing : null

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setProblem(null)
    if (missing !== null) {
      element.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus()
      return
    }
    if (step !== 'typing') return
    setStep('sending')
    const { office, kep, kind, text, contact } = draft
    const body = { id: id.current, office, kep, kind, text, contact: contact.trim() === '' ? null : contact.trim() }
    const said = await sayUntilHeard<MessageSent>('/api/opinions/message', body, () => setStep('waiting'))
    setStep('typing')
    if (said.ok) onSent(said.value)
    else setProblem(t.problems[said.problem as OpinionProblem] ?? t.failed)
  }
  return (
    <form ref={element} onSubmit={(event) => void send(event)} noValidate>
      <Kinds value={draft.kind} onKind={(kind) => change({ kind })} wrong={wrong === 'kind'} language={language} />
      <WhichKep
        offices={form.offices}
        draft={draft}
        onOffice={goTo}
        onKep={(kep) => change({ kep })}
        wrong={wrong === 'kep'}
        language={language}
      />
      <TextCell value={draft.text} onText={(text) => change({ text })} wrong={wrong === 'text'} language={language} />
      <div className="opinion-cell">
        <label htmlFor={contactId}>{t.contact}</label>
        <p id={`${contactId}-hint`}>{t.contactHint}</p>
        <input
          id={contactId}
          autoComplete="off"
          maxLength={CONTACT_LENGTH}
          aria-describedby={`${contactId}-hint`}
          value={draft.contact}
          onChange={(event) => change({ contact: event.target.value })}
        />
      </div>
      {problem !== null && (
        <p className="opinion-warn" role="alert">
          {problem}
        </p>
      )}
      {step === 'waiting' && (
        <p className="opinion-warn" role="status">
          {t.waiting}
        </p>
      )}
      <button type="submit" className="opinion-send" disabled={step !== 'typing'}>
        {step === 'typing' ? t.send : t.sending}
      </button>
    </form>
  )
}
