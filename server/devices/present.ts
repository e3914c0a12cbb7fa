// Which enrolled devices have a line now, when each was heard last, and what it says of itself.
import type { DeviceReport } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Registry } from './registry.ts'

/** The disk is told that a device lives at most so often. */
const WRITE_EVERY_MS = 60_000

type Live = { lines: number; address: string; heardAt: Instant; writtenAt: Instant; report: DeviceReport | null }

export class Present {
  private readonly clock: () => Instant
  private readonly registry: Registry
  private readonly live = new Map<string, Live>()

  constructor(registry: Registry, clock: () => Instant) {
    this.registry = registry
    this.clock = clock
  }

  came(device: string, address: string): void {
    const before = this.live.get(device)
    const lines = (before?.lines ?? 0) + 1
    const report = before?.report ?? null
    this.live.set(device, { lines, address, heardAt: this.clock(), writtenAt: before?.writtenAt ?? 0, report })
    this.heard(device)
  }

  left(device: string): void {
    const live = this.live.get(device)
    if (live === undefined) return
    live.lines -= 1
    if (live.lines > 0) return
    this.live.delete(device)
    this.registry.seen(device, live.heardAt, live.report)
  }

  /** A sign of life, with or without a report. */
  heard(device: string, report: DeviceReport | null = null): void {
    const live = this.live.get(device)
    if (live === undefined) return
    live.heardAt = this.clock()
    live.report = report ?? live.report
    if (live.heardAt - live.writtenAt < WRITE_EVERY_MS) return
    live.writtenAt = live.heardAt
    this.registry.seen(device, live.heardAt, live.report)
  }

  /** Null when it has no line. */
  of(device: string): Readonly<Live> | null {
    return this.live.get(device) ?? null
  }
}
