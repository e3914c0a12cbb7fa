// Fake LED signs on one bus: they read frames by rules of their own, show what they were told, and have a button each.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** STX, two figures of address, four of number, ETX. */
const FRAME = new RegExp(`^${String.fromCharCode(2)}(\\d\\d)([ -~]{4})${String.fromCharCode(3)}`)

export class LedPanel {
  /** What each address shows now, and how often it was told. */
  readonly shows = new Map<string, string>()
  readonly told: string[] = []
  /** Bytes that were no frame. */
  junk = 0
  private readonly server: Server
  private cable: Socket | null = null
  private heard = ''
  private waiters: (() => void)[] = []

  private constructor(server: Server) {
    this.server = server
    server.on('connection', (socket) => {
      this.cable = socket
      socket.on('error', () => socket.destroy()) // the cable was pulled
      socket.on('data', (bytes) => this.hear(bytes.toString('latin1')))
      this.look()
    })
  }

  static async open(): Promise<LedPanel> {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const panel = new LedPanel(server)
    onTestFinished(() => {
      panel.cable?.destroy()
      server.close()
    })
    return panel
  }

  tcpPort = (): number => (this.server.address() as AddressInfo).port // it listens on TCP

  /** Its electricity was off: it shows nothing until it is told. */
  goesDark(): void {
    this.shows.clear()
  }

  /** Somebody presses; the bytes may be any. */
  sends(bytes: string): void {
    this.cable?.write(Buffer.from(bytes, 'latin1'))
  }

  pressesNext = (address: string): void => this.sends(`\x02${address}N\x03`)

  /** Resolves as soon as the claim is true. */
  until(claim: (panel: LedPanel) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (claim(this)) resolve()
        else this.waiters.push(look)
      }
      look()
    })
  }

  showing = (address: string, text: string): Promise<void> => this.until(({ shows }) => shows.get(address) === text)

  private hear(text: string): void {
    this.heard += text
    while (this.heard !== '') {
      const found = FRAME.exec(this.heard)
      if (found !== null) {
        const [whole, address = '', shown = ''] = found
        this.shows.set(address, shown)
        this.told.push(`${address} ${shown}`)
        this.heard = this.heard.slice(whole.length)
      } else if (this.heard.startsWith('\x02') && this.heard.length < 8) break
      else {
        this.heard = this.heard.slice(1)
        this.junk += 1
      }
    }
    this.look()
  }

  private look(): void {
    const looking = this.waiters
    this.waiters = []
    for (const look of looking) look()
  }
}
