// One switch alone: its first press sets a light going from button to button, and the next press chooses the one that it is on.
import { useEffect, useEffectEvent, useState } from 'react'
import { focused, focusNext, reachable } from './reachable.ts'
import { scanSeconds } from './scan-seconds.ts'

/** So often round a page without a press: nobody is there any more. */
const ROUNDS = 4

/** `waits`: the light stands still, as it is being said where it is. `typing`: Enter on no button belongs to the page. */
export function useScanning(page: string, waits: boolean, typing: boolean): () => void {
  const [seconds] = useState(() => scanSeconds(location.search))
  const [going, setGoing] = useState(false)
  const [held, setHeld] = useState(false)
  const [presses, setPresses] = useState(0)

  const keyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') {
      if (event.key === 'Tab' || event.key.startsWith('Arrow')) setGoing(false)
      return
    }
    setHeld(true)
    setPresses((before) => before + 1)
    if (event.repeat || seconds === null || focused() !== null) return
    if (typing && event.key === 'Enter') return
    event.preventDefault()
    if (!going) focusNext(1)
    setGoing(true)
  })
  useEffect(() => {
    const down = (event: KeyboardEvent) => keyDown(event)
    const up = () => setHeld(false)
    const touched = () => setGoing(false)
    addEventListener('keydown', down)
    addEventListener('keyup', up)
    addEventListener('pointerdown', touched)
    return () => {
      removeEventListener('keydown', down)
      removeEventListener('keyup', up)
      removeEventListener('pointerdown', touched)
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each page and each press begins the rounds anew
  useEffect(() => {
    if (!going || held || waits || seconds === null) return
    let left = ROUNDS * reachable().length
    const timer = setInterval(() => {
      if (left-- > 0) return focusNext(1)
      setGoing(false)
    }, seconds * 1_000)
    return () => clearInterval(timer)
  }, [going, held, waits, seconds, page, presses])

  return () => setGoing(false)
}
