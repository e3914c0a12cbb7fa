// Notices to phones that were put away: when the turn is near and when it is called, if an administrator has switched them on.
import type { Day } from '#shared/queue/day.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { type News, toAlert } from '#shared/views/ticket-news.ts'
import { type TicketView, ticketView } from '#shared/views/ticket-view.ts'
import { carefully } from '../carefully.ts'
import type { Db } from '../database/open.ts'
import type { Offices } from '../offices.ts'
import { encryptedFor } from './encrypted.ts'
import { Postman } from './postman.ts'
import type { Subscription } from './subscription.ts'
import { Subscriptions } from './subscriptions.ts'
import { authorization, keptVapid, makeVapid, type Vapid } from './vapid.ts'

export type NoticesParts = {
  readonly db: Db
  readonly offices: Offices
  /** Where phones find this house, `https://…`, while notices are switched on; null: they are off. */
  readonly from: () => string | null
}

export class Notices {
  private readonly parts: NoticesParts
  private readonly subscriptions: Subscriptions
  private vapid: Vapid | null
  private readonly postman = new Postman()
  /** What each ticket that somebody wants to hear of was like when it was looked at last. */
  private readonly before = new Map<string, TicketView>()
  /** Offices of which something was told that nobody has looked at yet. */
  private readonly told = new Set<string>()

  constructor(parts: NoticesParts) {
    this.parts = parts
    this.vapid = keptVapid(parts.db)
    this.subscriptions = new Subscriptions(parts.db)
    parts.offices.onTold((office) => this.lookSoon(office))
    this.follow()
  }

  /** What a browser must know to ask its push service; null: notices are off. */
  publicKey(): string | null {
    return this.parts.from() === null ? null : (this.vapid?.publicKey ?? null)
  }

  /** The settings are others: switched on, it makes its keys; switched off, it forgets where to send. */
  follow(): void {
    if (this.parts.from() === null) this.lookAtTheClock()
    else this.vapid = makeVapid(this.parts.db)
  }

  /** `wanted` is of a ticket of today. */
  subscribe(wanted: Subscription): void {
    this.subscriptions.add(wanted)
    const day = this.parts.offices.find(wanted.office)?.today()
    const view = day && this.viewOf(day, wanted)
    if (view) this.before.set(nameOf(wanted), view)
  }

  /** Days end, and the switch may have been turned off. */
  lookAtTheClock(): void {
    const isOn = this.parts.from() !== null
    const isToday = ({ office, date }: Subscription) => this.parts.offices.find(office)?.today().date === date
    this.subscriptions.keepOnly((one) => isOn && isToday(one))
    const kept = new Set(this.parts.offices.real().flatMap((office) => this.subscriptions.of(office.id).map(nameOf)))
    for (const name of this.before.keys()) if (!kept.has(name)) this.before.delete(name)
  }

  close(): void {
    this.postman.close()
  }

  /** After whoever called was answered and every screen told. */
  private lookSoon(office: string): void {
    if (this.told.has(office) || this.subscriptions.of(office).length === 0) return
    this.told.add(office)
    setImmediate(() => {
      this.told.delete(office)
      carefully('notices to phones', () => this.look(office), undefined)
    })
  }

  private look(office: string): void {
    const from = this.parts.from()
    const day = this.parts.offices.find(office)?.today()
    if (from === null || day === undefined) return
    const news = new Map<string, { readonly news: News | null; readonly view: TicketView }>()
    for (const one of this.subscriptions.of(office)) {
      const name = nameOf(one)
      const view = news.get(name)?.view ?? this.viewOf(day, one)
      if (view === null) continue
      const found = news.get(name) ?? { news: toAlert(this.before.get(name) ?? null, view), view }
      news.set(name, found)
      this.before.set(name, view)
      if (found.news !== null) this.send(one, found.news, view, day, from)
    }
  }

  private viewOf(day: Day, { date, ticket }: Subscription): TicketView | null {
    const held = day.date === date ? day.tickets.get(ticket) : undefined
    return held === undefined ? null : ticketView(day, held, this.parts.offices.clock())
  }

  private send(to: Subscription, news: News, view: TicketView, day: Day, from: string): void {
    if (this.vapid === null) return
    const ticket = day.tickets.get(to.ticket)
    const page = ticket && this.parts.offices.pageOf(day, ticket)
    const text = JSON.stringify({ ...inWords(news, view, to), tag: to.ticket, lang: to.language, page: page ?? null })
    this.postman.send({
      endpoint: to.endpoint,
      authorization: authorization(this.vapid, to.endpoint, from, this.parts.offices.clock()),
      body: encryptedFor(to, text),
      onGone: () => this.subscriptions.forget(to),
    })
  }
}

function inWords(news: News, { label, stand }: TicketView, { language }: Subscription) {
  const { alert, near, turn } = ticketPage[language]
  const counter = 'counter' in stand ? stand.counter : ''
  return news === 'called'
    ? { title: alert.calledTitle(label, counter), body: turn }
    : { title: alert.nearTitle(label), body: near }
}

const nameOf = ({ office, date, ticket }: Subscription): string => `${office} ${date} ${ticket}`
