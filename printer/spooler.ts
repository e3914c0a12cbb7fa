// Which slip is printed next: each once, in the order they were taken, while its citizen is still there; again only with a mark.
import type { Told } from '#shared/protocol.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { type AskedOutcome, isAskedId } from '#shared/views/asked-slips.ts'
import { slipBytes } from './bytes/slip-bytes.ts'
import { type Job, jobsOf } from './jobs.ts'
import type { Link, PrintJob } from './link.ts'
import type { Printed } from './printed.ts'
import { WhatBecame } from './what-became.ts'

/** A slip that comes later than this would lie on the floor. */
const FRESH_MS = 90_000
const RETRY_MS = 1_000
/** Of one slip: more would cover the floor. */
const COPIES = 2

type Waiting = { readonly job: Job; copies: number }
type At = { readonly link: Link; readonly profile: Profile }

export class Spooler {
  /** For whoever tells the server. */
  readonly became = new WhatBecame()
  private readonly waiting = new Map<string, Waiting>()
  private readonly printed: Printed
  private readonly onPaper: () => void
  /** The printer of the moment; null: there is none, and all wait. */
  private at: At | null = null
  private afterBroken: boolean
  /** Tickets and what was asked take turns, so that neither starves the other. */
  private lastWasAsked = false
  /** The server's clock − own clock. */
  private offset = 0
  private working = false
  private work: Promise<void> = Promise.resolve()
  private retry: NodeJS.Timeout | undefined

  /** What was begun before and never told to be printed is unknown from now on. */
  constructor(printed: Printed, onPaper: () => void) {
    this.printed = printed
    this.onPaper = onPaper
    const unknown = printed.settleUnknown()
    this.afterBroken = unknown.length > 0
    for (const id of unknown) this.settle(id, isAskedId(id), 'unknown')
  }

  hear({ at, view }: Told<'slips'>): void {
    this.offset = at - Date.now()
    for (const job of jobsOf(view))
      if (!this.waiting.has(job.id) && !this.became.isKnown(job.id)) this.waiting.set(job.id, { job, copies: 0 })
    this.go()
  }

  /** From now on it prints here. */
  use(link: Link, profile: Profile): void {
    this.at = { link, profile }
    this.go()
  }

  /** Begins no other slip; resolves when the one in hand is done. */
  rest(): Promise<void> {
    this.at = null
    clearTimeout(this.retry)
    return this.work
  }

  /** Something is different now: perhaps it prints. */
  go(): void {
    if (this.working || this.at === null) return
    this.working = true
    this.work = this.printAll()
  }

  /** It prints for another one now: what was not begun is the other's. */
  leaveWaiting(): void {
    for (const [id, { copies }] of this.waiting) if (copies === 0) this.waiting.delete(id)
  }

  private async printAll(): Promise<void> {
    const tried = new Set<string>()
    for (let next = this.next(tried); next !== null && this.at !== null; next = this.next(tried)) {
      tried.add(next.job.id)
      try {
        if (!(await this.printOne(next, this.at))) break
      } catch (error) {
        console.error(`printer: ${next.job.id} could not be begun and waits:`, error)
        this.later()
      }
    }
    // In the same turn as the last look at what waits, so that no slip falls in between.
    this.working = false
  }

  private next(tried: ReadonlySet<string>): Waiting | null {
    const waiting = [...this.waiting.values()].filter(({ job }) => !tried.has(job.id))
    const inTurn = waiting.find(({ job }) => job.asked !== this.lastWasAsked)
    return inTurn ?? waiting[0] ?? null
  }

  /** False when it still waits, and all after it with it: the printer would not print now, or broke off. */
  private async printOne(waiting: Waiting, at: At): Promise<boolean> {
    const { job } = waiting
    if (!this.isFresh(job)) this.giveUp(waiting)
    else if (await at.link.ready()) {
      if (this.begin(waiting)) await this.print(waiting, at)
      else this.isOld(job)
    }
    if (!this.waiting.has(job.id)) return true
    this.later()
    return false
  }

  private begin({ job, copies }: Waiting): boolean {
    if (copies === 0) return this.printed.begin(job.id)
    this.printed.beginCopy(job.id, copies)
    return true
  }

  /** A process before this one had it. */
  private isOld({ id, asked }: Job): void {
    this.waiting.delete(id)
    if (asked) this.settle(id, asked, this.printed.outcomeOf(id))
  }

  /** What was begun may be on paper: if this fails, it comes once more only with the mark of a copy. */
  private async print(waiting: Waiting, at: At): Promise<void> {
    const { id, asked } = waiting.job
    this.lastWasAsked = asked
    try {
      const outcome = await at.link.print(this.bytesOf(waiting, at.profile))
      this.afterBroken = false
      this.waiting.delete(id)
      this.printed.finish(id, outcome)
      this.settle(id, asked, outcome)
    } catch (error) {
      console.error(`printer: whether ${id} was printed is unknown:`, error)
      waiting.copies += 1
      if (asked || waiting.copies > COPIES || !this.isFresh(waiting.job)) this.giveUp(waiting)
    }
    this.onPaper()
  }

  private bytesOf({ job, copies }: Waiting, profile: Profile): PrintJob {
    const layout = job.layout(profile, copies)
    // What the staff asked for has letters of every kind on it.
    if (!job.asked) this.became.lacks(layout.lost)
    const staleAt = job.at + FRESH_MS - this.offset
    return { id: job.id, bytes: slipBytes(layout, profile), staleAt, afterBroken: this.afterBroken }
  }

  private giveUp({ job: { id, asked }, copies }: Waiting): void {
    this.waiting.delete(id)
    const begun = copies > 0
    if (begun) this.printed.finish(id, 'unknown')
    if (begun || asked) this.settle(id, asked, begun ? 'unknown' : 'expired')
  }

  private settle(id: string, asked: boolean, outcome: AskedOutcome): void {
    if (asked) {
      this.became.answered(id, outcome)
      this.onPaper()
    } else if (outcome === 'unknown') this.became.isUnknown(id)
  }

  private later(): void {
    clearTimeout(this.retry)
    if (this.at !== null) this.retry = setTimeout(() => this.go(), RETRY_MS)
  }

  private isFresh = ({ at }: Job): boolean => Date.now() + this.offset - at <= FRESH_MS
}
