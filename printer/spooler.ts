// Which slip is printed next: each once, in the order they were taken, while its citizen is still there.
import type { Told } from '#shared/protocol.ts'
import type { Bilingual } from '#shared/queue/settings.ts'
import type { Slip } from '#shared/views/slips-view.ts'
import type { PrinterLink } from './link.ts'
import type { Printed } from './printed.ts'
import type { Profile } from './profile.ts'
import { slipBytes } from './slip/bytes.ts'
import { NO_EXTRAS } from './slip/parts.ts'
import { slipLayout } from './slip/slip.ts'

/** A slip that comes later than this would lie on the floor. */
const FRESH_MS = 90_000
const RETRY_MS = 1_000

export class Spooler {
  private readonly waiting = new Map<string, { readonly slip: Slip; readonly office: Bilingual }>()
  private readonly link: PrinterLink
  private readonly printed: Printed
  private readonly profile: Profile
  private readonly onPaper: () => void
  /** The server's clock − own clock. */
  private offset = 0
  private working = false
  private work: Promise<void> = Promise.resolve()
  private retry: NodeJS.Timeout | undefined
  private closing = false

  constructor(link: PrinterLink, printed: Printed, profile: Profile, onPaper: () => void) {
    this.link = link
    this.printed = printed
    this.profile = profile
    this.onPaper = onPaper
  }

  hear({ at, view }: Told<'slips'>): void {
    this.offset = at - Date.now()
    for (const slip of view.slips) this.waiting.set(slip.id, { slip, office: view.office })
    this.go()
  }

  /** Finishes the slip in hand, begins no other. */
  async close(): Promise<void> {
    this.closing = true
    clearTimeout(this.retry)
    await this.work
  }

  private go(): void {
    if (this.working) return
    this.working = true
    this.work = this.printAll()
  }

  private async printAll(): Promise<void> {
    for (const [id, { slip, office }] of this.waiting) {
      if (this.closing) break
      try {
        if (this.isFresh(slip) && this.printed.begin(id)) await this.print(slip, office)
        this.waiting.delete(id)
      } catch (error) {
        console.error(`printer: ${id} could not be begun and waits:`, error)
        clearTimeout(this.retry)
        this.retry = setTimeout(() => this.go(), RETRY_MS)
      }
    }
    // In the same turn as the last look at what waits, so that no slip falls in between.
    this.working = false
  }

  /** Once begun it is never begun again: if this fails, whether the slip is on paper is unknown. */
  private async print(slip: Slip, office: Bilingual): Promise<void> {
    try {
      const layout = slipLayout(slip, office, this.profile, NO_EXTRAS)
      if (layout.lost.length > 0) console.error(`printer: no glyph on ${slip.id} for`, layout.lost)
      await this.link.print({ id: slip.id, bytes: slipBytes(layout, this.profile) })
      await this.printed.finish(slip.id)
    } catch (error) {
      console.error(`printer: whether ${slip.id} was printed is unknown:`, error)
    }
    this.onPaper()
  }

  private isFresh = (slip: Slip): boolean => Date.now() + this.offset - slip.takenAt <= FRESH_MS
}
