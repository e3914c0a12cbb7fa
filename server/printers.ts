// The process of one of an office's printers, kept running and heard like any printer.
import { join } from 'node:path'
import type { PrinterReport } from '#shared/protocol.ts'
import type { AskedSlips } from './asked-slips.ts'
import { HeardPrinter } from './heard-printer.ts'
import { KeptProcess } from './kept-process.ts'

const MAIN = join(import.meta.dirname, '../printer/main.ts')

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
  private readonly process: KeptProcess

  constructor({ office, printer, url, deviceKey, dataFolder, asked, onChange }: PrinterOptions) {
    super(asked, onChange)
    this.process = new KeptProcess({
      main: MAIN,
      name: `the printer process of ${office}, ${printer},`,
      env: {
        SEIRA_OFFICE: office,
        SEIRA_OFFICE_PRINTER: printer,
        SEIRA_URL: url,
        SEIRA_DEVICE_KEY: deviceKey,
        SEIRA_DATA: dataFolder,
      },
    })
  }

  start(): void {
    this.listen()
    this.process.start()
  }

  async stop(): Promise<void> {
    this.stopListening()
    await this.process.stop()
  }

  override heard(report: PrinterReport, now: number): void {
    this.process.isWell()
    super.heard(report, now)
  }

  /** For tests and logs: the process that prints now. */
  pid = (): number | null => this.process.pid()
}
