// Tells when nobody has touched the screen for a while: the next citizen finds it as it was.
import { useEffect, useEffectEvent } from 'react'

const TOUCHES = ['pointerdown', 'keydown'] as const

export function useIdle(after: number, whenIdle: () => void): void {
  const idle = useEffectEvent(whenIdle)
  useEffect(() => {
    let timer = setTimeout(idle, after)
    const touched = () => {
      clearTimeout(timer)
      timer = setTimeout(idle, after)
    }
    for (const type of TOUCHES) addEventListener(type, touched)
    return () => {
      clearTimeout(timer)
      for (const type of TOUCHES) removeEventListener(type, touched)
    }
  }, [after])
}
