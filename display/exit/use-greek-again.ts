// Whoever comes next finds Greek again: after the thanks, and after a while in which nobody touched anything.
import { useEffect } from 'react'
import type { Language } from '#shared/queue/words.ts'

const IDLE_MS = 30_000

export function useGreekAgain(language: Language, choose: (language: Language) => void, thanked: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thanks begins the wait anew
  useEffect(() => {
    if (language === 'el') return
    const timer = setTimeout(() => choose('el'), IDLE_MS)
    return () => clearTimeout(timer)
  }, [language, thanked])
}
