// The lines of an office as the house hears them: whether each works, since when, and the last press on it.
import type { CounterLine } from '#shared/queue/counter-lines.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Instant } from '#shared/queue/words.ts'
import type { ButtonPress, LineHealth, LineNow, SignsReport } from '#shared/signs/told.ts'

/** Two heartbeats may be lost. */
const SILENT_AFTER_MS = 6_000

export class HeardLines {
  private readonly startedAt: Instant
  private heardAt: Instant | null = null
  private health = new Map<string, { readonly of: LineHealth; readonly since: Instant }>()
  private readonly presses = new Map<string, NonNullable<LineNow['lastPress']>>()

  constructor(now: Instant) {
    this.startedAt = now
  }

  /** True when a line works that did not, or the other way round. */
  heard({ lines }: SignsReport, now: Instant): boolean {
    const wasSilent = this.isSilent(now)
    const before = this.health
    this.heardAt = now
    this.health = new Map(
      lines.map((of) => {
        const was = before.get(of.id)
        const same = was?.of.state === of.state && was.of.trouble === of.trouble
        return [of.id, { of, since: same ? was.since : now }]
      }),
    )
    return wasSilent || [...this.health].some(([id, { of }]) => isDown(before.get(id)?.of) !== isDown(of))
  }

  pressed({ line, counter, does }: ButtonPress, refusal: Refusal | null, at: Instant): void {
    this.presses.set(line, { at, counter, does, refusal })
  }

  now(lines: readonly CounterLine[], now: Instant): LineNow[] {
    return lines.map(({ id, name }) => {
      const known = this.health.get(id)
      const lastPress = this.presses.get(id) ?? null
      const none = { trouble: null, written: 0, skipped: 0, presses: 0 }
      if (known === undefined || this.isSilent(now))
        return { ...none, ...known?.of, id, name, state: 'silent', since: this.heardAt ?? this.startedAt, lastPress }
      return { ...known.of, name, since: known.since, lastPress }
    })
  }

  /** By their names. A process that has just been started is given its time. */
  down(lines: readonly CounterLine[], now: Instant): string[] {
    const silent = this.isSilent(now)
    return lines.filter(({ id }) => silent || isDown(this.health.get(id)?.of)).map(({ name }) => name)
  }

  private isSilent = (now: Instant): boolean => now - (this.heardAt ?? this.startedAt) > SILENT_AFTER_MS
}

/** One that is only being opened is not down. */
const isDown = (of: LineHealth | undefined): boolean =>
  of !== undefined && (of.state === 'wrong' || (of.state === 'down' && of.trouble !== null))
