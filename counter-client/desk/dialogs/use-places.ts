// The keys 1 to 9 inside a dialog press what carries their number; deaf where something is being written.
import { useEffect } from 'react'
import { characterKeysOn } from '../character-keys.ts'

export function usePlaces(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || !characterKeysOn()) return
      if (event.target instanceof Element && event.target.closest('input:not([type=radio]), textarea') !== null) return
      const place = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
      if (place === undefined) return
      const chosen = document.querySelector<HTMLElement>(`dialog[open] [data-place="${place}"]`)
      event.preventDefault()
      chosen?.focus()
      chosen?.click()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
