// The printer's line to the server: it looks at the slips like any screen, tells how its paper is, and comes back for ever.
import { io, type Socket } from 'socket.io-client'
import type { Down, Order, PrinterReport, Told, TurnedAway, Up } from '#shared/protocol.ts'

const HEARTBEAT_MS = 2_000
const ACK_MS = 3_000
const RETRY_MS = 1_000

type LineOptions = {
  readonly url: string
  /** What it shows at the door, asked anew at every try. */
  readonly auth: () => object
  readonly onSlips: (told: Told<'slips'>) => void
  /** Null: nothing can be said yet. */
  readonly report: () => PrinterReport | null
  readonly onOrder: (order: Order) => void
  /** It is no printer of this house: it tries again by itself, or rests until somebody says `open()`. */
  readonly onTurnedAway: (why: TurnedAway) => 'again' | 'rest'
}

export class ServerLine {
  private readonly options: LineOptions
  private readonly socket: Socket<Down, Up>
  private readonly heartbeat: NodeJS.Timeout
  private retry: NodeJS.Timeout | undefined
  private reporting = false
  private again = false
  private trouble = ''

  constructor(options: LineOptions) {
    this.options = options
    this.socket = io(options.url, {
      transports: ['websocket'],
      auth: (show) => show(options.auth()),
      reconnectionDelay: 250,
      reconnectionDelayMax: 4_000,
    })
    this.socket.on('view', (told) => {
      if (told.screen === 'slips') options.onSlips(told as Told<'slips'>) // its screen says which view it carries
    })
    this.socket.on('order', (order) => options.onOrder(order))
    this.socket.on('connect', () => {
      this.trouble = ''
      this.report()
    })
    this.socket.on('connect_error', ({ message }) => {
      const why = message === 'not-enrolled' || message === 'removed' ? message : null
      if (why === null || options.onTurnedAway(why) === 'again') this.lost(message)
    })
    this.socket.on('disconnect', (reason) => this.lost(reason))
    this.heartbeat = setInterval(() => this.report(), HEARTBEAT_MS)
  }

  /** One report at a time; what changes meanwhile goes with the next. */
  report(): void {
    if (this.reporting) this.again = true
    else if (this.socket.connected) void this.send()
  }

  /** Anew, as whatever it is by now. */
  open(): void {
    clearTimeout(this.retry)
    this.socket.disconnect().connect()
  }

  close(): void {
    clearInterval(this.heartbeat)
    clearTimeout(this.retry)
    this.socket.removeAllListeners()
    this.socket.disconnect()
  }

  private async send(): Promise<void> {
    const report = this.options.report()
    if (report === null) return
    this.reporting = true
    try {
      await this.socket.timeout(ACK_MS).emitWithAck('report', report)
    } catch (error) {
      this.say(`the server did not answer a report: ${String(error)}`)
    }
    this.reporting = false
    if (!this.again) return
    this.again = false
    this.report()
  }

  private lost(why: string): void {
    this.say(`no line to ${this.options.url}: ${why}`)
    if (this.socket.active) return // it tries again by itself, except when the server itself turned it away
    clearTimeout(this.retry)
    this.retry = setTimeout(() => this.socket.connect(), RETRY_MS)
  }

  /** The same trouble is told once. */
  private say(trouble: string): void {
    if (trouble !== this.trouble) console.error(`printer: ${trouble}`)
    this.trouble = trouble
  }
}
