// Rings for new calls where the board is to ring, and tells whether the browser lets it.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Told } from '#shared/protocol.ts'
import { sayOfSound } from '#shared/screen/self-report.ts'
import { Chime } from './chime.ts'
import { type Known, toRing } from './to-ring.ts'

export type Sound = {
  readonly heldBack: boolean
  readonly allow: () => void
  /** The number of the call that is being announced; null: none is. */
  readonly speaking: number | null
}

export function useChime(told: Told<'board'> | null): Sound {
  const [chime] = useState(() => new Chime())
  const known = useRef<Known | null>(null)

  useEffect(() => {
    if (told === null) return
    const next = toRing(known.current, told)
    known.current = next.known
    if (told.view.chime) chime.ring(next.times)
  }, [told, chime])

  useEffect(() => {
    addEventListener('pointerdown', chime.allow)
    addEventListener('keydown', chime.allow)
    return () => {
      removeEventListener('pointerdown', chime.allow)
      removeEventListener('keydown', chime.allow)
    }
  }, [chime])

  const heldBack = useSyncExternalStore(chime.subscribe, chime.heldBack)
  const rings = told?.view.chime === true
  const sound = !rings || chime.isMute() ? 'off' : heldBack ? 'blocked' : 'on'
  useEffect(() => sayOfSound(sound), [sound])
  return { heldBack: heldBack && rings, allow: chime.allow, speaking: null }
}
