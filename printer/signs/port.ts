// Keeps the way to a line's port open for ever: it is opened anew after each fall, and what hangs has a deadline.
import { stat } from 'node:fs/promises'
import type { LinePort } from '#shared/queue/counter-lines.ts'
import type { PrinterTrouble } from '#shared/views/paper.ts'
import { TooLate, within } from '../deadline.ts'
import { serialWire } from '../wires/serial.ts'
import { tcpWire } from '../wires/tcp.ts'
import { NoWire, type OpenWire, troubleOf, type Wire } from '../wires/wire.ts'

const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000
const OPEN_MS = 5_000
const WRITE_MS = 2_000
/** A cable that fell in an unlucky instant says nothing: its device is looked for. */
const LOOK_MS = 2_000

type Options = {
  readonly port: LinePort
  readonly onOpen: () => void
  readonly onData: (bytes: Uint8Array) => void
  readonly onDown: (trouble: PrinterTrouble) => void
}

export class Port {
  private readonly options: Options
  private wire: Wire | null = null
  /** Counts the ways: what an old one says is not heard. */
  private turn = 0
  private delay = FIRST_DELAY_MS
  private timer: NodeJS.Timeout | undefined
  /** A port that hangs while it is opened is not opened once more beside that. */
  private opening: Promise<unknown> = Promise.resolve()
  private closing = false

  constructor(options: Options, after: Promise<void>) {
    this.options = options
    void after.then(() => this.open())
  }

  isOpen = (): boolean => this.wire !== null

  /** False: it did not go out, and the way is opened anew. */
  async write(bytes: Uint8Array): Promise<boolean> {
    const { wire } = this
    if (wire === null) return false
    try {
      await within(WRITE_MS + (bytes.length / wire.bytesPerSecond) * 1_000, wire.write(bytes))
      return this.wire === wire
    } catch (error) {
      if (this.wire === wire) this.lost(whyNot(error))
      return false
    }
  }

  close(): void {
    this.closing = true
    this.turn += 1
    clearTimeout(this.timer)
    this.wire?.close()
    this.wire = null
  }

  private async open(): Promise<void> {
    if (this.closing) return
    this.turn += 1
    const { turn } = this
    const { onData } = this.options
    const opening = wireTo(this.options.port)({
      onData: (bytes) => turn === this.turn && onData(bytes),
      onDown: (trouble) => turn === this.turn && this.lost(trouble),
    })
    this.opening = opening.catch(() => undefined)
    // One that comes when nobody waits for it any more would hold the port.
    opening.then(
      (wire) => turn !== this.turn && wire.close(),
      () => undefined, // said below
    )
    try {
      const wire = await within(OPEN_MS, opening)
      if (turn !== this.turn) return
      this.wire = wire
      this.delay = FIRST_DELAY_MS
      this.look(turn)
      this.options.onOpen()
    } catch (error) {
      if (turn === this.turn) this.lost(whyNot(error))
    }
  }

  private look(turn: number): void {
    const { port } = this.options
    if (port.kind !== 'serial' || !port.path.startsWith('/')) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      stat(port.path).then(
        () => turn === this.turn && this.look(turn),
        () => turn === this.turn && this.lost('unplugged'),
      )
    }, LOOK_MS)
  }

  private lost(trouble: PrinterTrouble): void {
    if (this.closing) return
    this.turn += 1
    this.wire?.close()
    this.wire = null
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.opening.then(() => this.open()), this.delay)
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS)
    this.options.onDown(trouble)
  }
}

const wireTo = (port: LinePort): OpenWire =>
  port.kind === 'tcp' ? tcpWire(port) : serialWire({ ...port, flow: 'none' })

function whyNot(error: unknown): PrinterTrouble {
  if (error instanceof NoWire) return error.trouble
  return error instanceof TooLate ? 'no-answer' : troubleOf(error)
}
