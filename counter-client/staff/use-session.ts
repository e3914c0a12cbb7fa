// Who sits before this page: nobody yet, somebody signed in, or a new installation without anybody.
import { useEffect, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import { setUpNow, signOut, whoAmI } from './http.ts'

export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'unreachable' }
  /** `code`: whoever is not at the machine itself must say the console's code. */
  | { readonly state: 'set-up'; readonly asksCode: boolean }
  | { readonly state: 'signed-out'; readonly expired: boolean }
  | { readonly state: 'signed-in'; readonly me: Me }

const RETRY_MS = 3_000

export function useSession() {
  const [session, setSession] = useState<Session>({ state: 'asking' })
  const asks = session.state === 'asking' || session.state === 'unreachable'
  useEffect(() => {
    if (!asks) return
    let gone = false
    const look = async () => {
      const found = await askServer()
      if (!gone) setSession(found)
    }
    void look()
    const timer = setInterval(() => void look(), RETRY_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [asks])
  return {
    session,
    enter: (me: Me) => setSession({ state: 'signed-in', me }),
    /** The session is no more; and perhaps nor is the installation that it was of. */
    expire: async () => {
      const found = await askServer()
      setSession(found.state === 'set-up' ? found : { state: 'signed-out', expired: true })
    },
    leave: async () => {
      await signOut()
      setSession({ state: 'signed-out', expired: false })
    },
  }
}

async function askServer(): Promise<Session> {
  const [setUp, me] = await Promise.all([setUpNow(), whoAmI()])
  if (me.ok) return { state: 'signed-in', me: me.value }
  if (setUp.ok && setUp.value.needed) return { state: 'set-up', asksCode: setUp.value.asksCode }
  return me.status === 401 ? { state: 'signed-out', expired: false } : { state: 'unreachable' }
}
