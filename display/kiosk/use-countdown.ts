// Counts down the seconds that a page still stands, then says so once.
import { useEffect, useEffectEvent, useState } from 'react'

export function useCountdown(seconds: number, whenOver: () => void): number {
  const [left, setLeft] = useState(seconds)
  const over = useEffectEvent(whenOver)
  useEffect(() => {
    const end = performance.now() + seconds * 1_000
    const timer = setInterval(() => {
      const remaining = Math.max(0, Math.ceil((end - performance.now()) / 1_000))
      setLeft(remaining)
      if (remaining > 0) return
      clearInterval(timer)
      over()
    }, 250)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}
