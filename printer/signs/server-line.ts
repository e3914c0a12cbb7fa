// The line from signs and buttons to the server: looks at the counters like any screen, tells how its ports are, and asks for presses.
import type { Told } from '#shared/protocol.ts'
import type { ButtonPress, SignsReport } from '#shared/signs/told.ts'
import type { SignsView } from '#shared/views/signs-view.ts'
import { SteadyLine } from '../steady-line.ts'

const HEARTBEAT_MS = 2_000
const ACK_MS = 3_000
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
  private readonly line: SteadyLine
  private readonly heartbeat: NodeJS.Timeout

  constructor(options: Options) {
    this.options = options
    this.line = new SteadyLine({
      ...{ url: options.url, who: 'signs', auth: () => options.auth },
      onConnect: () => this.report(),
      onRefused: () => 'again',
    })
    this.line.socket.on('view', (told) => {
      if (told.screen === 'signs') options.onView((told as Told<'signs'>).view) // its screen says which view it carries
    })
    this.heartbeat = setInterval(() => this.report(), HEARTBEAT_MS)
  }

  report(): void {
    const { socket } = this.line
    if (!socket.connected) return
    socket
      .timeout(ACK_MS)
      .emitWithAck('signs', this.options.report())
      .catch((error: unknown) => this.line.say(`the server did not answer a report: ${String(error)}`))
  }

  /** Until it is answered, with the same id, for as long as whoever pressed still waits for it. */
  press(press: ButtonPress): void {
    const until = performance.now() + PRESS_MS
    const { socket } = this.line
    const tryIt = async () => {
      const left = until - performance.now()
      if (left <= 0) return this.line.say(`a press at counter ${press.counter} did not reach the server`)
      try {
        if (!socket.connected) throw new Error('no line')
        await socket.timeout(left).emitWithAck('press', press)
      } catch {
        setTimeout(() => void tryIt(), TRY_AGAIN_MS) // said when it is given up
      }
    }
    void tryIt()
  }

  close(): void {
    clearInterval(this.heartbeat)
    this.line.close()
  }
}
