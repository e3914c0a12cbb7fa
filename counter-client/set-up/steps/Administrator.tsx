// The first administrator: a name, a username, and a password that may be looked at while it is typed.
import { setUp } from '#shared/text/set-up.ts'
import { Field } from '../../staff/Field.tsx'
import { PasswordField } from '../../staff/PasswordField.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { StepProps } from '../StepFields.tsx'

export function Administrator({ typed: { administrator }, wrong, change }: StepProps) {
  const words = setUp[useSpoken().language]
  const field = (name: keyof typeof administrator) => ({
    value: administrator[name],
    problem: wrong(name),
    onType: (value: string) => change({ administrator: { ...administrator, [name]: value } }),
  })
  return (
    <div className="set-up-step narrow">
      <Field label={words.person} autoComplete="name" {...field('name')} />
      <Field label={words.username} hint={words.usernameHint} autoComplete="username" {...field('username')} />
      <PasswordField label={words.password} kind="new" {...field('password')} />
    </div>
  )
}
