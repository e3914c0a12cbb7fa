// Which enrolled devices have a line now, when each was heard last, and what it says of itself.
import type { DeviceReport } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { Registry } from './registry.ts'

/** The disk is told that a device lives at most so often. */
const WRITE_EVERY_MS = 60_000

type Known = { lines: number; address: string; heardAt: Instant; writtenAt: Instant; report: DeviceReport | null }

export class Present {
  private readonly clock: () => Instant
  private readonly registry: Registry
  /** Those that were heard since the house was opened, here or not. */
  private readonly known = new Map<string, Known>()

  constructor(registry: Registry, clock: () => Instant) {
    this.registry = registry
    this.clock = clock
  }

  came(device: string, address: string): void {
    const before = this.known.get(device) ?? { lines: 0, heardAt: 0, writtenAt: 0, report: null }
    this.known.set(device, { ...before, lines: before.lines + 1, address })
    this.heard(device)
  }

  left(device: string): void {
    const known = this.known.get(device)
    if (known !== undefined) known.lines -= 1
  }

  /** A sign of life, with or without a report. */
  heard(device: string, report: DeviceReport | null = null): void {
    const known = this.known.get(device)
    if (known === undefined) return
    known.heardAt = this.clock()
    known.report = report ?? known.report
    if (known.heardAt - known.writtenAt < WRITE_EVERY_MS) return
    known.writtenAt = known.heardAt
    this.registry.seen(device, known.heardAt, known.report)
  }

  isHere(device: string): boolean {
    return (this.known.get(device)?.lines ?? 0) > 0
  }

  /** Null when it was not heard since the house was opened. */
  of(device: string): Readonly<Known> | null {
    return this.known.get(device) ?? null
  }
}
