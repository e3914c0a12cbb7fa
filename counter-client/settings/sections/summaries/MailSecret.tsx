// The password of the mail server: written, replaced or deleted, and never shown.
import { type FormEvent, useState } from 'react'
import type { MailSettings } from '#shared/configuration/summaries.ts'
import { settingsSummaries } from '#shared/text/settings-summaries.ts'
import { Field } from '../../../staff/Field.tsx'
import { useSpoken } from '../../../staff/spoken.ts'
import { writeSecret } from './ask.ts'

type Props = { mail: MailSettings; hasSecret: boolean; onDone: () => Promise<void> }

export function MailSecret({ mail, hasSecret, onDone }: Props) {
  const words = settingsSummaries[useSpoken().language]
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<'kept' | 'forgotten' | 'failed' | null>(null)
  const write = async (secret: string | null) => {
    const heard = await writeSecret(mail, secret)
    setSaid(!heard.ok ? 'failed' : secret === null ? 'forgotten' : 'kept')
    if (!heard.ok) return
    setTyped('')
    await onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== '') void write(typed)
  }
  return (
    <section className="stack">
      <h2>{words.secret}</h2>
      <p className="quiet">{hasSecret ? words.secretKept : words.secretNone}</p>
      <form className="summaries-secret" onSubmit={submit}>
        <Field
          label={words.newSecret}
          type="password"
          autoComplete="new-password"
          value={typed}
          problem={null}
          onType={(text) => {
            setSaid(null)
            setTyped(text)
          }}
        />
        <button type="submit" className="quiet lined" aria-disabled={typed === ''}>
          {words.keep}
        </button>
        {hasSecret && (
          <button type="button" className="quiet" onClick={() => void write(null)}>
            {words.forget}
          </button>
        )}
      </form>
      <p role="status" className={said === 'failed' ? 'wrong' : 'quiet'}>
        {said !== null && words[said]}
      </p>
    </section>
  )
}
