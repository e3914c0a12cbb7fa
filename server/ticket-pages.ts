// The links of tickets' own pages: made from a secret of the installation, found again in one step, dead when their day is over.
import { createHmac } from 'node:crypto'
import type { Day, Ticket } from '#shared/queue/day.ts'
import { isOfRoll } from '#shared/queue/printed-label.ts'

/** Of a ticket that was given today. */
export type Held = { readonly office: string; readonly ticket: Ticket }

const KEY_BYTES = 16

type Index = {
  readonly date: string
  /** As they were looked at last: a day that has not changed has the very same. */
  seen: Day['tickets'] | null
  readonly known: Set<string>
  readonly labelByKey: Map<string, string>
}

export class TicketPages {
  private readonly secret: Buffer
  private readonly address: () => string | null
  private readonly byOffice = new Map<string, Index>()

  /** `address`: where phones find this installation, `https://…`; null: nowhere. */
  constructor(secret: Buffer, address: () => string | null) {
    this.secret = secret
    this.address = address
  }

  /** Null where no phone finds this installation, and for practice, whose numbers count nowhere. */
  addressOf(day: Day, ticket: Ticket): string | null {
    const address = this.address()
    return address === null || day.settings.practice ? null : `${address}/t/${this.keyOf(day, ticket)}`
  }

  /** Where phones find the form for messages to this office; null as above. */
  formOf({ office, settings }: Day): string | null {
    const address = this.address()
    return address === null || settings.practice ? null : `${address}/opinion?office=${office}`
  }

  /** The ticket of this link among those of today; null for a link that never was or holds no more, in the same time. */
  find(key: string, days: readonly Day[]): Held | null {
    for (const day of days) {
      const label = this.indexOf(day).labelByKey.get(key)
      const ticket = label === undefined ? undefined : day.tickets.get(label)
      if (ticket !== undefined) return { office: day.office, ticket }
    }
    return null
  }

  /** 128 bits that nobody guesses, and that nothing kept anywhere gives away. */
  private keyOf({ office, date }: Day, { label, takenAt }: Ticket): string {
    const said = [office, date, label, takenAt].join('\0')
    return createHmac('sha256', this.secret).update(said).digest().subarray(0, KEY_BYTES).toString('base64url')
  }

  /** Follows the day: only what came since the last look is worked out. */
  private indexOf(day: Day): Index {
    const kept = this.byOffice.get(day.office)
    const index: Index =
      kept?.date === day.date ? kept : { date: day.date, seen: null, known: new Set(), labelByKey: new Map() }
    this.byOffice.set(day.office, index)
    if (index.seen === day.tickets) return index
    for (const ticket of day.tickets.values()) {
      // A number that was found untorn is no ticket any more; nobody holds a link to those.
      if (isOfRoll(ticket.label) || index.known.has(ticket.label)) continue
      index.known.add(ticket.label)
      index.labelByKey.set(this.keyOf(day, ticket), ticket.label)
    }
    index.seen = day.tickets
    return index
  }
}
