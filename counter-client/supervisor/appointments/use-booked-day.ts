// The appointments of a date: asked again whenever the stamp changes, at most once a second, and shown at once after an own act.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BookedDay } from '#shared/appointments/booked-day.ts'
import { bookedDay } from './ask.ts'

const LEAST_PAUSE_MS = 1_000
const RETRY_MS = 3_000

export type KnownDay = {
  readonly day: BookedDay | null
  readonly failed: boolean
  readonly show: (day: BookedDay) => void
}

/** `stamp` changes when the date's appointments may have. */
export function useBookedDay(office: string, date: string, stamp: string, expire: () => void): KnownDay {
  const [known, setKnown] = useState<Omit<KnownDay, 'show'>>({ day: null, failed: false })
  const asked = useRef({ date: '', at: Number.NEGATIVE_INFINITY })
  /** How many answers of our own acts were shown: what was asked before one of them is older than it. */
  const shown = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp is not read, its change is what matters
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      asked.current = { date, at: performance.now() }
      const before = shown.current
      const heard = await bookedDay(office, date)
      if (gone) return
      if (!heard.ok && heard.status === 401) return expire()
      if (!heard.ok) {
        setKnown((earlier) => ({ ...earlier, failed: true }))
        timer = setTimeout(() => void ask(), RETRY_MS)
      } else if (before === shown.current) setKnown({ day: heard.value, failed: false })
    }
    const { date: last, at } = asked.current
    const pause = last === date ? Math.max(0, at + LEAST_PAUSE_MS - performance.now()) : 0
    timer = setTimeout(() => void ask(), pause)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [office, date, stamp, expire])
  const show = useCallback((day: BookedDay) => {
    shown.current += 1
    setKnown({ day, failed: false })
  }, [])
  const { day, failed } = known
  return { day: day?.date === date ? day : null, failed, show }
}
