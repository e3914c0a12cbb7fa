// Asks the server what it keeps and for how long, until it answers.
import { useEffect, useState } from 'react'
import type { Privacy } from '#shared/privacy.ts'

const AGAIN_MS = 2_000

export function usePrivacy(): Privacy | 'loading' | 'unreachable' {
  const [told, setTold] = useState<Privacy | 'loading' | 'unreachable'>('loading')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const answer = await askOnce()
      if (gone) return
      setTold(answer)
      if (answer === 'unreachable') timer = setTimeout(() => void ask(), AGAIN_MS)
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [])
  return told
}

async function askOnce(): Promise<Privacy | 'unreachable'> {
  try {
    const response = await fetch('/api/privacy')
    return response.ok ? ((await response.json()) as Privacy) : 'unreachable' // our own server's own shape
  } catch {
    return 'unreachable' // the line is down: said on the page, and tried again
  }
}
