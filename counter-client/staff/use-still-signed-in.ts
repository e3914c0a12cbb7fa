// A lost line may mean a cut, an ended session or other rights: while it is lost, ask who we are, and open it again if we are the same.
import { useEffect } from 'react'
import type { Me, Screen } from '#shared/protocol.ts'
import type { Line, Link } from '#shared/screen/line.ts'
import { whoAmI } from './http.ts'

const ASK_MS = 3_000

export function useStillSignedIn<S extends Screen>(line: Line<S>, link: Link, me: Me, expire: () => void): void {
  const lost = link.state === 'lost'
  useEffect(() => {
    if (!lost) return
    const look = async () => {
      const now = await whoAmI()
      // The page was drawn for other rights: it comes back with those of now.
      if (now.ok && JSON.stringify(now.value) !== JSON.stringify(me)) location.reload()
      else if (now.ok) line.open()
      else if (now.status === 401) expire()
    }
    void look()
    const timer = setInterval(() => void look(), ASK_MS)
    return () => clearInterval(timer)
  }, [lost, line, me, expire])
}
