// The lines of the phones that follow their ticket: each is told only what it would draw otherwise, and let go when its day is over.
import type { Look, Told } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import { type TicketView, ticketView } from '#shared/views/ticket-view.ts'
import type { Offices } from '../offices.ts'
import type { LiveServer } from './guest.ts'

export class TicketLines {
  private readonly io: LiveServer
  private readonly offices: Offices
  /** The last picture of each room, as it was sent. */
  private readonly lastTold = new Map<string, string>()

  constructor(io: LiveServer, offices: Offices) {
    this.io = io
    this.offices = offices
  }

  tell(room: string, look: Look, telling: () => Told): void {
    if (this.offices.held(look.key ?? '') === null) {
      this.io.in(room).disconnectSockets(true) // it knocks again, and hears that its link holds no more
      return
    }
    const told = telling()
    const said = JSON.stringify(told.view)
    if (this.lastTold.get(room) === said) return
    this.lastTold.set(room, said)
    this.io.to(room).emit('view', told)
  }

  /** Nobody follows it any more. */
  forget(room: string): void {
    this.lastTold.delete(room)
  }
}

/** A link speaks for its own ticket and for no other. */
export function isItsOwn({ key }: Look, command: Command, offices: Offices): boolean {
  const held = offices.held(key ?? '')
  return held !== null && 'ticket' in command && command.ticket === held.ticket.label
}

/** @throws when its link holds no more: whoever tells it has looked before. */
export function heldTicket({ key }: Look, day: Day, offices: Offices): TicketView {
  const held = offices.held(key ?? '')
  if (held === null) throw new Error('the link of a ticket holds no more')
  // As it stands in this very day, which may be newer than what was found.
  const view = ticketView(day, day.tickets.get(held.ticket.label) ?? held.ticket, offices.clock())
  const isToRate = view.opinion?.rate === true && !offices.isRated(key ?? '')
  return { ...view, opinion: view.opinion && { ...view.opinion, rate: isToRate } }
}
