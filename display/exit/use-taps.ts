// Taps of the tablet: each is thanked at once, kept until the server has heard it, and sent with an id of its own.
import { useEffect, useRef, useState } from 'react'
import type { Rating } from '#shared/opinions.ts'
import { newId } from '#shared/screen/line.ts'
import { sayUntilHeard } from '../parts/say-until-heard.ts'

/** So long the thanks stand, and no face can be pressed. */
const THANKS_MS = 4_000
/** What piled up while the line was down goes out no faster than the server counts (allowance.ts). */
const BETWEEN_MS = 6_000
/** More nobody gives in a cut that anybody would leave unrepaired. */
const KEPT_AT_MOST = 200

export type Taps = { readonly thanked: Rating | null; readonly tap: (rating: Rating) => void }

export function useTaps(office: string): Taps {
  const [thanked, setThanked] = useState<Rating | null>(null)
  const waiting = useRef<{ readonly id: string; readonly rating: Rating }[]>([])
  const busy = useRef(false)
  useEffect(() => {
    if (thanked === null) return
    const timer = setTimeout(() => setThanked(null), THANKS_MS)
    return () => clearTimeout(timer)
  }, [thanked])

  const send = async () => {
    if (busy.current) return
    busy.current = true
    let next = waiting.current[0]
    while (next !== undefined) {
      await sayUntilHeard('/api/opinions/exit', { ...next, office }, () => undefined)
      waiting.current.shift()
      next = waiting.current[0]
      if (next !== undefined) await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
    }
    busy.current = false
  }
  const tap = (rating: Rating) => {
    if (thanked !== null) return
    setThanked(rating)
    if (waiting.current.length < KEPT_AT_MOST) waiting.current.push({ id: newId(), rating })
    void send()
  }
  return { thanked, tap }
}
