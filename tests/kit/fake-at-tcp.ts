// The fake printer in the network: one visitor at a time, as real ones have it, on a free port of this machine.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Profile } from '#shared/slip/profile.ts'
import { FakePrinter } from './fake-printer.ts'

export class FakeAtTcp {
  readonly printer: FakePrinter
  private server: Server | null = null
  private visitor: Socket | null = null
  private port = 0

  private constructor(profile: Profile, msPerLine: number) {
    this.printer = new FakePrinter(profile, msPerLine, (bytes) => void this.visitor?.write(bytes))
  }

  static async open(profile: Profile, msPerLine = 1): Promise<FakeAtTcp> {
    const fake = new FakeAtTcp(profile, msPerLine)
    await fake.plugIn()
    onTestFinished(() => fake.unplug())
    return fake
  }

  /** Where it is, as the settings say it. */
  link = () => ({ kind: 'tcp', host: '127.0.0.1', port: this.port }) as const

  tcpPort = (): number => this.port

  hasVisitor = (): boolean => this.visitor !== null

  async plugIn(): Promise<void> {
    const server = createServer((socket) => this.welcome(socket))
    server.listen(this.port, '127.0.0.1')
    await once(server, 'listening')
    this.port = (server.address() as AddressInfo).port // it listens on TCP
    this.server = server
  }

  /** The plug of the network is out: whoever is connected is cut off, whoever comes is refused. */
  async unplug(): Promise<void> {
    const { server } = this
    this.server = null
    this.cutsOff()
    if (server === null) return
    server.close()
    await once(server, 'close')
  }

  /** In the middle of whatever is said. */
  cutsOff(): void {
    this.visitor?.resetAndDestroy()
    this.visitor = null
  }

  private welcome(socket: Socket): void {
    socket.on('error', () => socket.destroy()) // the other side went: nobody is left to tell
    if (this.visitor !== null) {
      socket.destroy()
      return
    }
    this.visitor = socket
    socket.on('data', (bytes) => this.printer.hear(bytes))
    socket.on('close', () => {
      if (this.visitor === socket) this.visitor = null
    })
  }
}
