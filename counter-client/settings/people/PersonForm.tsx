// Name, role and place of one person: new, or as they are. What is wrong stands beside its field, what was typed stays.
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { staffRoles } from '#shared/rights.ts'
import { people as text } from '#shared/text/people.ts'
import { settings } from '#shared/text/settings.ts'
import { Field } from '../../staff/Field.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { Outcome } from './ask.ts'
import { type Draft, detailsOf, type Problems, problemsSaid } from './draft.ts'
import { Limit } from './Limit.tsx'
import { officeNamed, type Places } from './places.ts'

type Props<T> = {
  start: Draft
  places: Places
  /** Null: it is only looked at. */
  save: ((details: ReturnType<typeof detailsOf>) => Promise<Outcome<T>>) | null
  label: string
  onSaved: (value: T) => void | Promise<void>
  expire: () => void
}

export function PersonForm<T>({ start, places, save, label, onSaved, expire }: Props<T>) {
  const { language } = useSpoken()
  const words = text[language].form
  const [draft, setDraft] = useState(start)
  const [problems, setProblems] = useState<Problems>({})
  const [state, setState] = useState<'typing' | 'saving' | 'saved' | 'failed'>('typing')
  const form = useRef<HTMLFormElement>(null)
  // The form is longer than the screen: what is wrong is brought into view.
  useEffect(() => {
    if (Object.keys(problems).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .wrong')?.scrollIntoView({ block: 'center' })
  }, [problems])
  const change = (more: Partial<Draft>) => {
    setDraft({ ...draft, ...more })
    setProblems({})
    setState('typing')
  }
  const field = (name: 'name' | 'username' | 'ssoName') => ({
    value: draft[name],
    problem: problems[name] ?? null,
    onType: (value: string) => change({ [name]: value }),
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (save === null || state === 'saving') return
    setState('saving')
    const outcome = await save(detailsOf(draft))
    if (outcome.ok) {
      setState('saved')
      return onSaved(outcome.value)
    }
    if (outcome.problems === null && outcome.status === 401) return expire()
    setState(outcome.problems === null ? 'failed' : 'typing')
    setProblems(problemsSaid(outcome.problems ?? [], language))
  }
  return (
    <form className="person" ref={form} onSubmit={(event) => void send(event)} noValidate>
      <fieldset disabled={save === null}>
        <Field label={words.name} autoComplete="off" {...field('name')} />
        <Field label={words.username} hint={words.usernameHint} autoComplete="off" {...field('username')} />
        <Roles role={draft.role} problem={problems.role ?? null} onRole={(role) => change({ role })} />
        <Limit
          title={words.offices}
          chosen={draft.offices}
          known={places.offices.map(({ id }) => id)}
          named={(id) => officeNamed(id, places, language)}
          onChosen={(offices) => change({ offices })}
        />
        <Limit
          title={words.keps}
          chosen={draft.keps}
          known={places.keps}
          named={(code) => code}
          onChosen={(keps) => change({ keps })}
        />
        {problems.scope !== undefined && (
          <p role="alert" className="wrong">
            {problems.scope}
          </p>
        )}
        <Field label={words.ssoName} hint={words.ssoNameHint} autoComplete="off" {...field('ssoName')} />
      </fieldset>
      {save !== null && (
        <div className="person-acts">
          <button type="submit" className="primary small" aria-disabled={state === 'saving'}>
            <b>{state === 'saving' ? words.saving : label}</b>
          </button>
          <p role="status" className={state === 'failed' ? 'wrong' : 'saved'}>
            {state === 'saved' && words.saved}
            {state === 'failed' && words.failed}
          </p>
        </div>
      )}
    </form>
  )
}

type RolesProps = { role: Draft['role']; problem: string | null; onRole: (role: Draft['role']) => void }

/** Each with the one sentence that says what it may. */
function Roles({ role, problem, onRole }: RolesProps) {
  const { language } = useSpoken()
  const words = text[language]
  return (
    <fieldset className="roles">
      <legend>{words.form.role}</legend>
      {staffRoles.map((one) => (
        <label key={one} className="role">
          <input type="radio" name="role" checked={one === role} onChange={() => onRole(one)} />
          <span>
            <b>{settings[language].roles[one]}</b>
            <small>{words.roleMeans[one]}</small>
          </span>
        </label>
      ))}
      {problem !== null && (
        <p role="alert" className="wrong">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
