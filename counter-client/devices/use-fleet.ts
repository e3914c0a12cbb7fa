// The devices as they are now: asked for every two seconds while anybody looks, and answered with every deed.
import { useCallback, useEffect, useState } from 'react'
import type { DeviceProblem, Fleet } from '#shared/devices/fleet.ts'
import type { Instant } from '#shared/queue/words.ts'
import { deviceProblems } from '#shared/text/devices.ts'
import { call, posting } from '../staff/http.ts'

const AGAIN_MS = 2_000
const TICK_MS = 1_000

export type Deed = 'enrol' | 'assign' | 'remove' | 'identify' | 'reload' | 'who-may-look'
/** What went wrong, or null when it is done. */
export type Act = (deed: Deed, body: object) => Promise<DeviceProblem | 'failed' | null>

type Told = { readonly fleet: Fleet; readonly offset: number }

export function useFleet(expire: () => void) {
  const [told, setTold] = useState<Told | null>(null)
  const [lost, setLost] = useState(false)
  const hear = useCallback((fleet: Fleet) => {
    setTold({ fleet, offset: fleet.at - Date.now() })
    setLost(false)
  }, [])

  useEffect(() => {
    let gone = false
    const look = async () => {
      if (document.visibilityState === 'hidden') return
      const heard = await call<Fleet>('/api/devices')
      if (gone) return
      if (heard.ok) hear(heard.value)
      else if (heard.status === 401) expire()
      else setLost(true)
    }
    void look()
    const timer = setInterval(() => void look(), AGAIN_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [hear, expire])

  const act: Act = async (deed, body) => {
    const heard = await call<Fleet>(`/api/devices/${deed}`, posting(body))
    if (heard.ok) {
      hear(heard.value)
      return null
    }
    if (heard.status === 401) expire()
    return problemIn(heard.body) ?? 'failed'
  }

  return { fleet: told?.fleet ?? null, now: useNow(told?.offset ?? 0), lost, act }
}

/** The server's clock, ticking between two looks. */
function useNow(offset: number): Instant {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now + offset
}

function problemIn(body: unknown): DeviceProblem | null {
  const said = typeof body === 'object' && body !== null && 'problem' in body ? body.problem : null
  return isProblem(said) ? said : null
}

const isProblem = (said: unknown): said is DeviceProblem =>
  typeof said === 'string' && said !== 'failed' && Object.hasOwn(deviceProblems.el, said)
