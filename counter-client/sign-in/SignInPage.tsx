// Name and password. A wrong pair keeps the name; too many tries say to wait.
import { type FormEvent, useRef, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { signInAs, UNREACHABLE } from '../staff/http.ts'
import { Icon } from '../staff/Icon.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { SignSide } from './SignSide.tsx'
import './sign-in.css'

type Trouble = 'wrong' | 'tooMany' | 'unreachable' | 'failed'

export function SignInPage({ expired, onIn }: { expired: boolean; onIn: (me: Me) => void }) {
  const { language } = useSpoken()
  const words = signIn[language]
  const password = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [entering, setEntering] = useState(false)

  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (entering) return
    const typed = new FormData(event.currentTarget)
    setEntering(true)
    const heard = await signInAs(String(typed.get('username')).trim(), String(typed.get('password')))
    setEntering(false)
    if (heard.ok) return onIn(heard.value)
    setTrouble(troubleOf(heard.status))
    if (password.current !== null) {
      password.current.value = ''
      password.current.focus()
    }
  }
  const said = trouble === null ? (expired ? words.expired : null) : words[trouble]
  return (
    <div className="sign">
      <title>{`${words.title} · Σειρά`}</title>
      <SignSide />
      <main className="sign-main">
        <form className="sign-form" onSubmit={(event) => void enter(event)}>
          <h1>{words.title}</h1>
          <div role="alert" className={said === null ? 'unseen' : 'error-note'}>
            {said !== null && <Icon name="warn" />}
            <p>{said}</p>
          </div>
          <label className="field">
            {words.username}
            <input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
          </label>
          <label className="field">
            {words.password}
            <input name="password" type="password" autoComplete="current-password" required ref={password} />
          </label>
          <button type="submit" className="primary small" aria-disabled={entering}>
            <b>{entering ? words.entering : words.enter}</b>
            <kbd>Enter</kbd>
          </button>
          <p className="quiet">{words.forgotten}</p>
        </form>
      </main>
    </div>
  )
}

function troubleOf(status: number): Trouble {
  if (status === 401) return 'wrong'
  if (status === 429) return 'tooMany'
  return status === UNREACHABLE ? 'unreachable' : 'failed'
}
