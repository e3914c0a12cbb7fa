// A form for one kind of figure that people say: its fields, what is wrong with each, and that it was entered.
import { type FormEvent, useState } from 'react'
import type { FigureKind } from '#shared/reports/figures.ts'
import { figuresText } from '#shared/text/report-figures.ts'
import { Field } from '../../../staff/Field.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { enter, type Outcome, type Typed } from './ask.ts'

export type FieldOf = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** `count`: a whole number. `moment`: a date and a time. A `text` may stay empty, what is empty of the others is nothing. */
  readonly kind: 'text' | 'count' | 'date' | 'moment' | 'choice'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly begins?: string
}
type Props = {
  kind: FigureKind
  title: string
  about?: string
  fields: readonly FieldOf[]
  /** What is said beside the fields, and may follow from them. */
  more?: (typed: Typed) => Typed
  onEntered: () => void
  expire: () => void
}

export function EnterForm({ kind, title, about, fields, more, onEntered, expire }: Props) {
  const words = figuresText[useSpoken().language]
  const first = Object.fromEntries(fields.map(({ name, begins = '' }) => [name, begins]))
  const [typed, setTyped] = useState<Record<string, string>>(first)
  const [said, setSaid] = useState<Outcome | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const values = Object.fromEntries(fields.map((field) => [field.name, meant(field, typed[field.name] ?? '')]))
    const outcome = await enter(kind, more?.(values) ?? values)
    if (!outcome.ok && outcome.why === 'expired') return expire()
    setSaid(outcome)
    if (!outcome.ok) return
    setTyped(first)
    onEntered()
  }
  const problems = said !== null && !said.ok && said.why === 'problems' ? said.problems : {}
  const problemOf = (name: string) => {
    const problem = problems[name]
    return problem === undefined ? null : words.problems[problem]
  }
  const elsewhere = Object.keys(problems).filter((name) => !fields.some((field) => field.name === name))
  return (
    <details className="entering">
      <summary>{title}</summary>
      {about !== undefined && <p className="quiet">{about}</p>}
      <form onSubmit={(event) => void submit(event)} noValidate>
        {fields.map(({ name, label, hint, kind: of, choices }) => (
          <Field
            key={name}
            label={label}
            {...(hint === undefined ? {} : { hint })}
            value={typed[name] ?? ''}
            problem={problemOf(name)}
            {...(choices === undefined ? {} : { choices })}
            {...(of === 'date'
              ? { type: 'date' as const }
              : of === 'moment'
                ? { type: 'datetime-local' as const }
                : {})}
            {...(of === 'count' ? { inputMode: 'numeric' as const } : {})}
            autoComplete="off"
            onType={(value) => {
              setSaid(null)
              setTyped((before) => ({ ...before, [name]: value }))
            }}
          />
        ))}
        <div className="entering-save">
          <button type="submit" className="primary small">
            <b>{words.save}</b>
          </button>
          <span role="status" className={said !== null && !said.ok ? 'wrong' : 'quiet'}>
            {said?.ok === true && words.saved}
            {said?.ok === false && said.why === 'failed' && words.failed}
            {elsewhere.map((name) => problemOf(name)).join(' ')}
          </span>
        </div>
      </form>
    </details>
  )
}

/** What cannot be read goes as null: the server says what is wrong with it. */
function meant({ kind }: FieldOf, text: string): string | number | null {
  const said = text.trim()
  if (kind === 'text') return said
  if (said === '') return null
  if (kind !== 'count') return said
  return /^\d{1,9}$/.test(said.replaceAll('.', '')) ? Number(said.replaceAll('.', '')) : null
}
