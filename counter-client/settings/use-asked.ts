// Something that a page of the settings asks for when it opens, and every few seconds while it is open.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Heard } from '../staff/http.ts'

const ASK_MS = 8_000

export type Asked<T> = {
  /** Null until it was read once. */
  readonly value: T | null
  /** The last time it could not be read. */
  readonly failed: boolean
  readonly askAgain: () => Promise<void>
}

/** `ask` decides what is asked for: it must be the same function for as long as that is the same. */
export function useAsked<T>(ask: () => Promise<Heard<T>>, expire: () => void): Asked<T> {
  const [value, setValue] = useState<T | null>(null)
  const [failed, setFailed] = useState(false)
  const newest = useRef(ask)
  newest.current = ask
  const askAgain = useCallback(async () => {
    const heard = await ask()
    if (newest.current !== ask) return // by now the page is about something else
    setFailed(!heard.ok)
    if (heard.ok) setValue(heard.value)
    else if (heard.status === 401) expire()
    // These rights were taken away: the page comes back with those that are left.
    else if (heard.status === 403) location.reload()
  }, [ask, expire])
  useEffect(() => {
    void askAgain()
    const timer = setInterval(() => void askAgain(), ASK_MS)
    return () => clearInterval(timer)
  }, [askAgain])
  return { value, failed, askAgain }
}
