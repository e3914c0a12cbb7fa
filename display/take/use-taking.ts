// Asks for a number, once however often it is sent, and goes to the number's own page.
import { useRef, useState } from 'react'
import type { Command } from '#shared/queue/commands.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { type Line, newId } from '#shared/screen/line.ts'
import { idFor, leftUnanswered, type Unanswered } from '../kiosk/unanswered.ts'

export type TakingSaid =
  /** It has no page of its own: then it is to be noted down. */
  | { readonly state: 'shown'; readonly label: string }
  /** `about`, `page`: the number that this phone has already. */
  | {
      readonly state: 'refused'
      readonly refusal: Refusal
      readonly about: string | null
      readonly page: string | null
    }

export type Taking = {
  /** The service whose number is on its way; null: none. */
  readonly asking: string | null
  readonly said: TakingSaid | null
  readonly take: (command: Extract<Command, { type: 'takeTicket' }>) => void
}

/** A page is at this very house, by whichever name the phone has found it. */
export const pathOf = (page: string): string => new URL(page).pathname

export function useTaking(line: Line<'take'>): Taking {
  const [asking, setAsking] = useState<string | null>(null)
  const [said, setSaid] = useState<TakingSaid | null>(null)
  // Beside the state: two taps can come before React has drawn the first.
  const busy = useRef(false)
  const unanswered = useRef<Unanswered | null>(null)
  const take = async (command: Extract<Command, { type: 'takeTicket' }>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setAsking(command.service)
    setSaid(null)
    const id = idFor(command, unanswered.current, performance.now(), newId())
    const answer = await line.ask(command, id)
    const lost = !answer.ok && answer.refusal === 'offline'
    unanswered.current = lost ? leftUnanswered(command, id, performance.now()) : null
    // Nobody comes back to this page by «back»: it would only offer another number.
    if (answer.ok && answer.page !== undefined) return location.replace(pathOf(answer.page))
    busy.current = false
    setAsking(null)
    if (answer.ok) return setSaid({ state: 'shown', label: answer.reply.ticket ?? '' })
    const { refusal, about = null, page = null } = answer
    setSaid({ state: 'refused', refusal, about, page })
  }
  return { asking, said, take: (command) => void take(command) }
}
