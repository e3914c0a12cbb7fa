// A new password of one's own; it takes the present one.
import { type FormEvent, useState } from 'react'
import { account } from '#shared/text/account.ts'
import { PasswordField } from '../../staff/PasswordField.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { changePassword } from './ask.ts'
import { sentenceOf } from './sentence.ts'

type Problem = { readonly field: 'current' | 'next' | 'form'; readonly sentence: string }

export function ChangePassword({ expire }: { expire: () => void }) {
  const { language } = useSpoken()
  const words = account[language].password
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [state, setState] = useState<'typing' | 'saving' | 'saved'>('typing')
  const typing = (set: (value: string) => void) => (value: string) => {
    set(value)
    setProblem(null)
    setState('typing')
  }
  const problemOf = (field: Problem['field']) => (problem?.field === field ? problem.sentence : null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'saving') return
    if (current === '') return setProblem({ field: 'current', sentence: words.missing })
    setState('saving')
    const outcome = await changePassword(current, next)
    if (outcome.ok) {
      setCurrent('')
      setNext('')
      return setState('saved')
    }
    setState('typing')
    const { refusal } = outcome
    if (refusal.problem === 'expired') return expire()
    const field = refusal.problem === 'password' ? 'next' : refusal.problem === 'failed' ? 'form' : 'current'
    setProblem({ field, sentence: sentenceOf(refusal, language) })
  }
  return (
    <form className="account-form" onSubmit={(event) => void save(event)} noValidate>
      <h2>{words.title}</h2>
      <PasswordField
        label={words.current}
        kind="current"
        value={current}
        problem={problemOf('current')}
        onType={typing(setCurrent)}
      />
      <PasswordField label={words.next} kind="new" value={next} problem={problemOf('next')} onType={typing(setNext)} />
      <p role="status" className={problemOf('form') === null ? 'saved' : 'wrong'}>
        {problemOf('form') ?? (state === 'saved' && words.saved)}
      </p>
      <button type="submit" className="primary small" aria-disabled={state === 'saving'}>
        <b>{state === 'saving' ? words.saving : words.save}</b>
      </button>
    </form>
  )
}
