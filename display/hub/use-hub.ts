// Asks the server which offices there are, until it answers.
import { useEffect, useState } from 'react'
import type { Bilingual } from '#shared/queue/settings.ts'

export type HubOffice = {
  readonly id: string
  readonly name: Bilingual
  readonly hasQueue: boolean
  readonly practice: boolean
}
export type HubAnswer = { readonly offices: readonly HubOffice[]; readonly demo: boolean }
export type Hub = HubAnswer | 'loading' | 'unreachable'

const AGAIN_MS = 2_000

export function useHub(): Hub {
  const [hub, setHub] = useState<Hub>('loading')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const answer = await askOnce()
      if (gone) return
      setHub(answer)
      if (answer === 'unreachable') timer = setTimeout(() => void ask(), AGAIN_MS)
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [])
  return hub
}

async function askOnce(): Promise<HubAnswer | 'unreachable'> {
  try {
    const response = await fetch('/api/hub')
    return response.ok ? ((await response.json()) as HubAnswer) : 'unreachable' // our own server's own shape
  } catch {
    return 'unreachable' // the line is down: said on the page, and tried again
  }
}
