// The desk as it will be: the last view, with the presses that wait for the line already in it.
import type { CaseRow, Way } from '#shared/queue/words.ts'
import type { DeskEntry, DeskView } from '#shared/views/desk-view.ts'
import type { KeptPress } from './press.ts'

/** `kept`: it waits here and is not counted yet. */
export type ShownEntry = DeskEntry & { readonly kept: boolean }
export type ShownDesk = Omit<DeskView, 'entries'> & { readonly entries: readonly ShownEntry[] }

export function withKept(view: DeskView, presses: readonly KeptPress[]): ShownDesk {
  const own = presses.filter(({ date, command }) => date === view.date && command.counter === view.counter)
  return own.reduce(after, { ...view, entries: view.entries.map((entry) => ({ ...entry, kept: false })) })
}

/** What a press counts: a finished ticket without rows counts as the office's setting says. */
export function rowsOf(
  { command }: KeptPress,
  { unlistedChannel }: Pick<DeskView, 'unlistedChannel'>,
): readonly CaseRow[] {
  if (command.type === 'startServing') return []
  if (command.type !== 'finish' || command.rows.length > 0) return command.rows
  return unlistedChannel === null ? [] : [{ channel: unlistedChannel, procedure: null, quantity: 1 }]
}

/** A press that the view already holds changes nothing more. */
function after(view: ShownDesk, press: KeptPress): ShownDesk {
  const { command, pressedAt, ticket } = press
  const atHand = view.ticket?.label === ticket ? view.ticket : null
  switch (command.type) {
    case 'startServing':
      if (view.state !== 'called' || atHand === null) return view
      return { ...view, state: 'serving', since: pressedAt, ticket: { ...atHand, servingAt: pressedAt }, undo: null }
    case 'finish': {
      if (view.state !== 'serving' || atHand === null) return view
      const took = atHand.servingAt === null ? null : pressedAt - atHand.servingAt
      const free: ShownDesk = { ...view, state: 'free', since: pressedAt, ticket: null, served: view.served + 1 }
      return onTop(free, press, 'ticket', took)
    }
    case 'finishWithoutTicket': {
      if (view.state !== 'attending') return view
      const took = view.since === null ? null : pressedAt - view.since
      return onTop({ ...view, state: 'free', since: pressedAt, attending: null }, press, command.way, took)
    }
    case 'logCases':
      return onTop(view, press, command.way, null)
  }
}

function onTop(view: ShownDesk, press: KeptPress, way: Way, took: number | null): ShownDesk {
  const rows = rowsOf(press, view)
  if (rows.length === 0) return { ...view, undo: null }
  const { ticket, pressedAt: at } = press
  // Numbers below nought: the office gives the real one.
  const entry = -1 - view.entries.filter(({ kept }) => kept).length
  const shown: ShownEntry = { entry, ticket, at, took, accurate: true, way, rows, corrected: false, kept: true }
  return { ...view, undo: null, entries: [shown, ...view.entries] }
}
