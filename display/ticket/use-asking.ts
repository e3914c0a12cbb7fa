// One question of the holder at a time, and what was answered.
import { useState } from 'react'
import type { Answer } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Line } from '#shared/screen/line.ts'

export type Asking = {
  readonly busy: boolean
  /** Why the last one was not done; null: it was, or nothing was asked. */
  readonly refusal: Refusal | null
  /** True when it was done. */
  readonly ask: (command: Command) => Promise<boolean>
  readonly forget: () => void
}

export function useAsking(line: Line<'ticket'>): Asking {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const ask = async (command: Command): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setRefusal(null)
    const answer: Answer = await line.ask(command)
    setBusy(false)
    if (!answer.ok) setRefusal(answer.refusal)
    return answer.ok
  }
  return { busy, refusal, ask, forget: () => setRefusal(null) }
}
