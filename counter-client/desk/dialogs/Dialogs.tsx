// Whichever dialog of the desk is open, and what its answer asks.

import type { CounterVerb } from '#shared/queue/can.ts'
import type { Command } from '#shared/queue/commands.ts'
import { printedLabel } from '#shared/queue/printed-label.ts'
import type { Procedure } from '#shared/queue/settings.ts'
import type { CaseRow, Instant } from '#shared/queue/words.ts'
import { desk } from '#shared/text/desk.ts'
import { refusals } from '#shared/text/refusals.ts'
import type { DeskView } from '#shared/views/desk-view.ts'
import { Confirm } from '../../staff/Confirm.tsx'
import { useSpoken } from '../../staff/spoken.ts'
import type { AwayKind } from '../Away.tsx'
import type { FoundTicket } from '../find-ticket.ts'
import type { Acts } from '../use-acts.ts'
import { AllAway } from './AllAway.tsx'
import { AllKeys } from './AllKeys.tsx'
import { Appointments } from './Appointments.tsx'
import { BackAgain } from './BackAgain.tsx'
import { CallChosen } from './CallChosen.tsx'
import { ChangeTicket } from './ChangeTicket.tsx'
import { CloseWithTicket } from './CloseWithTicket.tsx'
import { Correct } from './Correct.tsx'
import { FindProcedure } from './FindProcedure.tsx'
import { FindTicket } from './FindTicket.tsx'
import { Park } from './Park.tsx'
import { Pause } from './Pause.tsx'
import { SetRoll } from './SetRoll.tsx'
import { Transfer } from './Transfer.tsx'

export type Open =
  | MoveOpen
  | { readonly dialog: 'find' | 'find-ticket' | 'keys' | 'leave' | 'appointments' }
  | { readonly dialog: 'all-away'; readonly kind: AwayKind }
  | { readonly dialog: 'correct'; readonly entry: number }
type MoveOpen =
  | { readonly dialog: 'pause' | 'transfer' | 'park' | 'close' | 'roll' }
  | { readonly dialog: 'back'; readonly kind: AwayKind; readonly ticket: string }
  | { readonly dialog: 'chosen' | 'change' | 'cancel'; readonly ticket: string }

type DialogProps = {
  onOpen: (open: Open | null) => void
  view: DeskView
  now: Instant
  acts: Acts
  /** The rows of the served ticket, which go along with a transfer. */
  rows: readonly CaseRow[]
  reasonOf: (verb: CounterVerb) => string | null
  /** Why nothing can be sent at all. */
  cut: string | null
  office: string
  /** How many presses wait here for the line. */
  kept: number
  onProcedure: (procedure: Procedure) => void
  onTransferred: () => void
  onPaused: () => void
  onLeave: () => void
}

export function Dialogs({ open, ...props }: DialogProps & { open: Open | null }) {
  const { language } = useSpoken()
  const words = desk[language]
  const { onOpen, view, acts, reasonOf, cut } = props
  const close = () => onOpen(null)
  if (open === null) return null
  switch (open.dialog) {
    case 'find':
      return <FindProcedure view={view} onProcedure={props.onProcedure} onClose={close} />
    case 'appointments': {
      const arrive = async (code: string) => {
        const answer = await acts.ask({ type: 'checkIn', code, language: 'el' }, `checkIn ${code}`)
        return answer?.ok ? (answer.reply.ticket ?? null) : null
      }
      const off = cut !== null || acts.underWay
      return (
        <Appointments {...{ view, off }} now={props.now} said={cut ?? acts.said} onArrive={arrive} onClose={close} />
      )
    }
    case 'find-ticket': {
      const whyNotThis = ({ where }: FoundTicket) => {
        if (where === 'next') return words.findTicket.nextReason
        return where === 'waiting' && !view.choices.outOfTurn ? refusals[language]['out-of-turn-off'] : null
      }
      const goOn = ({ where, label: ticket }: FoundTicket) =>
        onOpen(
          where === 'missed' || where === 'parked'
            ? { dialog: 'back', kind: where, ticket }
            : { dialog: 'chosen', ticket },
        )
      return <FindTicket view={view} now={props.now} whyNot={whyNotThis} onFound={goOn} onClose={close} />
    }
    case 'keys':
      return <AllKeys onClose={close} />
    case 'correct':
      return <Correct key={open.entry} view={view} entry={open.entry} acts={acts} cut={cut} onClose={close} />
    case 'leave':
      return (
        <Confirm
          title={props.kept > 0 ? words.leaveKept.title : words.leave.title}
          yes={words.leave.action}
          no={words.leave.stay}
          onYes={props.onLeave}
          onNo={close}
        >
          <p>{props.kept > 0 ? words.leaveKept.more : words.leave.more}</p>
        </Confirm>
      )
    case 'all-away':
      return (
        <AllAway
          view={view}
          now={props.now}
          kind={open.kind}
          reason={reasonOf('cancelTicket')}
          onPick={(ticket) => onOpen({ dialog: 'back', kind: open.kind, ticket })}
          onClose={close}
        />
      )
    default:
      return <Moves {...props} open={open} />
  }
}

/** The dialogs that end in a move of a ticket or of the counter. */
function Moves({ open, onOpen, view, acts, rows, reasonOf, cut, ...props }: DialogProps & { open: MoveOpen }) {
  const { language } = useSpoken()
  const words = desk[language]
  const { counter } = view
  const close = () => onOpen(null)
  /** The dialog stays open, and says why, when it could not be done. */
  const send = async (command: Command, then: () => void = () => undefined) => {
    if (cut !== null) return
    const answer = await acts.ask(command)
    if (!answer?.ok) return
    then()
    close()
  }
  /** The dialog is over with the press. */
  const sendAndClose = (command: Command, reason: string | null) => {
    if (reason !== null) return
    close()
    void acts.ask(command)
  }
  const common = { view, said: cut ?? acts.said, off: cut !== null || acts.underWay, onClose: close }
  switch (open.dialog) {
    case 'pause':
      return (
        <Pause
          view={view}
          onPause={(reason) => {
            close()
            void acts.ask({ type: 'pause', counter, reason }).then((answer) => answer?.ok && props.onPaused())
          }}
          onClose={close}
        />
      )
    case 'roll':
      return <SetRoll {...common} onSet={(command) => void send(command)} />
    case 'close':
      return (
        view.ticket && (
          <CloseWithTicket
            {...common}
            ticket={view.ticket}
            rows={rows}
            onCloseCounter={(command) => void send(command, props.onTransferred)}
          />
        )
      )
    case 'transfer':
      if (view.ticket === null) return null
      return (
        <Transfer
          {...common}
          office={props.office}
          ticket={view.ticket}
          rows={rows}
          onTransfer={(command) => void send(command, props.onTransferred)}
        />
      )
    case 'park':
      return view.ticket && <Park {...common} ticket={view.ticket} onPark={(command) => void send(command)} />
    case 'back': {
      const { ticket, kind } = open
      const verb = kind === 'missed' ? 'callMissed' : 'callParked'
      const reason = reasonOf('returnMissed')
      const elsewhere = view.parked.some((one) => one.label === ticket && !one.callable)
      const callReason = reasonOf(verb) ?? (elsewhere ? refusals[language]['not-served-here'] : null)
      return (
        <BackAgain
          {...{ view, kind, ticket, reason }}
          callReason={callReason}
          onCall={() => sendAndClose({ type: verb, counter, ticket }, callReason)}
          onReturn={() => sendAndClose({ type: 'returnMissed', counter, ticket }, reason)}
          onCancel={() => reason === null && onOpen({ dialog: 'cancel', ticket })}
          onClose={close}
        />
      )
    }
    case 'chosen':
      return (
        <CallChosen
          {...common}
          ticket={open.ticket}
          onCall={(reason) => void send({ type: 'callChosen', counter, ticket: open.ticket, reason })}
        />
      )
    case 'change': {
      const one = view.waiting.find(({ label }) => label === open.ticket)
      return one === undefined ? null : (
        <ChangeTicket key={one.label} {...common} one={one} onChange={(command) => void send(command)} />
      )
    }
    case 'cancel':
      return (
        <Confirm
          title={words.cancelTicket.title(printedLabel(open.ticket))}
          yes={words.cancelTicket.yes}
          no={words.cancelTicket.no}
          onYes={() => sendAndClose({ type: 'cancelTicket', counter, ticket: open.ticket }, reasonOf('cancelTicket'))}
          onNo={close}
        >
          <p>{words.cancelTicket.more}</p>
        </Confirm>
      )
  }
}
