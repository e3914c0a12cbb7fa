// Tells when nobody has touched the screen for a while: the next citizen finds it as it was. Before that it asks whether somebody is still here.
import { useEffect, useEffectEvent, useRef, useState } from 'react'

const TOUCHES = ['pointerdown', 'keydown'] as const
const TICK_MS = 500

export type Patience = {
  /** Milliseconds without a touch. */
  readonly after: number
  /** The last of them, for which it asks where there is something to lose. */
  readonly asks: number
  /** Somebody is in the middle of something. */
  readonly busy: boolean
  /** Something is being said to them: this is no idle time. */
  readonly waits: boolean
  readonly whenIdle: () => void
}

/** `left`: seconds that are left while it asks; null: it does not. Only `more` is an answer then, or nothing. */
export function useIdle({ after, asks, busy, waits, whenIdle }: Patience): { left: number | null; more: () => void } {
  const [left, setLeft] = useState<number | null>(null)
  const passed = useRef(0)
  const tick = useEffectEvent((ms: number) => {
    if (waits) {
      if (left === null) passed.current = 0
      return
    }
    passed.current += ms
    const remaining = after - passed.current
    if (remaining > 0) return setLeft(busy && remaining <= asks ? Math.ceil(remaining / 1_000) : null)
    more()
    whenIdle()
  })
  const touched = useEffectEvent(() => {
    if (left === null) passed.current = 0
  })
  const more = () => {
    passed.current = 0
    setLeft(null)
  }
  useEffect(() => {
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      tick(now - last)
      last = now
    }, TICK_MS)
    const touch = () => touched()
    for (const type of TOUCHES) addEventListener(type, touch)
    return () => {
      clearInterval(timer)
      for (const type of TOUCHES) removeEventListener(type, touch)
    }
  }, [])
  return { left, more }
}
