// Pictures and video while nobody is being called. What shows them is loaded only on a board that has some.
import { type ComponentType, useEffect, useState } from 'react'
import type { BoardView } from '#shared/views/board-view.ts'
import type { PlayerProps } from './Player.tsx'

type Props = {
  readonly media: BoardView['media']
  /** Nobody is being called. A call is whole in the same drawing in which this becomes false. */
  readonly quiet: boolean
  /** Whether there is something to see, so that the board makes room. */
  readonly onShown: (shown: boolean) => void
}

export function MediaArea({ media, quiet, onShown }: Props) {
  const [Player, setPlayer] = useState<ComponentType<PlayerProps> | null>(null)
  const wanted = media.length > 0
  useEffect(() => {
    if (!wanted) return
    // A board without its pictures is whole: it says so to the console and goes on.
    import('./Player.tsx').then(
      (loaded) => setPlayer(() => loaded.Player),
      (cause) => console.warn('no media', cause),
    )
  }, [wanted])
  if (Player === null || !wanted) return null
  return <Player key={JSON.stringify(media)} items={media} quiet={quiet} onShown={onShown} />
}
