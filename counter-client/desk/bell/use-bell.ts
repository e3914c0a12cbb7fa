// The desk's bell: whether it is on here, and what it does when a moment at the desk calls for it.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Language } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { askForNotices, notice } from './notices.ts'
import { QuietNotes } from './quiet-notes.ts'
import { type Moment, shouldRing, shouldWarn } from './should-ring.ts'

const NAME = 'seira.bell'

export type Bell = {
  readonly on: boolean
  /** Gives what is to be said of it, in words; null when nothing is. */
  readonly toggle: () => Promise<string | null>
}

export function useBell(moment: Moment, language: Language): Bell {
  const [on, setOn] = useState(() => localStorage.getItem(NAME) !== 'off')
  const [notes] = useState(() => new QuietNotes())
  const before = useRef<Moment | null>(null)
  const words = desk[language].bell

  useEffect(() => {
    const presses = ['pointerdown', 'keydown'] as const
    for (const press of presses) document.addEventListener(press, notes.allow)
    notes.allow()
    return () => {
      for (const press of presses) document.removeEventListener(press, notes.allow)
      notes.close()
    }
  }, [notes])

  const { live, free, next } = moment
  // Each moment is looked at once; what is said of it in which language is no part of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    const now = { live, free, next }
    const was = before.current
    before.current = now
    if (!on) return
    if (shouldWarn(was, now)) notes.lineIsLost()
    if (!shouldRing(was, now)) return
    notes.somebodyComes()
    if (document.hidden && next !== null) notice(words.waits(printedLabel(next)))
  }, [live, free, next])

  const toggle = async () => {
    const wanted = !on
    localStorage.setItem(NAME, wanted ? 'on' : 'off')
    setOn(wanted)
    if (!wanted) return null
    const notices = await askForNotices()
    return notices === 'given' ? null : words.notices[notices]
  }
  return { on, toggle }
}

/** Whether nobody can see the page. */
export const useHidden = (): boolean => useSyncExternalStore(watchHidden, () => document.hidden)

function watchHidden(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed)
  return () => document.removeEventListener('visibilitychange', changed)
}
