// What this screen says of itself to the house, and when it says it again.
import type { DeviceReport } from '../protocol.ts'

const AGAIN_MS = 60_000
const listeners = new Set<() => void>()
let sound: DeviceReport['sound'] = 'none'

/** Whoever makes the screen's sound says here whether it is let. */
export function sayOfSound(now: DeviceReport['sound']): void {
  if (now === sound) return
  sound = now
  for (const listener of listeners) listener()
}

export const selfReport = (): DeviceReport => ({
  build: document.documentElement.dataset.build ?? '',
  screen: { w: innerWidth, h: innerHeight, ratio: devicePixelRatio },
  sound,
  visible: document.visibilityState === 'visible',
})

/** Calls whenever something of it has changed, and every minute; gives back how to stop. */
export function whenToReport(report: () => void): () => void {
  listeners.add(report)
  addEventListener('resize', report)
  document.addEventListener('visibilitychange', report)
  const timer = setInterval(report, AGAIN_MS)
  return () => {
    listeners.delete(report)
    removeEventListener('resize', report)
    document.removeEventListener('visibilitychange', report)
    clearInterval(timer)
  }
}
