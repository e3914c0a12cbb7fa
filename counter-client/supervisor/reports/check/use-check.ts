// How the check stands: asked when the page opens, every second while one is under way, and at once when it was started here.
import { useCallback, useEffect, useState } from 'react'
import type { CheckState } from '#shared/reports/check.ts'
import { call, type Heard, posting } from '../../../staff/http.ts'

const WHILE_RUNNING_MS = 1_000
const OTHERWISE_MS = 15_000

export type Check = { readonly state: CheckState | null; readonly failed: boolean; readonly start: () => void }

export function useCheck(expire: () => void): Check {
  const [known, setKnown] = useState<{ state: CheckState | null; failed: boolean }>({ state: null, failed: false })
  const hear = useCallback(
    (heard: Heard<CheckState>) => {
      if (heard.ok) setKnown({ state: heard.value, failed: false })
      else if (heard.status === 401) expire()
      else setKnown((before) => ({ ...before, failed: true }))
    },
    [expire],
  )
  const isRunning = known.state?.state === 'running'
  useEffect(() => {
    let gone = false
    const look = () => void call<CheckState>('/api/check').then((heard) => !gone && hear(heard))
    look()
    const timer = setInterval(look, isRunning ? WHILE_RUNNING_MS : OTHERWISE_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [hear, isRunning])
  return { ...known, start: () => void call<CheckState>('/api/check', posting({})).then(hear) }
}
