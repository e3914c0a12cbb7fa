// What a new installation still has to do, asked anew every few seconds while somebody looks at it.
import { useEffect, useState } from 'react'
import type { Beginning } from '#shared/beginning.ts'
import type { Me } from '#shared/protocol.ts'
import { may } from '#shared/rights.ts'
import { call, posting } from '../../staff/http.ts'

const EVERY_MS = 3_000
const OVER = 'seira-begin-over'

/** Null: not known yet, or nobody answers. `dismiss`: nobody needs to be shown this any more. */
export function useBeginning(expire: () => void): { beginning: Beginning | null; dismiss: () => Promise<void> } {
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  useEffect(() => {
    let gone = false
    const look = async () => {
      const heard = await call<Beginning>('/api/begin')
      if (gone) return
      if (heard.ok) setBeginning(heard.value)
      else if (heard.status === 401) expire()
    }
    void look()
    const timer = setInterval(() => void look(), EVERY_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [expire])
  const dismiss = async () => {
    const heard = await call<Beginning>('/api/begin', posting({ over: true }))
    if (heard.ok) dispatchEvent(new Event(OVER))
  }
  return { beginning, dismiss }
}

/** Whether this installation has first steps left at all, for whoever may take them. */
export function useBegins(me: Me): boolean {
  const [begins, setBegins] = useState(location.hash === '#begin')
  const asks = may(me.role, 'settings')
  useEffect(() => {
    const over = () => setBegins(false)
    addEventListener(OVER, over)
    if (asks) void call<Beginning>('/api/begin').then((heard) => setBegins(heard.ok && !heard.value.over))
    return () => removeEventListener(OVER, over)
  }, [asks])
  return begins
}
