// A new installation: the office's name, its KEPs, their counters and hours, the first supervisor. Errors stand beside their field.
import { type FormEvent, useState } from 'react'
import { type PasswordProblem, passwordProblems } from '#shared/people/password.ts'
import type { Me } from '#shared/protocol.ts'
import { passwordText } from '#shared/text/password.ts'
import { setUp } from '#shared/text/set-up.ts'
import { SignSide } from '../sign-in/SignSide.tsx'
import { Field } from '../staff/Field.tsx'
import { type FieldProblem, setUpOffice } from '../staff/http.ts'
import { PasswordField } from '../staff/PasswordField.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { codesOf, emptyForm, type FieldName, type Form, firstOffice, type Problems, problemsIn } from './form.ts'
import { Hours } from './Hours.tsx'
import { KepCounters } from './KepCounters.tsx'
import '../sign-in/sign-in.css'
import './set-up.css'

export function FirstSetUp({ onDone }: { onDone: (me: Me) => void }) {
  const { language } = useSpoken()
  const words = setUp[language]
  const [form, setForm] = useState<Form>(emptyForm)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<Problems>({})
  const [state, setState] = useState<'typing' | 'saving' | 'failed'>('typing')
  const problems = tried ? { ...refused, ...problemsIn(form, language) } : refused

  const field = (name: FieldName) => ({
    value: form[name],
    problem: problems[name] ?? null,
    onType: (value: string) => {
      setForm({ ...form, [name]: value })
      setRefused({})
    },
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (state === 'saving' || Object.keys(problemsIn(form, language)).length > 0) return
    setState('saving')
    const answer = await setUpOffice(firstOffice(form))
    if (answer === 'failed') return setState('failed')
    if ('id' in answer) return onDone(answer)
    setState('typing')
    const sentence = ({ problem }: FieldProblem) =>
      isPasswordProblem(problem) ? passwordText[language].problems[problem] : words.problems.refused
    setRefused(Object.fromEntries(answer.map((one) => [fieldOf(one.field), sentence(one)])))
  }
  return (
    <div className="sign">
      <title>{`${words.title} · Σειρά`}</title>
      <SignSide />
      <main className="sign-main">
        <form className="set-up" onSubmit={(event) => void save(event)} noValidate>
          <h1>{words.title}</h1>
          <p>{words.about}</p>
          <fieldset>
            <legend>{words.officeTitle}</legend>
            <Field label={words.nameEl} hint={words.nameElHint} lang="el" {...field('el')} />
            <Field label={words.nameEn} hint={words.nameEnHint} lang="en" {...field('en')} />
          </fieldset>
          <fieldset>
            <legend>{words.kepsTitle}</legend>
            <Field label={words.keps} hint={words.kepsHint} rows={5} {...field('keps')} />
            <KepCounters
              codes={codesOf(form.keps)}
              counters={form.counters}
              problem={problems.counters ?? null}
              onCounters={(counters) => setForm({ ...form, counters })}
            />
          </fieldset>
          <Hours
            hours={form.hours}
            problems={problems}
            onHours={(hours) => {
              setForm({ ...form, hours })
              setRefused({})
            }}
          />
          <fieldset>
            <legend>{words.supervisorTitle}</legend>
            <Field label={words.person} autoComplete="name" wide {...field('name')} />
            <Field label={words.username} hint={words.usernameHint} autoComplete="username" {...field('username')} />
            <PasswordField label={words.password} kind="new" {...field('password')} />
          </fieldset>
          <p role="alert" className="wrong">
            {state === 'failed' && words.failed}
          </p>
          <button type="submit" className="primary small" aria-disabled={state === 'saving'}>
            <b>{state === 'saving' ? words.saving : words.save}</b>
          </button>
        </form>
      </main>
    </div>
  )
}

const isPasswordProblem = (problem: string): problem is PasswordProblem =>
  (passwordProblems as readonly string[]).includes(problem) // a list of reasons is a list of strings

/** The server names a field by its path, `supervisor.password`; here the last word is the field. */
function fieldOf(path: string): keyof Problems {
  const last = path.split('.').at(-1)
  if (path.startsWith('hours')) return 'days'
  if (path.startsWith('keps')) return last === 'counters' ? 'counters' : 'keps'
  switch (last) {
    case 'el':
    case 'en':
    case 'username':
    case 'password':
      return last
    default:
      return 'name'
  }
}
