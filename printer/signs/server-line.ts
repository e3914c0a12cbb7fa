// The line from signs and buttons to the server: looks at the counters like any screen, tells how its ports are, and asks for presses.
import { io, type Socket } from 'socket.io-client'
import type { Down, Told, Up } from '#shared/protocol.ts'
import type { ButtonPress, SignsReport } from '#shared/signs/told.ts'
import type { SignsView } from '#shared/views/signs-view.ts'

const HEARTBEAT_MS = 2_000
const ACK_MS = 3_000
const RETRY_MS = 1_000
/** Whoever pressed looks at the sign and presses again: an older press does nothing any more. */
const PRESS_MS = 3_000
const TRY_AGAIN_MS = 250

type Options = {
  readonly url: string
  readonly auth: object
  readonly onView: (view: SignsView) => void
  readonly report: () => SignsReport
}

export class ServerLine {
  private readonly options: Options
  private readonly socket: Socket<Down, Up>
  private readonly heartbeat: NodeJS.Timeout
  private retry: NodeJS.Timeout | undefined
  private trouble = ''

  constructor(options: Options) {
    this.options = options
    this.socket = io(options.url, {
      transports: ['websocket'],
      auth: options.auth,
      reconnectionDelay: 250,
      reconnectionDelayMax: 4_000,
    })
    this.socket.on('view', (told) => {
      if (told.screen === 'signs') options.onView((told as Told<'signs'>).view) // its screen says which view it carries
    })
    this.socket.on('connect', () => {
      this.trouble = ''
      this.report()
    })
    this.socket.on('connect_error', ({ message }) => this.lost(message))
    this.socket.on('disconnect', (reason) => this.lost(reason))
    this.heartbeat = setInterval(() => this.report(), HEARTBEAT_MS)
  }

  report(): void {
    if (!this.socket.connected) return
    this.socket
      .timeout(ACK_MS)
      .emitWithAck('signs', this.options.report())
      .catch((error: unknown) => this.say(`the server did not answer a report: ${String(error)}`))
  }

  /** Until it is answered, with the same id, for as long as whoever pressed still waits for it. */
  press(press: ButtonPress): void {
    const until = performance.now() + PRESS_MS
    const tryIt = async () => {
      const left = until - performance.now()
      if (left <= 0) return this.say(`a press at counter ${press.counter} did not reach the server`)
      try {
        if (!this.socket.connected) throw new Error('no line')
        await this.socket.timeout(left).emitWithAck('press', press)
      } catch {
        setTimeout(() => void tryIt(), TRY_AGAIN_MS) // said when it is given up
      }
    }
    void tryIt()
  }

  close(): void {
    clearInterval(this.heartbeat)
    clearTimeout(this.retry)
    this.socket.removeAllListeners()
    this.socket.disconnect()
  }

  private lost(why: string): void {
    this.say(`no line to ${this.options.url}: ${why}`)
    if (this.socket.active) return // it tries again by itself, except when the server itself turned it away
    clearTimeout(this.retry)
    this.retry = setTimeout(() => this.socket.connect(), RETRY_MS)
  }

  /** The same trouble is told once. */
  private say(trouble: string): void {
    if (trouble !== this.trouble) console.error(`signs: ${trouble}`)
    this.trouble = trouble
  }
}
