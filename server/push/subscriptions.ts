// Which phones want to hear of which ticket today: kept in the database for the day, and in memory for a quick look.
import type { Db } from '../database/open.ts'
import type { Subscription } from './subscription.ts'

/** A holder and whoever waits with them. */
const OF_ONE_TICKET = 4

export class Subscriptions {
  private readonly db: Db
  private all: Subscription[]

  constructor(db: Db) {
    this.db = db
    this.all = db
      .prepare<[], Subscription>(
        'SELECT office, date, ticket, endpoint, p256dh, auth, language FROM push_subscriptions',
      )
      .all()
  }

  of(office: string): readonly Subscription[] {
    return this.all.filter((one) => one.office === office)
  }

  /** The same phone asking again replaces what it had; of many phones of one ticket the oldest goes. */
  add(wanted: Subscription): void {
    const others = this.all.filter((one) => isOfTicket(one, wanted) && one.endpoint !== wanted.endpoint)
    for (const { endpoint } of others.slice(0, Math.max(0, others.length + 1 - OF_ONE_TICKET)))
      this.forget({ ...wanted, endpoint })
    this.forget(wanted)
    this.db
      .prepare(
        `INSERT INTO push_subscriptions (office, date, ticket, endpoint, p256dh, auth, language)
         VALUES (@office, @date, @ticket, @endpoint, @p256dh, @auth, @language)`,
      )
      .run(wanted)
    this.all = [...this.all, wanted]
  }

  forget(gone: Pick<Subscription, 'office' | 'date' | 'ticket' | 'endpoint'>): void {
    this.all = this.all.filter((one) => !(isOfTicket(one, gone) && one.endpoint === gone.endpoint))
    this.db
      .prepare(
        `DELETE FROM push_subscriptions
         WHERE office = @office AND date = @date AND ticket = @ticket AND endpoint = @endpoint`,
      )
      .run({ office: gone.office, date: gone.date, ticket: gone.ticket, endpoint: gone.endpoint })
  }

  /** A day that is over, or a switch that was turned off: nothing of it stays. */
  keepOnly(isKept: (one: Subscription) => boolean): void {
    for (const one of this.all) if (!isKept(one)) this.forget(one)
  }
}

const isOfTicket = (one: Subscription, { office, date, ticket }: Pick<Subscription, 'office' | 'date' | 'ticket'>) =>
  one.office === office && one.date === date && one.ticket === ticket
