// Switching the second factor on, in three steps: the password, the telephone's first code, the codes to keep.
import { useState } from 'react'
import type { Enrolment } from '#shared/people/account.ts'
import { account } from '#shared/text/account.ts'
import { Dialog } from '../../staff/Dialog.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import { enrol } from './ask.ts'
import { ConfirmCode } from './ConfirmCode.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

type Step =
  | { readonly at: 'password' }
  | { readonly at: 'phone'; readonly enrolment: Enrolment }
  | { readonly at: 'codes'; readonly codes: readonly string[] }

export function EnrolDialog({ onClose, expire }: { onClose: () => void; expire: () => void }) {
  const words = account[useSpoken().language].secondFactor
  const [step, setStep] = useState<Step>({ at: 'password' })
  const form = () => {
    switch (step.at) {
      case 'password':
        return (
          <PasswordForm
            yes={words.next}
            ask={enrol}
            onDone={(enrolment) => setStep({ at: 'phone', enrolment })}
            onClose={onClose}
            expire={expire}
          />
        )
      case 'phone':
        return (
          <ConfirmCode
            enrolment={step.enrolment}
            onConfirmed={(codes) => setStep({ at: 'codes', codes })}
            onClose={onClose}
            expire={expire}
          />
        )
      case 'codes':
        return <RecoveryCodes codes={step.codes} onClose={onClose} />
    }
  }
  return (
    <Dialog title={step.at === 'codes' ? words.recoveryTitle : words.startTitle} onClose={onClose}>
      {form()}
    </Dialog>
  )
}
