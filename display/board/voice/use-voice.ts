// Bell and voice of the board: which call is being said, and whether the browser lets it. The sound itself is loaded after the picture.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Told } from '#shared/protocol.ts'
import { sayOfSound } from '#shared/screen/self-report.ts'
import { officeOfPage } from '#shared/screen/use-line.ts'
import type { Player } from './player.ts'
import { type Known, toRing } from './to-ring.ts'

export type Sound = {
  readonly heldBack: boolean
  readonly allow: () => void
  /** The number of the call that is being announced; null: none is. */
  readonly speaking: number | null
}

export function useVoice(told: Told<'board'> | null): Sound {
  const player = usePlayer()
  const known = useRef<Known | null>(null)
  useEffect(() => {
    if (told === null || player === null) return
    const next = toRing(known.current, told)
    known.current = next.known
    player.hear(told, next.calls)
  }, [told, player])

  const subscribe = player?.subscribe ?? neverTold
  const heldBack = useSyncExternalStore(subscribe, () => player?.heldBack() ?? false)
  const speaking = useSyncExternalStore(subscribe, () => player?.speaking() ?? null)
  const isWanted = told !== null && (told.view.chime || told.view.voice.speaks)
  const sound = !isWanted || player === null || player.isMute() ? 'off' : heldBack ? 'blocked' : 'on'
  useEffect(() => sayOfSound(sound), [sound])
  return { heldBack: heldBack && isWanted, allow: player?.allow ?? nothing, speaking }
}

/** Null until it has come; where it never does, the board is silent and says so to the house. */
function usePlayer(): Player | null {
  const [player, setPlayer] = useState<Player | null>(null)
  useEffect(() => {
    let isGone = false
    import('./player.ts').then(
      (loaded) => {
        if (!isGone) setPlayer(new loaded.Player(officeOfPage()))
      },
      (problem: unknown) => console.warn('No sound:', problem),
    )
    return () => {
      isGone = true
    }
  }, [])
  useEffect(() => {
    if (player === null) return
    addEventListener('pointerdown', player.allow)
    addEventListener('keydown', player.allow)
    return () => {
      removeEventListener('pointerdown', player.allow)
      removeEventListener('keydown', player.allow)
    }
  }, [player])
  return player
}

const neverTold = () => nothing
const nothing = () => undefined
