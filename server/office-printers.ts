// Which printer prints for each office: the agent that is enrolled for it, else the house's own process.
import { HeardPrinter } from './heard-printer.ts'
import { log } from './log.ts'
import type { Office } from './office.ts'
import { PrinterProcess } from './printers.ts'

export type OfficePrintersParts = {
  /** Where a process of this machine finds the server. */
  readonly url: () => string
  readonly deviceKey: string
  readonly folderOf: (office: string) => string
  /** The device that prints for an office; null: the house itself does. */
  readonly agentOf: (office: string) => string | null
  /** The printer's state or its paper changed. */
  readonly onChange: (office: string) => void
  /** Another one prints here now: lines of the one before are closed. */
  readonly onHandOver: (office: string) => void
}

type Own = { readonly agent: null; readonly printer: PrinterProcess }
type Agents = { readonly agent: string; readonly printer: HeardPrinter }

export class OfficePrinters {
  private readonly parts: OfficePrintersParts
  private readonly byOffice = new Map<string, Own | Agents>()
  private readonly ending = new Set<Promise<void>>()

  constructor(parts: OfficePrintersParts) {
    this.parts = parts
  }

  of(office: string): HeardPrinter | null {
    return this.byOffice.get(office)?.printer ?? null
  }

  /** An office whose citizens take numbers, and that has a printer by its settings, prints; the others do not. */
  follow(offices: readonly Office[]): void {
    const wanted = offices.filter(({ settings }) => settings.printers.length > 0 && settings.services.length > 0)
    for (const { id } of wanted) {
      if (this.byOffice.has(id)) continue
      this.byOffice.set(id, this.begin(id))
      this.parts.onChange(id) // screens stop saying that there is none
    }
    for (const [id, { printer }] of this.byOffice) {
      if (wanted.some((office) => office.id === id)) continue
      this.byOffice.delete(id)
      this.end(printer)
      this.parts.onChange(id)
    }
  }

  /** Devices came or went: offices whose printer is another one now get it. */
  lookAgain(): void {
    for (const [office, { agent, printer }] of this.byOffice) {
      if (agent === this.parts.agentOf(office)) continue
      this.end(printer)
      this.parts.onHandOver(office)
      this.byOffice.set(office, this.begin(office))
      this.parts.onChange(office)
    }
  }

  async close(): Promise<void> {
    for (const { printer } of this.byOffice.values()) this.end(printer)
    await Promise.all(this.ending)
  }

  private begin(office: string): Own | Agents {
    const { url, deviceKey, folderOf, agentOf } = this.parts
    const onChange = () => this.parts.onChange(office)
    const agent = agentOf(office)
    if (agent === null) {
      const printer = new PrinterProcess({ office, url: url(), deviceKey, dataFolder: folderOf(office), onChange })
      printer.start()
      return { agent, printer }
    }
    const printer = new HeardPrinter(onChange)
    printer.listen()
    return { agent, printer }
  }

  /** Its process is given its time; meanwhile the next one begins. */
  private end(printer: HeardPrinter): void {
    printer.stopListening()
    if (!(printer instanceof PrinterProcess)) return
    const ended = printer
      .stop()
      .catch((cause: unknown) => log('a printer did not end', cause))
      .finally(() => this.ending.delete(ended))
    this.ending.add(ended)
  }
}
