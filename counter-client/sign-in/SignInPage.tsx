// Signing in: name and password first; then, for whoever needs it, a password of one's own or the code of the second factor.
import { useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { useSpoken } from '../staff/spoken.ts'
import { ChooseStep } from './ChooseStep.tsx'
import { CodeStep } from './CodeStep.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import { SignSide } from './SignSide.tsx'
import './sign-in.css'

/** What was right so far is kept, so that nobody types it twice. */
export type Typed = { readonly username: string; readonly password: string }
type Step = ({ readonly at: 'choose' | 'code' } & Typed) | { readonly at: 'password'; readonly username: string }

export function SignInPage({ expired, onIn }: { expired: boolean; onIn: (me: Me) => void }) {
  const { language } = useSpoken()
  const [step, setStep] = useState<Step>({ at: 'password', username: '' })
  const back = () => setStep({ at: 'password', username: step.username })
  const needsCode = (typed: Typed) => setStep({ at: 'code', ...typed })
  const form = () => {
    switch (step.at) {
      case 'password':
        return (
          <PasswordStep
            username={step.username}
            expired={expired}
            onIn={onIn}
            onCode={needsCode}
            onChoose={(typed) => setStep({ at: 'choose', ...typed })}
          />
        )
      case 'choose':
        return <ChooseStep typed={step} onIn={onIn} onCode={needsCode} onBack={back} />
      case 'code':
        return <CodeStep typed={step} onIn={onIn} onBack={back} />
    }
  }
  return (
    <div className="sign">
      <title>{`${signIn[language].title} · Σειρά`}</title>
      <SignSide />
      <main className="sign-main">{form()}</main>
    </div>
  )
}
