// A line from a process to its server that comes back for ever: it looks like any screen, and tells the same trouble once.
import { io, type Socket } from 'socket.io-client'
import type { Down, Up } from '#shared/protocol.ts'

const RETRY_MS = 1_000

type Options = {
  readonly url: string
  /** How the log calls whoever is at this end. */
  readonly who: string
  /** What it shows at the door, asked anew at every try. */
  readonly auth: () => object
  /** It has a line, for the first time or again. */
  readonly onConnect: () => void
  /** The door said no: it tries again by itself, or rests until somebody says `open()`. */
  readonly onRefused: (why: string) => 'again' | 'rest'
}

export class SteadyLine {
  readonly socket: Socket<Down, Up>
  private readonly options: Options
  private retry: NodeJS.Timeout | undefined
  private trouble = ''

  constructor(options: Options) {
    this.options = options
    this.socket = io(options.url, {
      transports: ['websocket'],
      auth: (show) => show(options.auth()),
      reconnectionDelay: 250,
      reconnectionDelayMax: 4_000,
    })
    this.socket.on('connect', () => {
      this.trouble = ''
      options.onConnect()
    })
    this.socket.on('connect_error', ({ message }) => {
      if (options.onRefused(message) === 'again') this.lost(message)
    })
    this.socket.on('disconnect', (reason) => this.lost(reason))
  }

  /** Anew, as whatever it is by now. */
  open(): void {
    clearTimeout(this.retry)
    this.socket.disconnect().connect()
  }

  close(): void {
    clearTimeout(this.retry)
    this.socket.removeAllListeners()
    this.socket.disconnect()
  }

  say(trouble: string): void {
    if (trouble !== this.trouble) console.error(`${this.options.who}: ${trouble}`)
    this.trouble = trouble
  }

  private lost(why: string): void {
    this.say(`no line to ${this.options.url}: ${why}`)
    if (this.socket.active) return // it tries again by itself, except when the server itself turned it away
    clearTimeout(this.retry)
    this.retry = setTimeout(() => this.socket.connect(), RETRY_MS)
  }
}
