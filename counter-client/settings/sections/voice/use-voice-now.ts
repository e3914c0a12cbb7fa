// Whether the house has a speech engine: asked when the page opens, and again when somebody looks at it again.
import { useEffect, useState } from 'react'
import type { VoiceNow } from '#shared/speech/told.ts'
import { call } from '../../../staff/http.ts'

/** Null: not heard yet; `lost`: nobody answered. */
export function useVoiceNow(office: string): VoiceNow | 'lost' | null {
  const [now, setNow] = useState<VoiceNow | 'lost' | null>(null)
  useEffect(() => {
    let isGone = false
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const heard = await call<VoiceNow>(`/api/voice/${office}`)
      if (!isGone) setNow(heard.ok ? heard.value : 'lost')
    }
    void look()
    document.addEventListener('visibilitychange', look)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', look)
    }
  }, [office])
  return now
}
