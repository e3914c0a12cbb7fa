// A phone that was put away and comes back, or finds its network again, looks at once and waits for no timer.
import { useEffect } from 'react'
import type { Line } from '#shared/screen/line.ts'

export function useWaking(line: Line<'ticket'>): void {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible' && line.picture.link.state !== 'live') line.open()
    }
    document.addEventListener('visibilitychange', wake)
    addEventListener('online', wake)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      removeEventListener('online', wake)
    }
  }, [line])
}
