// What one printer was asked for beside tickets: a test, the day on paper, a copy. Each has its id, and what became of it is kept a while.
import type { Instant } from '#shared/queue/words.ts'
import type { AskedFor, AskedOutcome, AskedReport, AskedSlip } from '#shared/views/asked-slips.ts'

/** As long as the printer takes it for fresh, and a little more until it has said so. */
const WAITS_MS = 100_000
const KEPT = 20
/** More than somebody who stands there and waits could want. */
const OPEN_AT_MOST = 5

export type Asked = AskedSlip & { readonly outcome: AskedOutcome }

export class AskedSlips {
  /** Newest first. */
  private kept: readonly Asked[] = []

  /** False: so many are open already. One that was asked before under this id is the same one. */
  ask(id: string, what: AskedFor, now: Instant): boolean {
    if (this.kept.some((one) => one.id === id)) return true
    if (this.open(now).length >= OPEN_AT_MOST) return false
    this.kept = [{ id, at: now, for: what, outcome: 'waiting' as const }, ...this.kept].slice(0, KEPT)
    return true
  }

  /** For the printer, in the order in which they were asked. */
  open = (now: Instant): readonly AskedSlip[] =>
    this.list(now)
      .filter(({ outcome }) => outcome === 'waiting')
      .map(({ outcome: _, ...slip }) => slip)
      .reverse()

  /** Newest first; what nobody printed in time is over. */
  list = (now: Instant): readonly Asked[] =>
    this.kept.map((one) =>
      one.outcome === 'waiting' && now - one.at > WAITS_MS ? { ...one, outcome: 'expired' } : one,
    )

  /** What became of them, as the printer says. */
  heard(reports: readonly AskedReport[]): void {
    const outcomes = new Map(reports.map(({ id, outcome }) => [id, outcome]))
    this.kept = this.kept.map((one) => ({ ...one, outcome: outcomes.get(one.id) ?? one.outcome }))
  }
}
