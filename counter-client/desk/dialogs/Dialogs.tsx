// Whichever dialog of the desk is open.
import type { Procedure } from '#shared/queue/settings.ts'
import { desk } from '#shared/text/desk.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { Acts } from '../use-acts.ts'
import { AllMissed } from './AllMissed.tsx'
import { CallMissed } from './CallMissed.tsx'
import { Correct } from './Correct.tsx'
import { FindProcedure } from './FindProcedure.tsx'

export type Open =
  | { readonly dialog: 'find' }
  | { readonly dialog: 'missed'; readonly ticket: string }
  | { readonly dialog: 'all-missed' }
  | { readonly dialog: 'correct'; readonly entry: number }
  | { readonly dialog: 'leave' }

type Props = {
  open: Open | null
  onOpen: (open: Open | null) => void
  view: DeskView
  acts: Acts
  /** Why nobody who was missed can be called now. */
  reason: string | null
  /** Why nothing can be sent at all. */
  cut: string | null
  onProcedure: (procedure: Procedure) => void
  onLeave: () => void
}

export function Dialogs({ open, onOpen, view, acts, reason, cut, onProcedure, onLeave }: Props) {
  const words = desk[useSpoken().language]
  const close = () => onOpen(null)
  switch (open?.dialog) {
    case undefined:
      return null
    case 'find':
      return <FindProcedure view={view} onProcedure={onProcedure} onClose={close} />
    case 'missed':
      return <CallMissed view={view} ticket={open.ticket} acts={acts} onClose={close} />
    case 'all-missed':
      return (
        <AllMissed
          view={view}
          reason={reason}
          onPick={(ticket) => onOpen({ dialog: 'missed', ticket })}
          onClose={close}
        />
      )
    case 'correct':
      return <Correct key={open.entry} view={view} entry={open.entry} acts={acts} cut={cut} onClose={close} />
    case 'leave':
      return (
        <Confirm title={words.leave.title} yes={words.leave.action} no={words.leave.stay} onYes={onLeave} onNo={close}>
          <p>{words.leave.more}</p>
        </Confirm>
      )
  }
}
