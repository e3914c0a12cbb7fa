// The door of every staff page: first set-up, sign-in, or the page itself for whoever is signed in.
import { lazy, type ReactNode, Suspense, useCallback } from 'react'
import type { Me } from '#shared/protocol.ts'
import { useLanguage } from '#shared/screen/use-language.ts'
import { common } from '#shared/text/common.ts'
import { signIn } from '#shared/text/sign-in.ts'
import { SignInPage } from '../sign-in/SignInPage.tsx'
import { SpokenContext } from './spoken.ts'
import { useSession } from './use-session.ts'

/** Loaded only where it is needed: once in the life of an installation. */
const FirstSetUp = lazy(() => import('../set-up/FirstSetUp.tsx').then(({ FirstSetUp }) => ({ default: FirstSetUp })))

export type Inside = {
  readonly me: Me
  readonly leave: () => Promise<void>
  readonly expire: () => void
}

export function Door({ children }: { children: (inside: Inside) => ReactNode }) {
  const [language, choose] = useLanguage()
  const { session, enter, leave, expire } = useSession()
  // The line's watch depends on it: it must not change with every drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: setting a state is the same function always
  const expireOnce = useCallback(() => void expire(), [])
  const page = () => {
    switch (session.state) {
      case 'asking':
        return <main className="waiting-for-server">{common[language].connecting}</main>
      case 'unreachable':
        return (
          <main className="waiting-for-server" role="alert">
            {signIn[language].unreachable}
          </main>
        )
      case 'set-up':
        return (
          <Suspense fallback={<main className="waiting-for-server">{common[language].connecting}</main>}>
            <FirstSetUp codeNeeded={session.asksCode} onDone={enter} />
          </Suspense>
        )
      case 'signed-out':
        return <SignInPage expired={session.expired} onIn={enter} />
      case 'signed-in':
        return children({ me: session.me, leave, expire: expireOnce })
    }
  }
  return <SpokenContext value={{ language, choose }}>{page()}</SpokenContext>
}
