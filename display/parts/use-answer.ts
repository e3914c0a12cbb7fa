// Asks the server one thing, again and again until it answers.
import { useEffect, useState } from 'react'

const AGAIN_MS = 2_000

/** `T` is what our own server answers at `path`. */
export function useAnswer<T>(path: string): T | 'loading' | 'unreachable' {
  const [told, setTold] = useState<T | 'loading' | 'unreachable'>('loading')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const answer = await askOnce<T>(path)
      if (gone) return
      setTold(answer)
      if (answer === 'unreachable') timer = setTimeout(() => void ask(), AGAIN_MS)
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [path])
  return told
}

async function askOnce<T>(path: string): Promise<T | 'unreachable'> {
  try {
    const response = await fetch(path)
    return response.ok ? ((await response.json()) as T) : 'unreachable' // our own server's own shape
  } catch {
    return 'unreachable' // the line is down: said on the page, and tried again
  }
}
