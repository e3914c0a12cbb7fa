// Asking from the desk: one command at a time, a repeated press is the same press, and every no is said in words.
import { useEffect, useRef, useState } from 'react'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Language } from '#shared/queue/words.ts'
import type { Line } from '#shared/screen/line.ts'
import { refusals } from '#shared/text/refusals.ts'
import { caughtUp } from '../staff/caught-up.ts'
import { focusPage } from '../staff/focus-page.ts'

/** A second press of the same button within this time is the first one again. */
const SAME_PRESS_MS = 700

export type Acts = {
  /** Null when nothing was asked: the same press once more, or another command still under way. `button` names what was pressed. */
  readonly ask: (command: Command, button?: string) => Promise<Answer | null>
  readonly underWay: boolean
  /** Why not, in words. */
  readonly said: string | null
  readonly say: (reason: string | null) => void
}

/** `scene` changes when the next thing has happened at the counter: what was said before is over then. */
export function useActs(line: Line<'desk'>, scene: string, language: Language): Acts {
  const [said, say] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const flying = useRef(false)
  const last = useRef({ button: '', at: Number.NEGATIVE_INFINITY })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is not read, its change is what matters
  useEffect(() => say(null), [scene])

  const ask = async (command: Command, button: string = command.type) => {
    const at = performance.now()
    const same = last.current.button === button && at - last.current.at < SAME_PRESS_MS
    if (flying.current || same) return null
    last.current = { button, at }
    flying.current = true
    setUnderWay(true)
    say(null)
    try {
      const answer = await line.ask(command)
      if (answer.ok) await caughtUp(line, answer.revision)
      else say(refusals[language][answer.refusal])
      return answer
    } finally {
      flying.current = false
      setUnderWay(false)
      focusPage()
    }
  }
  return { ask, underWay, said, say }
}
