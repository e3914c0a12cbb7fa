// Keeps a screen that nobody touches from going dark, where the browser lets us: only over https or on the machine itself.
import { useEffect } from 'react'

export function useAwake(): void {
  useEffect(() => {
    let [held, gone] = [null as WakeLockSentinel | null, false] // the literal alone would be typed as null
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        const lock = await navigator.wakeLock.request('screen')
        if (gone) void lock.release()
        else held = lock
      } catch {
        // The system said no, for its battery perhaps: the screen goes dark as it would have without us.
      }
    }
    const again = () => void hold()
    again()
    // It is lost whenever the page is hidden.
    document.addEventListener('visibilitychange', again)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', again)
      void held?.release()
    }
  }, [])
}
