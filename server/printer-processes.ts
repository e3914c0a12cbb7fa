// The printer process of each office that has one: begun and ended as the configuration says.
import { join } from 'node:path'
import { log } from './log.ts'
import type { Office } from './office.ts'
import { PrinterProcess } from './printers.ts'

export class Printers {
  private readonly onChange: (office: string) => void
  private readonly folder: string
  private readonly deviceKey: string
  private readonly byOffice = new Map<string, PrinterProcess>()
  private readonly ending = new Set<Promise<void>>()
  private url: string | null = null

  /** `folder`: where each keeps what it printed. */
  constructor(onChange: (office: string) => void, folder: string, deviceKey: string) {
    this.onChange = onChange
    this.folder = folder
    this.deviceKey = deviceKey
  }

  /** Where the processes reach the house: known once it listens. */
  openAt(url: string): void {
    this.url = url
  }

  of(office: string): PrinterProcess | null {
    return this.byOffice.get(office) ?? null
  }

  /** An office whose citizens take numbers, and that has a printer, has a process; the others have none. */
  follow(offices: readonly Office[]): void {
    const wanted = offices.filter(({ settings }) => settings.printer === 'virtual' && settings.services.length > 0)
    for (const { id } of wanted) if (!this.byOffice.has(id)) this.start(id)
    for (const [id, printer] of this.byOffice) {
      if (wanted.some((office) => office.id === id)) continue
      this.byOffice.delete(id)
      this.end(id, printer)
      this.onChange(id)
    }
  }

  async stop(): Promise<void> {
    for (const [id, printer] of this.byOffice) this.end(id, printer)
    await Promise.all(this.ending)
  }

  private end(id: string, printer: PrinterProcess): void {
    const ended = printer
      .stop()
      .catch((cause: unknown) => log(`the printer of ${id} did not stop`, cause))
      .finally(() => this.ending.delete(ended))
    this.ending.add(ended)
  }

  private start(office: string): void {
    if (this.url === null) throw new Error('the house does not listen yet')
    const printer = new PrinterProcess({
      office,
      url: this.url,
      deviceKey: this.deviceKey,
      dataFolder: join(this.folder, office),
      onChange: () => this.onChange(office),
    })
    this.byOffice.set(office, printer)
    printer.start()
  }
}
