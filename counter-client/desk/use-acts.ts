// Asking from the desk: one command at a time, a repeated press is the same press, and every no is said in words.
import { useEffect, useRef, useState } from 'react'
import type { Answer, Keepable } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Label, Language } from '#shared/queue/words.ts'
import type { Line } from '#shared/screen/line.ts'
import { refusalSaid, refusals } from '#shared/text/refusals.ts'
import { caughtUp } from '../staff/caught-up.ts'
import { focusPage } from '../staff/focus-page.ts'
import type { Keeping } from './kept/use-kept.ts'

/** A second press of the same button within this time is the first one again. */
const SAME_PRESS_MS = 700

export type Acts = {
  /** Null when nothing was asked: the same press once more, or another command still under way. `button` names what was pressed. */
  readonly ask: (command: Command, button?: string) => Promise<Answer | null>
  /** The same for what goes on without the line. True when it was done, or is kept and will be. */
  readonly press: (command: Keepable, ticket: Label | null, button: string) => Promise<boolean>
  readonly underWay: boolean
  /** Why not, in words. */
  readonly said: string | null
  readonly say: (reason: string | null) => void
}

/** `scene` changes when the next thing has happened at the counter: what was said before is over then. */
export function useActs(line: Line<'desk'>, keeping: Keeping, scene: string, language: Language): Acts {
  const [said, say] = useState<string | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const flying = useRef(false)
  // What waits for a lost line holds nobody up: it goes out before what is kept meanwhile.
  const live = line.picture.link.state === 'live'
  const last = useRef({ button: '', at: Number.NEGATIVE_INFINITY })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is not read, its change is what matters
  useEffect(() => say(null), [scene])

  /** Null when it was not done: the same press once more, or another one still under way. */
  const once = async <T>(button: string, act: () => Promise<T>): Promise<T | null> => {
    const at = performance.now()
    const same = last.current.button === button && at - last.current.at < SAME_PRESS_MS
    if ((flying.current && live) || same || keeping.sending) return null
    last.current = { button, at }
    flying.current = true
    setUnderWay(true)
    say(null)
    try {
      return await act()
    } finally {
      flying.current = false
      setUnderWay(false)
      focusPage()
    }
  }
  const ask: Acts['ask'] = (command, button = command.type) =>
    once(button, async () => {
      const answer = await line.ask(command)
      if (answer.ok) await caughtUp(line, answer.revision)
      else say(refusalSaid(answer, language))
      return answer
    })
  const press: Acts['press'] = async (command, ticket, button) => {
    const outcome = await once(button, () => keeping.press(command, ticket))
    if (outcome === null) return false
    const done = outcome === 'done' || outcome === 'kept'
    if (!done) say(refusals[language][outcome])
    return done
  }
  return { ask, press, underWay: (underWay && live) || keeping.sending, said, say }
}
