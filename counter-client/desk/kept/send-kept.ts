// Kept presses go out one after another, in the order in which they were made, each with the id that it was born with.
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Line } from '#shared/screen/line.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { caughtUp } from '../../staff/caught-up.ts'
import type { KeptStore } from './kept-store.ts'
import type { KeptPress, WhyRefused } from './press.ts'
import { rowsOf } from './with-kept.ts'

/** `stuck`: the server would not take the next one now; it stays here, and may be sent again. */
export type Sent = { readonly count: number; readonly stuck: Refusal | null }

/** Not the rules' word about the press, but about this moment. */
const PASSING: readonly Refusal[] = ['not-stored', 'forbidden', 'too-fast']

export async function sendKept(line: Line<'desk'>, store: KeptStore): Promise<Sent> {
  let count = 0
  for (let press = store.read().presses[0]; press !== undefined; press = store.read().presses[0]) {
    const view = line.picture.told?.view
    if (view === undefined) break
    const outdated = whyOutdated(press, view)
    if (outdated !== null) {
      store.refuse(press, outdated, rowsOf(press, view))
      continue
    }
    const answer = await line.askWhileUp(press.command, press.id, press.pressedAt)
    if (answer.ok) {
      await caughtUp(line, answer.revision)
      store.forget(press.id)
      count += 1
    } else if (answer.refusal === 'offline') break
    else if (PASSING.includes(answer.refusal)) return { count, stuck: answer.refusal }
    else store.refuse(press, answer.refusal, rowsOf(press, view))
  }
  return { count, stuck: null }
}

/** «Ολοκλήρωση» names no ticket: sent while another one stands at the counter, it would end that one. */
export function whyOutdated({ date, command, ticket }: KeptPress, view: DeskView): WhyRefused | null {
  if (date !== view.date) return 'other-day'
  const ofATicket = command.type === 'startServing' || command.type === 'finish'
  if (!ofATicket || command.counter !== view.counter || view.ticket === null) return null
  return view.ticket.label === ticket ? null : 'other-ticket'
}
