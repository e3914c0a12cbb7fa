// All the settings as they hold; asked once, and again for as long as nobody answers.
import { useEffect, useState } from 'react'
import type { SettingsNow } from '#shared/configuration/told.ts'
import { settingsNow } from './ask-settings.ts'

const RETRY_MS = 3_000

export function useSettingsNow(expire: () => void) {
  const [now, setNow] = useState<SettingsNow | null>(null)
  const [isLost, setLost] = useState(false)
  const reload = async (): Promise<boolean> => {
    const heard = await settingsNow()
    if (heard.ok) setNow(heard.value)
    setLost(!heard.ok)
    return heard.ok
  }
  const isEmpty = now === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked until there is an answer, not at every drawing
  useEffect(() => {
    if (!isEmpty) return
    const look = async () => {
      const heard = await settingsNow()
      if (heard.ok) setNow(heard.value)
      else if (heard.status === 401) expire()
      setLost(!heard.ok)
    }
    void look()
    const timer = setInterval(() => void look(), RETRY_MS)
    return () => clearInterval(timer)
  }, [isEmpty])
  return { now, isLost, reload }
}
