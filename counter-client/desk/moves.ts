// The moves beside the one action: each is asked, or opens its dialog, or says in words why it cannot be.
import type { CounterVerb } from '#shared/queue/can.ts'
import type { Instant, Language } from '#shared/queue/words.ts'
import type { Open } from './dialogs/Dialogs.tsx'
import type { ShownDesk } from './kept/with-kept.ts'
import { whyNotTheTicket } from './quiet-acts.ts'
import { entryOfMove, moveNow } from './TakeBack.tsx'
import type { Acts } from './use-acts.ts'
import { keepRows } from './use-draft.ts'

type MovesParts = {
  readonly view: ShownDesk
  readonly now: Instant
  readonly language: Language
  readonly acts: Acts
  readonly reasonOf: (verb: CounterVerb) => string | null
  /** Why nothing can be asked of the server at all. */
  readonly cut: string | null
  /** The sheet of cases without a ticket is before the clerk. */
  readonly logging: boolean
  readonly onOpen: (open: Open) => void
  /** Where the rows of a ticket are kept. */
  readonly rowsKey: (ticket: string) => string
}

export function movesOf({ view, now, language, acts, reasonOf, cut, logging, onOpen, rowsKey }: MovesParts) {
  const { counter } = view
  const ofTheTicket = (verb: CounterVerb) => whyNotTheTicket(verb, logging, reasonOf, language)
  /** Says why not, or nothing; true when it may go on. */
  const may = (reason: string | null): boolean => {
    acts.say(reason)
    return reason === null
  }
  const whyNotClosed = reasonOf(view.ticket === null ? 'closeCounter' : 'closeWithTicket')
  return {
    whyNotClosed,
    recall: () => may(ofTheTicket('recall')) && void acts.ask({ type: 'recall', counter }),
    missed: () => may(ofTheTicket('markMissed')) && void acts.ask({ type: 'markMissed', counter }),
    untorn: () =>
      view.ticket?.maybeUntorn === true &&
      may(ofTheTicket('markUntorn')) &&
      void acts.ask({ type: 'markUntorn', counter }),
    transfer: () => may(ofTheTicket('transfer')) && onOpen({ dialog: 'transfer' }),
    park: () => may(ofTheTicket('park')) && onOpen({ dialog: 'park' }),
    pause: () => may(reasonOf('pause')) && onOpen({ dialog: 'pause' }),
    findTicket: () => may(reasonOf('callChosen')) && onOpen({ dialog: 'find-ticket' }),
    /** The roll of a service is looked after, or its next number called before whoever waits. */
    roll: () => may(cut) && onOpen({ dialog: 'roll' }),
    callRoll: (service: string) => may(reasonOf('callRoll')) && void acts.ask({ type: 'callRoll', counter, service }),
    appointments: () => may(null) && onOpen({ dialog: 'appointments' }),
    closeCounter: () => {
      if (!may(whyNotClosed)) return
      if (view.ticket === null) void acts.ask({ type: 'closeCounter', counter })
      else onOpen({ dialog: 'close' })
    },
    /** What the move counted stands in the sheet again. */
    takeBack: async () => {
      const { undo } = view
      if (undo === null || moveNow(view, now, language) === null) return
      if (cut !== null) return acts.say(cut)
      const rows = (entryOfMove(view)?.rows ?? []).filter((row) => row.procedure !== null)
      if (rows.length > 0) keepRows(rowsKey(undo.ticket), rows)
      const answer = await acts.ask({ type: 'takeBack', counter })
      if (rows.length > 0 && answer?.ok === false) keepRows(rowsKey(undo.ticket), [])
    },
  }
}
