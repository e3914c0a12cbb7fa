// A keyboard that types figures wherever the focus is. Enter on a button is left to the button.
import { useEffect, useEffectEvent } from 'react'

type Keys = {
  readonly digit: (digit: string) => void
  readonly backspace: () => void
  readonly enter: () => void
}

/** Keys that the page does not name do nothing. */
export function useKeys(live: boolean, keys: Partial<Keys>): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    // The Enter that opened the page may still be held down.
    if (!live || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    if (/^\d$/.test(event.key)) keys.digit?.(event.key)
    else if (event.key === 'Backspace') keys.backspace?.()
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) keys.enter?.()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])
}
