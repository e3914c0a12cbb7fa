// How a screen connects, looks and asks. It keeps the last whole view and knows whether it is live; nothing else.
import { io, type Socket } from 'socket.io-client'
import { isPublic } from '../devices/kinds.ts'
import type { AskCopy, CopyAnswer } from '../printers/copies.ts'
import {
  type Answer,
  type Ask,
  type Down,
  KEPT_AT_MOST_MS,
  type Keepable,
  type Look,
  type Order,
  type Screen,
  type Told,
  type Up,
} from '../protocol.ts'
import type { Command } from '../queue/commands.ts'
import type { Instant, Label } from '../queue/words.ts'
import { loadAnew } from './load-anew.ts'
import { giveOrder } from './orders.ts'
import { reloadForOtherOffice } from './other-office.ts'
import { ownKey } from './own-key.ts'
import { selfReport, whenToReport } from './self-report.ts'

/** `since`: when the line was lost, by the server's clock; null when it never was up. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'lost'; readonly since: number | null }

export type Picture<S extends Screen> = {
  readonly told: Told<S> | null
  readonly link: Link
  /** Server's clock − own clock, milliseconds. */
  readonly offset: number
  /** When the last view came, by this page's steady clock (`performance.now`), which no hand sets. */
  readonly heard: number
}

/** The server's clock at `steady`, counted on from the last view: the wall clock of a screen may be wrong, and may jump. */
export const serverTime = ({ told, heard }: Picture<Screen>, steady: number): Instant =>
  told === null ? performance.timeOrigin + steady : told.at + Math.max(0, steady - heard)

/** How long one try may take before the same command is sent again, and how long all tries together. */
const TRY_MS = 4_000
const PATIENCE_MS = 20_000
const KNOCK_MS = 3_000
/** A connection that breaks before its first word is not noticed by socket.io until this time is up. */
const CONNECT_MS = 4_000
const OFFLINE: Answer = { ok: false, refusal: 'offline' }

export class Line<S extends Screen> {
  readonly look: Look & { readonly screen: S }
  picture: Picture<S>
  private readonly socket: Socket<Down, Up>
  private readonly listeners = new Set<() => void>()
  private wanted = false
  /** Where the house says that this device belongs, whichever office its page was for; null for a screen that is none. */
  private belongs: string | null = null
  private stopReporting: () => void = () => undefined
  private knock: ReturnType<typeof setTimeout> | undefined

  constructor(look: Look & { readonly screen: S }, first: Told<S> | null = null) {
    this.look = look
    this.picture = {
      ...{ told: first, link: { state: 'connecting' }, heard: performance.now() },
      offset: first === null ? 0 : first.at - Date.now(),
    }
    this.socket = io({
      transports: ['websocket'],
      auth: (say) => say(isPublic(look.screen) ? { look, device: ownKey() } : { look }),
      timeout: CONNECT_MS,
      reconnectionDelayMax: 3_000,
      autoConnect: false,
    })
    this.socket.on('view', (told) => this.hear(told as Told<S>)) // the door joins a socket only to the room of its look
    this.socket.on('order', (order) => this.obey(order))
    this.socket.on('disconnect', () => {
      if (this.picture.link.state === 'live') this.lose()
      this.knockAgain()
    })
    this.socket.on('connect_error', ({ message }) => {
      if (message === 'not-enrolled') giveOrder({ do: 'enrol' })
      if (message === 'removed') giveOrder({ do: 'forget' })
      if (message === 'no-such-link') giveOrder({ do: 'end' })
      if (this.picture.link.state === 'connecting') this.lose()
      if (message === 'unknown-office' || this.look.office === '') void reloadForOtherOffice(this.look.office)
      this.knockAgain()
    })
  }

  open(): void {
    this.wanted = true
    this.stopReporting()
    if (isPublic(this.look.screen)) this.stopReporting = whenToReport(() => this.report())
    this.socket.connect()
  }

  close(): void {
    this.wanted = false
    this.stopReporting()
    clearTimeout(this.knock)
    this.socket.disconnect()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Sends a command until it is answered or patience ends; every try carries the same id, so it happens at most once. */
  async ask(command: Command, id: string = newId()): Promise<Answer> {
    const until = Date.now() + PATIENCE_MS
    while (Date.now() < until) {
      if (!(await this.connected(until))) break
      const answer = await this.tryOnce(command, id, 0)
      if (answer !== null) return answer
    }
    return OFFLINE
  }

  /** The same for a press that its owner keeps: it waits for no line, and says how long ago it was made. */
  async askWhileUp(command: Keepable, id: string, pressedAt: Instant): Promise<Answer> {
    while (this.socket.connected) {
      const kept = Math.min(KEPT_AT_MOST_MS, Math.max(0, this.now() - pressedAt))
      const answer = await this.tryOnce(command, id, kept)
      if (answer !== null) return answer
    }
    return OFFLINE
  }

  /** A ticket's slip once more; every try carries the same id, so it is printed once. */
  async print(ticket: Label): Promise<CopyAnswer> {
    const message: AskCopy = { id: newId(), office: this.belongs ?? this.look.office, ticket }
    while (this.socket.connected) {
      try {
        return await this.socket.timeout(TRY_MS).emitWithAck('print', message)
      } catch {
        // socket.io says so when the line breaks under a question, and when the time is up.
      }
    }
    return { ok: false, refusal: 'offline' }
  }

  /** The server's clock, by this screen's own reckoning. */
  now(): Instant {
    return Date.now() + this.picture.offset
  }

  /** Null when no answer came in time: the line may be cut. The same id may go out again. */
  private async tryOnce(command: Command, id: string, kept: number): Promise<Answer | null> {
    const message: Ask = { id, office: this.belongs ?? this.look.office, command, kept }
    try {
      return await this.socket.timeout(TRY_MS).emitWithAck('ask', message)
    } catch {
      // socket.io says so when the line breaks under a question, and when the time is up.
      return null
    }
  }

  private obey(order: Order): void {
    if (order.do === 'belong') {
      this.belongs = order.office
      this.report()
    }
    giveOrder(order)
  }

  private report(): void {
    if (this.belongs !== null && this.socket.connected) this.socket.emit('device', selfReport())
  }

  private hear(told: Told<S>): void {
    if (this.picture.told !== null && this.picture.told.build !== told.build) {
      void loadAnew()
      return
    }
    this.show({ told, link: { state: 'live' }, offset: told.at - Date.now(), heard: performance.now() })
  }

  /** A cut line is tried again by socket.io; one that the server closed or refused is not, and the reason may pass. */
  private knockAgain(): void {
    clearTimeout(this.knock)
    if (this.socket.active || !this.wanted) return
    this.knock = setTimeout(() => this.socket.connect(), KNOCK_MS)
  }

  private lose(): void {
    const since = this.picture.told === null ? null : serverTime(this.picture, performance.now())
    this.show({ ...this.picture, link: { state: 'lost', since } })
  }

  private show(picture: Picture<S>): void {
    this.picture = picture
    for (const listener of this.listeners) listener()
  }

  private connected(until: number): Promise<boolean> {
    if (this.socket.connected) return Promise.resolve(true)
    return new Promise((resolve) => {
      const yes = () => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(
        () => {
          this.socket.off('connect', yes)
          resolve(false)
        },
        Math.max(0, until - Date.now()),
      )
      this.socket.once('connect', yes)
    })
  }
}

/** A command's own id. (`crypto.randomUUID` is missing on plain http pages.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
