// A printer as the house hears it, wherever it stands: whether it was heard lately, and what it has printed.
import { z } from 'zod'
import type { PrinterReport } from '#shared/protocol.ts'
import type { Instant } from '#shared/queue/words.ts'
import { ASKED_OUTCOMES } from '#shared/views/asked-slips.ts'
import type { Paper, PrinterHealth } from '#shared/views/paper.ts'
import type { PrintedSlip } from '#shared/views/paper-view.ts'
import type { AskedSlips } from './asked-slips.ts'
import type { Printer } from './offices.ts'
import { paperBy, printerHealth } from './printer-health.ts'

/** Two heartbeats may be lost before the desks are told; with the 1 s of looking that is within 5 s. */
const SILENT_AFTER_MS = 4_000
const LOOK_MS = 1_000
/** Letters of its own font that a line of its paper holds. */
const COLUMNS = 48

const magnification = z.int().min(1).max(8)
const paperLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().max(COLUMNS),
    align: z.enum(['left', 'center', 'right']),
    bold: z.boolean(),
    width: magnification,
    height: magnification,
  }),
  z.strictObject({ kind: z.literal('feed'), lines: z.int().min(0).max(255) }),
  z.strictObject({ kind: z.literal('cut') }),
  z.strictObject({
    kind: z.literal('picture'),
    width: z.int().min(1).max(576),
    height: z.int().min(1).max(4_000),
    png: z.base64().max(20_000),
  }),
])
const printerReport = z.strictObject({
  papers: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(80),
        at: z.int().min(0),
        bytes: z.int().min(0).max(1_048_576),
        lines: z.array(paperLine).max(200),
      }),
    )
    .max(20),
  printer: printerHealth.exactOptional(),
  asked: z
    .array(z.strictObject({ id: z.string().min(1).max(80), outcome: z.enum(ASKED_OUTCOMES) }))
    .max(20)
    .exactOptional(),
  lost: z.array(z.string().min(1).max(8)).max(40).exactOptional(),
}) satisfies z.ZodType<PrinterReport>

/** For the door: null when it is not a report. */
export function readReport(message: unknown): PrinterReport | null {
  const read = printerReport.safeParse(message)
  return read.success ? read.data : null
}

export class HeardPrinter implements Printer {
  readonly asked: AskedSlips
  private readonly onChange: () => void
  private look: NodeJS.Timeout | undefined
  private heardAt: Instant | null = null
  private startedAt: Instant | null = null
  /** How far the house's clock, by which it is heard, is ahead of the machine's. */
  private ahead = 0
  private shown: PrinterReport['papers'] = []
  private health: PrinterHealth | null = null
  private lost: readonly string[] = []
  /** When it was first heard to be as it is. */
  private healthSince: Instant = 0
  private told = 'ready'

  /** `onChange`: its state or its paper changed. */
  constructor(asked: AskedSlips, onChange: () => void) {
    this.asked = asked
    this.onChange = onChange
  }

  /** From now on its silence is noticed. */
  listen(): void {
    this.startedAt = Date.now()
    this.look = setInterval(() => this.tellState(Date.now() + this.ahead), LOOK_MS)
    this.look.unref()
  }

  stopListening(): void {
    clearInterval(this.look)
  }

  heard(report: PrinterReport, now: Instant): void {
    this.heardAt = now
    this.ahead = now - Date.now()
    if (report.printer?.state !== this.health?.state) this.healthSince = now
    this.health = report.printer ?? null
    this.lost = report.lost ?? []
    this.asked.heard(report.asked ?? [])
    const isNew = fingerprint(report.papers) !== fingerprint(this.shown)
    this.shown = report.papers
    if (!this.tellState(now) && isNew) this.onChange()
  }

  paperState(now: Instant): Paper {
    // A printer that has just been started is given the time that a running one has between two reports.
    const since = this.heardAt ?? this.startedAt
    const isHeard = since !== null && now - since <= SILENT_AFTER_MS
    return isHeard ? paperBy(this.health, this.healthSince) : { state: 'silent', since }
  }

  /** Slips of which nobody knows whether they are on paper, the newest last. */
  unknownSlips = (): readonly string[] => this.health?.unknown ?? []

  /** What came out of it, newest first; none where its paper is real. */
  papers = (): readonly PrintedSlip[] => this.shown

  /** It never says whether a slip came out. */
  isBlind = (): boolean => this.health?.state === 'blind'

  /** Letters that it has no glyph for, as it says. */
  lostLetters = (): readonly string[] => this.lost

  /** True when there was something to tell. */
  private tellState(now: Instant): boolean {
    const { state, printer } = this.paperState(now)
    const said = [state, printer?.state, printer?.trouble, this.isBlind() ? 'blind' : null, ...this.unknownSlips()]
    const told = said.filter(Boolean).join(' ')
    if (told === this.told) return false
    this.told = told
    this.onChange()
    return true
  }
}

/** Paper never changes once it is printed: which and when says it all. */
const fingerprint = (papers: PrinterReport['papers']): string => papers.map(({ id, at }) => `${at} ${id}`).join('|')
