// Keeps an office's printer process running, and knows whether it was heard lately and what it has printed.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import type { PrinterReport } from '#shared/protocol.ts'
import type { Paper, PrinterHealth } from '#shared/views/paper.ts'
import type { PaperView } from '#shared/views/paper-view.ts'
import { log } from './log.ts'
import { paperBy, printerHealth } from './printer-health.ts'

const MAIN = join(import.meta.dirname, '../printer/main.ts')
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000
/** Two heartbeats may be lost before the desks are told; with the 1 s of looking that is within 5 s. */
const SILENT_AFTER_MS = 4_000
const LOOK_MS = 1_000
const STOP_MS = 2_000
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
        bytes: z.int().min(0).max(65_536),
        lines: z.array(paperLine).max(80),
      }),
    )
    .max(20),
  printer: printerHealth.exactOptional(),
}) satisfies z.ZodType<PrinterReport>

/** For the door: null when it is not a report. */
export function readReport(message: unknown): PrinterReport | null {
  const read = printerReport.safeParse(message)
  return read.success ? read.data : null
}

type PrinterOptions = {
  readonly office: string
  /** `http://127.0.0.1:port`, where the process connects like a screen. */
  readonly url: string
  readonly deviceKey: string
  readonly dataFolder: string
  /** Its state or its paper changed. */
  readonly onChange: () => void
}

export class PrinterProcess {
  private readonly options: PrinterOptions
  private child: ChildProcess | null = null
  private restart: NodeJS.Timeout | undefined
  private look: NodeJS.Timeout | undefined
  private delay = FIRST_DELAY_MS
  private running = false
  private heardAt: number | null = null
  private startedAt: number | null = null
  private shown: PrinterReport['papers'] = []
  private health: PrinterHealth | null = null
  /** When it was first heard to be as it is. */
  private healthSince = 0
  private told = 'ready'

  constructor(options: PrinterOptions) {
    this.options = options
  }

  start(): void {
    if (this.running) return
    this.running = true
    this.startedAt = Date.now()
    this.look = setInterval(() => this.tellState(Date.now()), LOOK_MS)
    this.look.unref()
    this.spawn()
  }

  /** Asks it to end by letting go of it, which works on every system; a hung one is killed. */
  async stop(): Promise<void> {
    this.running = false
    clearTimeout(this.restart)
    clearInterval(this.look)
    const { child } = this
    if (child === null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.connected) child.disconnect()
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(impatient)
  }

  heard(report: PrinterReport, now: number): void {
    this.heardAt = now
    if (report.printer?.state !== this.health?.state) this.healthSince = now
    this.health = report.printer ?? null
    this.delay = FIRST_DELAY_MS
    const isNew = fingerprint(report.papers) !== fingerprint(this.shown)
    this.shown = report.papers
    if (!this.tellState(now) && isNew) this.options.onChange()
  }

  paperState(now: number): Paper {
    // A process that has just been started is given the time that a running one has between two reports.
    const since = this.heardAt ?? this.startedAt
    const isHeard = since !== null && now - since <= SILENT_AFTER_MS
    return isHeard ? paperBy(this.health, this.healthSince) : { state: 'silent', since }
  }

  /** Slips of which nobody knows whether they are on paper, the newest last. */
  unknownSlips = (): readonly string[] => this.health?.unknown ?? []

  papers = (): PaperView => ({ papers: this.shown, columns: COLUMNS })

  /** For tests and logs: the process that prints now. */
  pid = (): number | null => this.child?.pid ?? null

  private spawn(): void {
    const { office, url, deviceKey, dataFolder } = this.options
    const child = fork(MAIN, [], {
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SEIRA_OFFICE: office,
        SEIRA_URL: url,
        SEIRA_DEVICE_KEY: deviceKey,
        SEIRA_DATA: dataFolder,
      },
    })
    this.child = child
    child.on('error', (error) => {
      log(`the printer process of ${office} failed`, error)
      if (child.pid === undefined) this.ended('it did not start')
    })
    child.once('exit', (code, signal) => this.ended(signal ?? code))
  }

  private ended(how: number | string | null): void {
    this.child = null
    if (!this.running) return
    log(`the printer process of ${this.options.office} ended (${how}); again in ${this.delay} ms`)
    this.restart = setTimeout(() => this.spawn(), this.delay)
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS)
  }

  /** True when there was something to tell. */
  private tellState(now: number): boolean {
    const { state, printer } = this.paperState(now)
    const told = [state, printer?.state, printer?.trouble].filter(Boolean).join(' ')
    if (told === this.told) return false
    this.told = told
    this.options.onChange()
    return true
  }
}

/** Paper never changes once it is printed: which and when says it all. */
const fingerprint = (papers: PrinterReport['papers']): string => papers.map(({ id, at }) => `${at} ${id}`).join('|')
