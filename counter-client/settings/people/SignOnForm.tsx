// The municipality's own sign-in: where it is, how Seira is known there, and what its button is called.
import { type FormEvent, useState } from 'react'
import type { SignOnField, SignOnProblem, SignOnSettings } from '#shared/people/single-sign-on.ts'
import { signOn } from '#shared/text/single-sign-on.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { draftOf, type SignOnDraft, saveSignOn, testSignOn } from './sign-on.ts'

type Props = { settings: SignOnSettings | null; mayChange: boolean; onSaved: () => Promise<void>; expire: () => void }
type State = 'typing' | 'saving' | 'saved' | 'testing' | 'works' | 'failed'

export function SignOnForm({ settings, mayChange, onSaved, expire }: Props) {
  const words = signOn[useSpoken().language]
  const [draft, setDraft] = useState(() => draftOf(settings, words))
  const [problems, setProblems] = useState<readonly SignOnProblem[]>([])
  const [state, setState] = useState<State>('typing')
  const field = (name: SignOnField) => {
    const found = problems.find((one) => one.field === name)
    return {
      value: draft[name],
      problem: found === undefined ? null : words.problems[found.problem],
      autoComplete: 'off',
      onType: (value: string) => {
        setDraft({ ...draft, [name]: value })
        setProblems([])
        setState('typing')
      },
    }
  }
  const send = async (ask: (draft: SignOnDraft) => ReturnType<typeof saveSignOn>, meanwhile: State, done: State) => {
    if (state === 'saving' || state === 'testing') return
    setState(meanwhile)
    const outcome = await ask(draft)
    if (outcome === 'expired') return expire()
    setProblems(typeof outcome === 'string' ? [] : outcome)
    setState(outcome === 'ok' ? done : outcome === 'failed' ? 'failed' : 'typing')
    if (outcome === 'ok' && done === 'saved') {
      setDraft({ ...draft, secret: '' })
      await onSaved()
    }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    void send(saveSignOn, 'saving', 'saved')
  }
  return (
    <form className="person sign-on-form" onSubmit={save} noValidate>
      <fieldset disabled={!mayChange}>
        <Field label={words.issuer} hint={words.issuerHint} {...field('issuer')} />
        <Field label={words.clientId} {...field('clientId')} />
        <Field
          label={words.secret}
          hint={settings === null ? words.secretHint : words.secretKept}
          type="password"
          {...field('secret')}
          autoComplete="new-password"
        />
        <Field label={words.usernameClaim} {...field('usernameClaim')} />
        <Field label={words.buttonEl} lang="el" {...field('buttonEl')} />
        <Field label={words.buttonEn} lang="en" {...field('buttonEn')} />
      </fieldset>
      {mayChange ? (
        <div className="person-acts">
          <button type="submit" className="primary small" aria-disabled={state === 'saving'}>
            <b>{state === 'saving' ? words.saving : words.save}</b>
          </button>
          <button
            type="button"
            className="quiet lined"
            aria-disabled={state === 'testing'}
            onClick={() => void send(testSignOn, 'testing', 'works')}
          >
            {state === 'testing' ? words.testing : words.test}
          </button>
          <p role="status" className={state === 'failed' ? 'wrong' : 'saved'}>
            {(state === 'saved' || state === 'works' || state === 'failed') && words[state]}
          </p>
        </div>
      ) : (
        <p className="quiet">{words.readOnly}</p>
      )}
    </form>
  )
}
