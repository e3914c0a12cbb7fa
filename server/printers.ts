// Keeps the process of one of an office's printers running, and hears it like any printer.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { PrinterReport } from '#shared/protocol.ts'
import type { AskedSlips } from './asked-slips.ts'
import { HeardPrinter } from './heard-printer.ts'
import { log } from './log.ts'

const MAIN = join(import.meta.dirname, '../printer/main.ts')
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000
const STOP_MS = 2_000

type PrinterOptions = {
  readonly office: string
  /** Which of the office's printers. */
  readonly printer: string
  /** `http://127.0.0.1:port`, where the process connects like a screen. */
  readonly url: string
  readonly deviceKey: string
  readonly dataFolder: string
  readonly asked: AskedSlips
  /** Its state or its paper changed. */
  readonly onChange: () => void
}

export class PrinterProcess extends HeardPrinter {
  private readonly options: PrinterOptions
  private child: ChildProcess | null = null
  private restart: NodeJS.Timeout | undefined
  private delay = FIRST_DELAY_MS
  private running = false

  constructor(options: PrinterOptions) {
    super(options.asked, options.onChange)
    this.options = options
  }

  start(): void {
    if (this.running) return
    this.running = true
    this.listen()
    this.spawn()
  }

  /** Asks it to end by letting go of it, which works on every system; a hung one is killed. */
  async stop(): Promise<void> {
    this.running = false
    clearTimeout(this.restart)
    this.stopListening()
    const { child } = this
    if (child === null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.connected) child.disconnect()
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(impatient)
  }

  override heard(report: PrinterReport, now: number): void {
    this.delay = FIRST_DELAY_MS
    super.heard(report, now)
  }

  /** For tests and logs: the process that prints now. */
  pid = (): number | null => this.child?.pid ?? null

  private spawn(): void {
    const { office, printer, url, deviceKey, dataFolder } = this.options
    const child = fork(MAIN, [], {
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SEIRA_OFFICE: office,
        SEIRA_OFFICE_PRINTER: printer,
        SEIRA_URL: url,
        SEIRA_DEVICE_KEY: deviceKey,
        SEIRA_DATA: dataFolder,
      },
    })
    this.child = child
    child.on('error', (error) => {
      log(`the printer process of ${office}, ${printer}, failed`, error)
      if (child.pid === undefined) this.ended('it did not start')
    })
    child.once('exit', (code, signal) => this.ended(signal ?? code))
  }

  private ended(how: number | string | null): void {
    this.child = null
    if (!this.running) return
    log(
      `the printer process of ${this.options.office}, ${this.options.printer}, ended (${how}); again in ${this.delay} ms`,
    )
    this.restart = setTimeout(() => this.spawn(), this.delay)
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS)
  }
}
