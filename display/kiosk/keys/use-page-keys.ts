// The kiosk by keys alone: arrows go from button to button, 1 to 9 choose a service, Escape goes back.
import { useEffect, useEffectEvent } from 'react'
import { focusNext, shownNow } from './reachable.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }
/** What the figures choose, in their order. On a page without any of it they are typed. */
const NUMBERED = '.choice, .answers > button'
/** On the document while keys are used: only then are the figures shown. */
const KEYED = 'keyed'

/** `whenFirst`: a key was the first of a visit. Calling what is returned ends the visit. */
export function usePageKeys(whenFirst: () => void): () => void {
  const first = useEffectEvent(whenFirst)
  useEffect(() => {
    const { classList } = document.documentElement
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      if (!classList.contains(KEYED)) first()
      classList.add(KEYED)
      if (act(event)) event.preventDefault()
    }
    const touched = () => classList.remove(KEYED)
    addEventListener('keydown', pressed)
    addEventListener('pointerdown', touched)
    return () => {
      removeEventListener('keydown', pressed)
      removeEventListener('pointerdown', touched)
    }
  }, [])
  return forgetKeys
}

const forgetKeys = (): void => document.documentElement.classList.remove(KEYED)

/** Whether the key meant anything. */
function act({ key, repeat }: KeyboardEvent): boolean {
  const step = STEPS[key]
  if (step !== undefined) {
    focusNext(step)
    return true
  }
  // Whoever holds a key down means one press of it.
  if (repeat) return false
  return /^[1-9]$/.test(key) ? press(NUMBERED, Number(key) - 1) : key === 'Escape' && press('[data-escape]', 0)
}

function press(buttons: string, at: number): boolean {
  const button = shownNow()?.querySelectorAll<HTMLButtonElement>(buttons)[at]
  button?.click()
  return button !== undefined
}
