// How the office's printers are now: asked every two seconds while somebody looks at the page.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PrintersNow } from '#shared/printers/told.ts'
import { call } from '../../../../staff/http.ts'

const ASK_MS = 2_000

export type PrintersHeard = {
  /** Null until it was heard once. */
  readonly now: PrintersNow | null
  /** The last time nobody answered. */
  readonly isLost: boolean
  readonly askAgain: () => Promise<void>
}

export function usePrintersNow(office: string): PrintersHeard {
  const [now, setNow] = useState<PrintersNow | null>(null)
  const [isLost, setLost] = useState(false)
  const newest = useRef(office)
  newest.current = office
  const askAgain = useCallback(async () => {
    const heard = await call<PrintersNow>(`/api/printers/${office}`)
    if (newest.current !== office) return
    setLost(!heard.ok)
    if (heard.ok) setNow(heard.value)
  }, [office])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void askAgain()
    }
    look()
    const timer = setInterval(look, ASK_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [askAgain])
  return { now, isLost, askAgain }
}
