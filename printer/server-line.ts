// The printer's line to the server: it looks at the slips like any screen, and tells how its paper is.
import type { Order, PrinterReport, Told, TurnedAway } from '#shared/protocol.ts'
import { SteadyLine } from './steady-line.ts'

const HEARTBEAT_MS = 2_000
const ACK_MS = 3_000

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
  private readonly line: SteadyLine
  private readonly heartbeat: NodeJS.Timeout
  private reporting = false
  private again = false

  constructor(options: LineOptions) {
    this.options = options
    this.line = new SteadyLine({
      ...{ url: options.url, who: 'printer', auth: options.auth },
      onConnect: () => this.report(),
      onRefused: (why) => (why === 'not-enrolled' || why === 'removed' ? options.onTurnedAway(why) : 'again'),
    })
    this.line.socket.on('view', (told) => {
      if (told.screen === 'slips') options.onSlips(told as Told<'slips'>) // its screen says which view it carries
    })
    this.line.socket.on('order', (order) => options.onOrder(order))
    this.heartbeat = setInterval(() => this.report(), HEARTBEAT_MS)
  }

  /** One report at a time; what changes meanwhile goes with the next. */
  report(): void {
    if (this.reporting) this.again = true
    else if (this.line.socket.connected) void this.send()
  }

  /** Anew, as whatever it is by now. */
  open(): void {
    this.line.open()
  }

  close(): void {
    clearInterval(this.heartbeat)
    this.line.close()
  }

  private async send(): Promise<void> {
    const report = this.options.report()
    if (report === null) return
    this.reporting = true
    try {
      await this.line.socket.timeout(ACK_MS).emitWithAck('report', report)
    } catch (error) {
      this.line.say(`the server did not answer a report: ${String(error)}`)
    }
    this.reporting = false
    if (!this.again) return
    this.again = false
    this.report()
  }
}
