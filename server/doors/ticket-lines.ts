// The lines of the phones that follow their ticket: each is told only what it would draw otherwise, and let go when its day is over.
import type { Look, Told } from '#shared/protocol.ts'
import type { Command } from '#shared/queue/commands.ts'
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
