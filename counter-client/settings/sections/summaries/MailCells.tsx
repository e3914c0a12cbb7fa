// By which mail server the summaries are sent, from whom and to whom; its password is typed beside the form.
import { useState } from 'react'
import type { MailSettings } from '#shared/configuration/summaries.ts'
import { settingsSummaries } from '#shared/text/settings-summaries.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell, TextCell } from '../../form/Cell.tsx'
import { Tick } from '../../form/Tick.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { Wrong } from '../form-props.ts'

const EMPTY: MailSettings = { host: '', port: 587, security: 'starttls', user: '', from: '', to: [''] }
const PORTS = { tls: 465, starttls: 587, none: 25 } as const

type Props = { mail: MailSettings | null; onMail: (mail: MailSettings | null) => void; wrong: Wrong }

export function MailCells({ mail, onMail, wrong }: Props) {
  const words = settingsSummaries[useSpoken().language]
  const [before, setBefore] = useState(EMPTY)
  const toggle = (isOn: boolean) => {
    if (mail !== null) setBefore(mail)
    onMail(isOn ? before : null)
  }
  const text = (field: 'host' | 'user' | 'from', hint?: string) =>
    mail !== null && (
      <TextCell
        seen
        label={words[field]}
        {...(hint === undefined ? {} : { hint })}
        value={mail[field]}
        onValue={(typed) => onMail({ ...mail, [field]: typed.trim() })}
        wrong={wrong(`summaries.mail.${field}`)}
      />
    )
  const wrongTo = mail?.to.map((_, at) => wrong(`summaries.mail.to.${at}`)).find((one) => one !== null) ?? null
  return (
    <fieldset className="ruled choices">
      <legend>{words.mail}</legend>
      <Tick label={words.mailOn} about={words.mailAbout} checked={mail !== null} onChecked={toggle} />
      {mail !== null && (
        <div className="stack-cells">
          {text('host')}
          <ChoiceCell
            seen
            label={words.security}
            value={mail.security}
            choices={(['tls', 'starttls', 'none'] as const).map((one) => ({
              value: one,
              label: words.securities[one],
            }))}
            // The usual port comes with it, unless somebody has typed another.
            onValue={(security) =>
              onMail({ ...mail, security, port: mail.port === PORTS[mail.security] ? PORTS[security] : mail.port })
            }
            wrong={wrong('summaries.mail.security')}
          />
          <NumberCell
            seen
            label={words.port}
            value={mail.port}
            onValue={(port) => onMail({ ...mail, port })}
            wrong={wrong('summaries.mail.port')}
          />
          {text('user', words.userHint)}
          {text('from')}
          <TextCell
            seen
            label={words.to}
            hint={words.toHint}
            rows={3}
            value={mail.to.join('\n')}
            onValue={(typed) => onMail({ ...mail, to: typed.split('\n').map((one) => one.trim()) })}
            wrong={wrong('summaries.mail.to') ?? wrongTo}
          />
        </div>
      )}
    </fieldset>
  )
}
