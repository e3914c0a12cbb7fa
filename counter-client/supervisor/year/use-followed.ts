// A report of the year that follows the offices: asked again whenever one tells that something happened, but not too often.
import { useEffect, useRef, useState } from 'react'
import { type Asked, addressOf } from '#shared/reports/asked.ts'
import { call } from '../../staff/http.ts'

const RETRY_MS = 3_000

export type Followed<A> = {
  /** Null until the first answer to what is asked now. */
  readonly value: A | null
  readonly failed: boolean
}

/** `stamp` changes when the figures may have; null: it is not asked yet. `pause`: at least so many ms between two. */
export function useFollowed<A>(
  question: string,
  asked: Asked,
  stamp: string | null,
  pause: number,
  expire: () => void,
): Followed<A> {
  const address = `/api/reports/${question}?${addressOf(asked)}`
  const [known, setKnown] = useState<{ address: string; value: A | null; failed: boolean }>({
    address,
    value: null,
    failed: false,
  })
  const last = useRef({ address: '', at: 0 })
  useEffect(() => {
    if (stamp === null) return
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      last.current = { address, at: performance.now() }
      const heard = await call<A>(address)
      if (gone) return
      if (heard.ok) return setKnown({ address, value: heard.value, failed: false })
      if (heard.status === 401) return expire()
      setKnown((before) => ({ address, value: before.address === address ? before.value : null, failed: true }))
      timer = setTimeout(() => void ask(), RETRY_MS)
    }
    const wait = last.current.address === address ? Math.max(0, last.current.at + pause - performance.now()) : 0
    timer = setTimeout(() => void ask(), wait)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [address, stamp, pause, expire])
  return { value: known.address === address ? known.value : null, failed: known.failed }
}
