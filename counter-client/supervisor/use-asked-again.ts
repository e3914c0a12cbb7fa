// Something of the server's, asked when the page opens, every minute, and again until it answers; and shown at once after an own act.
import { useCallback, useEffect, useState } from 'react'
import type { Heard } from '../staff/http.ts'

const EVERY_MS = 60_000
const RETRY_MS = 3_000

export type Asked<T> = {
  /** Null until the first answer. */
  readonly value: T | null
  readonly failed: boolean
  readonly show: (value: T) => void
  readonly again: () => void
}

/** `ask` must stay the same function for as long as the same is asked. */
export function useAskedAgain<T>(ask: () => Promise<Heard<T>>, expire: () => void): Asked<T> {
  const [known, setKnown] = useState<{ ask: unknown; value: T | null; failed: boolean }>({
    ask,
    value: null,
    failed: false,
  })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is not read, it asks once more
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const heard = await ask()
      if (gone) return
      if (!heard.ok && heard.status === 401) return expire()
      setKnown((before) =>
        heard.ok
          ? { ask, value: heard.value, failed: false }
          : { ask, value: before.ask === ask ? before.value : null, failed: true },
      )
      timer = setTimeout(() => void look(), heard.ok ? EVERY_MS : RETRY_MS)
    }
    void look()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [ask, expire, round])
  const show = useCallback((value: T) => setKnown({ ask, value, failed: false }), [ask])
  const again = useCallback(() => setRound((n) => n + 1), [])
  return { value: known.ask === ask ? known.value : null, failed: known.failed, show, again }
}
