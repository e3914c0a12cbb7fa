// Which slip is printed next: each once, in the order they were taken, while its citizen is still there; again only with a mark.
import type { Told } from '#shared/protocol.ts'
import type { Bilingual } from '#shared/queue/settings.ts'
import { NO_EXTRAS } from '#shared/slip/parts.ts'
import type { Profile } from '#shared/slip/profile.ts'
import { slipLayout } from '#shared/slip/slip.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import { slipBytes } from './bytes/slip-bytes.ts'
import type { PrinterLink, PrintJob } from './link.ts'
import type { Printed } from './printed.ts'

/** A slip that comes later than this would lie on the floor. */
const FRESH_MS = 90_000
const RETRY_MS = 1_000
/** Of one slip: more would cover the floor. */
const COPIES = 2
const UNKNOWN_TOLD = 20

type Waiting = { readonly slip: Slip; readonly office: Bilingual; copies: number }

export class Spooler {
  private readonly waiting = new Map<string, Waiting>()
  private readonly link: PrinterLink
  private readonly printed: Printed
  private readonly profile: Profile
  private readonly onPaper: () => void
  private readonly unknownOnes: string[]
  private afterBroken: boolean
  /** The server's clock − own clock. */
  private offset = 0
  private working = false
  private work: Promise<void> = Promise.resolve()
  private retry: NodeJS.Timeout | undefined
  private closing = false

  /** What was begun before and never told to be printed is unknown from now on. */
  constructor(link: PrinterLink, printed: Printed, profile: Profile, onPaper: () => void) {
    this.link = link
    this.printed = printed
    this.profile = profile
    this.onPaper = onPaper
    this.unknownOnes = printed.settleUnknown()
    this.afterBroken = this.unknownOnes.length > 0
    for (const id of this.unknownOnes)
      console.error(`printer: whether ${id} was printed is unknown; it is not printed again`)
  }

  hear({ at, view }: Told<'slips'>): void {
    this.offset = at - Date.now()
    for (const slip of view.slips)
      if (!this.waiting.has(slip.id)) this.waiting.set(slip.id, { slip, office: view.office, copies: 0 })
    this.go()
  }

  /** Something is different now: perhaps it prints. */
  go(): void {
    if (this.working || this.closing) return
    this.working = true
    this.work = this.printAll()
  }

  /** Slips of which nobody knows whether they are on paper, the newest last. */
  unknown = (): readonly string[] => this.unknownOnes.slice(-UNKNOWN_TOLD)

  /** Finishes the slip in hand, begins no other. */
  async close(): Promise<void> {
    this.closing = true
    clearTimeout(this.retry)
    await this.work
  }

  private async printAll(): Promise<void> {
    for (const [id, waiting] of this.waiting) {
      if (this.closing) break
      try {
        if (!(await this.printOne(id, waiting))) break
      } catch (error) {
        console.error(`printer: ${id} could not be begun and waits:`, error)
        this.later()
      }
    }
    // In the same turn as the last look at what waits, so that no slip falls in between.
    this.working = false
  }

  /** False when it still waits, and all after it with it: the printer would not print now, or broke off. */
  private async printOne(id: string, waiting: Waiting): Promise<boolean> {
    if (!this.isFresh(waiting.slip)) this.giveUp(id, waiting)
    else if (await this.link.ready()) {
      if (this.begin(id, waiting)) await this.print(id, waiting)
      else this.waiting.delete(id)
    }
    if (!this.waiting.has(id)) return true
    this.later()
    return false
  }

  private begin(id: string, { copies }: Waiting): boolean {
    if (copies === 0) return this.printed.begin(id)
    this.printed.beginCopy(id, copies)
    return true
  }

  /** What was begun may be on paper: if this fails, it comes once more only with the mark of a copy. */
  private async print(id: string, waiting: Waiting): Promise<void> {
    try {
      const outcome = await this.link.print(this.job(waiting))
      this.afterBroken = false
      this.waiting.delete(id)
      this.printed.finish(id, outcome)
      if (outcome === 'unknown') this.isUnknown(id)
    } catch (error) {
      console.error(`printer: whether ${id} was printed is unknown:`, error)
      waiting.copies += 1
      if (waiting.copies > COPIES || !this.isFresh(waiting.slip)) this.giveUp(id, waiting)
    }
    this.onPaper()
  }

  private job({ slip, office, copies }: Waiting): PrintJob {
    const layout = slipLayout(slip, office, this.profile, { ...NO_EXTRAS, copy: copies })
    if (layout.lost.length > 0) console.error(`printer: no glyph on ${slip.id} for`, layout.lost)
    const staleAt = slip.takenAt + FRESH_MS - this.offset
    return { id: slip.id, bytes: slipBytes(layout, this.profile), staleAt, afterBroken: this.afterBroken }
  }

  private giveUp(id: string, { copies }: Waiting): void {
    this.waiting.delete(id)
    if (copies === 0) return // it was never begun
    this.isUnknown(id)
    this.printed.finish(id, 'unknown')
  }

  private isUnknown(id: string): void {
    this.unknownOnes.push(id)
    console.error(`printer: whether ${id} was printed stays unknown`)
  }

  private later(): void {
    clearTimeout(this.retry)
    this.retry = setTimeout(() => this.go(), RETRY_MS)
  }

  private isFresh = (slip: Slip): boolean => Date.now() + this.offset - slip.takenAt <= FRESH_MS
}
