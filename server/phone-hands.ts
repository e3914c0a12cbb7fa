// Which phone took which number today: one that is still in the line at a time, and not too many from one network. In memory only.
import { ipKeyGenerator } from 'express-rate-limit'
import type { Day, TicketState } from '#shared/queue/day.ts'
import type { PhoneRefusal, RuleRefusal } from '#shared/queue/refusals.ts'
import type { Instant, Label } from '#shared/queue/words.ts'
import { Allowance } from './allowance.ts'

/** A waiting room behind one Wi-Fi, or a street behind one antenna. */
const ONE_NETWORK = { burst: 12, perSecond: 1 / 30 }
/** Beyond so many, networks that have asked for nothing lately are forgotten. */
const REMEMBERED = 1_000

type Hand = {
  readonly office: string
  readonly date: string
  /** Of the command that took it. */
  readonly id: string
  /** Null while it is being asked for. */
  readonly label: Label | null
}
/** What a phone holds that may ask for nothing more. */
export type Holding = { readonly office: string; readonly label: Label }

const IN_THE_LINE: readonly TicketState[] = ['waiting', 'called', 'serving', 'missed', 'parked']

export class PhoneHands {
  private readonly byPhone = new Map<string, Hand>()
  private readonly byNetwork = new Map<string, Allowance>()
  private readonly dayOf: (office: string) => Day | null

  constructor(dayOf: (office: string) => Day | null) {
    this.dayOf = dayOf
  }

  /** The number of this phone that is still in the line; null: none. */
  holds(phone: string): Holding | null {
    const hand = this.byPhone.get(phone)
    if (hand === undefined || hand.label === null) return null
    const day = this.dayOf(hand.office)
    const ticket = day?.date === hand.date ? day.tickets.get(hand.label) : undefined
    return ticket !== undefined && IN_THE_LINE.includes(ticket.state)
      ? { office: hand.office, label: hand.label }
      : null
  }

  /**
   * Null: it may ask. Then `took` must follow. The same command again is the same number, and costs nothing; `day` is of the office
   * that it asks at.
   */
  mayTake(
    phone: string,
    address: string,
    { id, day, now }: { readonly id: string; readonly day: Day; readonly now: Instant },
  ): PhoneRefusal | RuleRefusal | null {
    const hand = this.byPhone.get(phone)
    if (hand?.id === id) return null
    if (hand !== undefined && (hand.label === null || this.holds(phone) !== null)) return 'has-number'
    if (!this.networkAt(address, now).spend(now)) return 'phones-wait'
    this.byPhone.set(phone, { office: day.office, date: day.date, id, label: null })
    return null
  }

  /** `label` null: it was refused. */
  took(phone: string, id: string, label: Label | null): void {
    const hand = this.byPhone.get(phone)
    if (hand?.id !== id) return
    if (label !== null) this.byPhone.set(phone, { ...hand, label })
    else if (hand.label === null) this.byPhone.delete(phone)
  }

  /** Yesterday's are nobody's business. */
  lookAtTheClock(): void {
    for (const [phone, { office, date }] of this.byPhone)
      if (this.dayOf(office)?.date !== date) this.byPhone.delete(phone)
  }

  private networkAt(address: string, now: Instant): Allowance {
    if (this.byNetwork.size >= REMEMBERED)
      for (const [one, allowance] of this.byNetwork) if (allowance.isWhole(now)) this.byNetwork.delete(one)
    const network = ipKeyGenerator(address) // all addresses of one IPv6 subscriber are one
    const allowance = this.byNetwork.get(network) ?? new Allowance(ONE_NETWORK)
    this.byNetwork.set(network, allowance)
    return allowance
  }
}
