// One line with its signs and buttons: the newest state of each counter is written, changed ones first; presses are heard.
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import { compileFrame, type Frame, type Place } from '#shared/signs/frame.ts'
import { Listener, type Press } from '#shared/signs/listener.ts'
import { compilePatterns } from '#shared/signs/pattern.ts'
import { shownAt } from '#shared/signs/shown.ts'
import type { LineHealth } from '#shared/signs/told.ts'
import type { PrinterTrouble } from '#shared/views/paper.ts'
import type { SignCounter } from '#shared/views/signs-view.ts'
import { Port } from './port.ts'

/** What stands, or should, on one sign. `writtenAt` null: it must be written. */
type Sign = { readonly place: Place; said: string; bytes: Uint8Array; writtenAt: number | null }

type Options = {
  readonly settings: CounterLine
  /** Until then the port may be another's. */
  readonly after: Promise<void>
  readonly onChange: () => void
  readonly onPress: (press: Press) => void
}

export class SignLine {
  private readonly options: Options
  private readonly frame: Frame | null
  private readonly listener: Listener
  private readonly port: Port | null
  /** By place, in the order in which they changed. */
  private signs: Sign[] = []
  private state: LineHealth['state']
  private trouble: PrinterTrouble | null = null
  private written = 0
  private presses = 0
  private writing: Promise<void> | null = null
  private timer: NodeJS.Timeout | undefined
  private closing = false

  constructor(options: Options) {
    this.options = options
    const { settings, after } = options
    const frame = settings.show === null ? null : compileFrame(settings.show, settings.places, settings.port)
    const patterns = compilePatterns(settings)
    this.frame = frame?.ok ? frame : null
    this.listener = new Listener(patterns.ok ? patterns.sought : [])
    // The door lets no such settings in; those of an older version may be so.
    const isWrong = frame?.ok === false || !patterns.ok
    this.state = isWrong ? 'wrong' : 'down'
    this.port = isWrong
      ? null
      : new Port(
          {
            port: settings.port,
            onOpen: () => this.opened(),
            onData: (bytes) => this.hear(bytes),
            onDown: (trouble) => this.down(trouble),
          },
          after,
        )
  }

  health(): Omit<LineHealth, 'id'> {
    const { state, trouble, written, presses } = this
    return { state, trouble, written, presses, skipped: this.listener.skipped }
  }

  /** Only the newest counts: what was not written yet of an older one never is. */
  show(counters: readonly SignCounter[], date: string): void {
    const { show, places } = this.options.settings
    if (show === null || this.frame === null) return
    const before = this.signs
    const now = places.flatMap((place): Sign[] => {
      const counter = counters.find((one) => one.counter === place.counter)
      const is = counter ?? { counter: place.counter, state: 'closed', ticket: null, last: null, call: 0 }
      const shown = shownAt(is, show)
      // A recall is shown once more: many signs blink, or ring, at each frame.
      const said = JSON.stringify([shown, shown.kind === 'ticket' && is.ticket !== null ? [date, is.call] : null])
      const same = before.find((one) => one.place.address === place.address && one.said === said)
      return [same ?? { place, said, bytes: this.frame?.bytes(place, shown) ?? new Uint8Array(), writtenAt: null }]
    })
    const kept = before.filter((sign) => now.includes(sign))
    this.signs = [...kept, ...now.filter((sign) => !kept.includes(sign))]
    this.go()
  }

  async close(): Promise<void> {
    this.closing = true
    clearTimeout(this.timer)
    this.port?.close()
    await this.writing
  }

  private opened(): void {
    this.become('up', null)
    for (const sign of this.signs) sign.writtenAt = null
    this.go()
  }

  private down(trouble: PrinterTrouble): void {
    this.listener.forget()
    this.become('down', trouble)
  }

  private become(state: LineHealth['state'], trouble: PrinterTrouble | null): void {
    const isNew = state !== this.state || trouble !== this.trouble
    this.state = state
    this.trouble = trouble
    if (isNew) this.options.onChange()
  }

  private hear(bytes: Uint8Array): void {
    for (const press of this.listener.hear(bytes, performance.now())) {
      this.presses += 1
      this.options.onPress(press)
    }
  }

  /** One writer: frames go out one after the other, each only when the one before has left. */
  private go(): void {
    clearTimeout(this.timer)
    this.writing ??= this.writeAll().finally(() => {
      this.writing = null
      this.wait()
    })
  }

  private async writeAll(): Promise<void> {
    const gap = this.options.settings.show?.gap ?? 0
    for (let sign = this.next(); sign !== null; sign = this.next()) {
      if (!(await this.port?.write(sign.bytes))) return
      sign.writtenAt = performance.now()
      this.written += 1
      if (gap > 0) await new Promise((resolve) => setTimeout(resolve, gap))
    }
  }

  /** A changed one first; else the one whose repeat is due the longest. */
  private next(): Sign | null {
    if (this.closing || !this.port?.isOpen()) return null
    const changed = this.signs.find(({ writtenAt }) => writtenAt === null)
    if (changed !== undefined) return changed
    const oldest = this.oldest()
    return oldest !== null && this.dueIn(oldest) <= 0 ? oldest : null
  }

  private oldest(): Sign | null {
    return this.signs.reduce<Sign | null>(
      (oldest, sign) => (oldest === null || (sign.writtenAt ?? 0) < (oldest.writtenAt ?? 0) ? sign : oldest),
      null,
    )
  }

  private dueIn({ writtenAt }: Sign): number {
    const repeat = this.options.settings.show?.repeat ?? 0
    return repeat === 0 ? Number.POSITIVE_INFINITY : (writtenAt ?? 0) + repeat * 1_000 - performance.now()
  }

  private wait(): void {
    if (this.closing || !this.port?.isOpen()) return
    // One that changed while the last frame left.
    const changed = this.signs.some(({ writtenAt }) => writtenAt === null)
    const oldest = this.oldest()
    const ms = changed ? 0 : oldest === null ? Number.POSITIVE_INFINITY : this.dueIn(oldest)
    if (Number.isFinite(ms)) this.timer = setTimeout(() => this.go(), Math.max(0, ms))
  }
}
