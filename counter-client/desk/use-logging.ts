// Cases without a ticket at this desk: somebody is served with the time running, or cases are only written down.
import { useState } from 'react'
import type { CounterVerb } from '#shared/queue/can.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { WayWithoutTicket } from '#shared/queue/words.ts'
import type { ShownDesk } from './kept/with-kept.ts'
import type { Acts } from './use-acts.ts'

export type Logging = {
  /** The sheet of cases without a ticket is before the clerk. */
  readonly on: boolean
  readonly way: WayWithoutTicket
  readonly setWay: (way: WayWithoutTicket) => void
  /** Serves somebody from now on where the counter is free; beside a ticket, or without the line, it only opens the sheet. */
  readonly begin: () => void
  readonly openSheet: () => void
  readonly cancel: () => void
  /** What was written is counted. */
  readonly written: () => void
}

/** `alone`: nothing can be asked of the server now. */
export function useLogging(
  view: ShownDesk,
  acts: Acts,
  reasonOf: (verb: CounterVerb) => string | null,
  alone: boolean,
): Logging {
  const [sheet, setSheet] = useState(false)
  const [chosen, setWay] = useState<WayWithoutTicket | null>(null)
  const attending = view.state === 'attending'
  const on = view.state !== 'closed' && (attending || sheet || !view.hasQueue)
  const usual: WayWithoutTicket = view.hasQueue ? 'phone' : 'counter'
  const { counter } = view
  const ask = (command: Command) => void acts.ask(command)

  const openSheet = () => {
    if (!view.hasQueue || on) return
    const reason = reasonOf('logCases')
    acts.say(reason)
    if (reason === null) setSheet(true)
  }
  const begin = () => {
    if (view.state !== 'free' || alone) return openSheet()
    if (!view.hasQueue || on) return
    setWay(null)
    ask({ type: 'serveWithoutTicket', counter, way: usual })
  }
  const cancel = () => {
    if (!attending) return setSheet(false)
    const reason = alone ? reasonOf('stopWithoutTicket') : null
    if (reason === null) ask({ type: 'stopWithoutTicket', counter })
    else acts.say(reason)
  }
  const written = () => {
    setSheet(false)
    setWay(null)
  }
  return { on, way: chosen ?? view.attending ?? usual, setWay, begin, openSheet, cancel, written }
}
