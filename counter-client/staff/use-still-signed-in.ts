// A lost line may mean a cut or an ended session: while it is lost, ask who we are, and open it again if we are somebody.
import { useEffect } from 'react'
import type { Screen } from '#shared/protocol.ts'
import type { Line, Link } from '#shared/screen/line.ts'
import { whoAmI } from './http.ts'

const ASK_MS = 3_000

export function useStillSignedIn<S extends Screen>(line: Line<S>, link: Link, expire: () => void): void {
  const lost = link.state === 'lost'
  useEffect(() => {
    if (!lost) return
    const look = async () => {
      const me = await whoAmI()
      if (me.ok) line.open()
      else if (me.status === 401) expire()
    }
    void look()
    const timer = setInterval(() => void look(), ASK_MS)
    return () => clearInterval(timer)
  }, [lost, line, expire])
}
