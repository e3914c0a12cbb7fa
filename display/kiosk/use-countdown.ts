// Counts down the seconds that a page still stands, then says so once.
import { useEffect, useEffectEvent, useState } from 'react'

/** `waits`: time does not pass, and all of it is left afterwards. Calling `again` gives all of it once more. */
export function useCountdown(
  seconds: number,
  waits: boolean,
  whenOver: () => void,
): { left: number; again: () => void } {
  const [left, setLeft] = useState(seconds)
  const [round, setRound] = useState(0)
  const over = useEffectEvent(whenOver)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round begins anew
  useEffect(() => {
    setLeft(seconds)
    if (waits) return
    const end = performance.now() + seconds * 1_000
    const timer = setInterval(() => {
      const remaining = Math.max(0, Math.ceil((end - performance.now()) / 1_000))
      setLeft(remaining)
      if (remaining > 0) return
      clearInterval(timer)
      over()
    }, 250)
    return () => clearInterval(timer)
  }, [seconds, waits, round])
  return { left, again: () => setRound((before) => before + 1) }
}
