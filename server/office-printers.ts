// Who prints at each of the offices' printers: the agent that is enrolled for it, else a process of the house's own.
import { AskedSlips } from './asked-slips.ts'
import { HeardPrinter } from './heard-printer.ts'
import { log } from './log.ts'
import type { Office } from './office.ts'
import { PrinterProcess } from './printers.ts'

export type OfficePrintersParts = {
  /** Where a process of this machine finds the server. */
  readonly url: () => string
  readonly deviceKey: string
  readonly folderOf: (office: string, printer: string) => string
  /** The device that prints there; null: the house itself does. */
  readonly agentOf: (office: string, printer: string) => string | null
  /** A printer's state or its paper changed. */
  readonly onChange: (office: string) => void
  /** Another one prints there now: lines of the one before are closed. */
  readonly onHandOver: (office: string, printer: string) => void
}

/** `asked` stays whoever prints. */
type Place = { readonly agent: string | null; readonly printer: HeardPrinter; readonly asked: AskedSlips }

export class OfficePrinters {
  private readonly parts: OfficePrintersParts
  /** By the office, and there by the printer. */
  private readonly places = new Map<string, Map<string, Place>>()
  private readonly ending = new Set<Promise<void>>()

  constructor(parts: OfficePrintersParts) {
    this.parts = parts
  }

  of(office: string, printer: string): HeardPrinter | null {
    return this.places.get(office)?.get(printer)?.printer ?? null
  }

  /** An office whose citizens take numbers prints at the printers of its settings; the others do not. */
  follow(offices: readonly Office[]): void {
    const wanted = new Map(
      offices
        .filter(({ settings }) => settings.services.length > 0)
        .map(({ id, settings }) => [id, settings.printers.map((printer) => printer.id)]),
    )
    for (const office of new Set([...wanted.keys(), ...this.places.keys()]))
      this.followOne(office, wanted.get(office) ?? [])
    this.lookAgain() // another may be the first now
  }

  /** Devices came or went: printers where somebody else prints now get that one. */
  lookAgain(): void {
    for (const [office, places] of this.places)
      for (const [printer, { agent, asked, printer: before }] of places) {
        if (agent === this.parts.agentOf(office, printer)) continue
        this.end(before)
        this.parts.onHandOver(office, printer)
        places.set(printer, this.begin(office, printer, asked))
        this.parts.onChange(office)
      }
  }

  async close(): Promise<void> {
    for (const places of this.places.values()) for (const { printer } of places.values()) this.end(printer)
    await Promise.all(this.ending)
  }

  private followOne(office: string, wanted: readonly string[]): void {
    const places = this.places.get(office) ?? new Map<string, Place>()
    const gone = [...places].filter(([printer]) => !wanted.includes(printer))
    const come = wanted.filter((printer) => !places.has(printer))
    if (gone.length + come.length === 0) return
    for (const [id, { printer }] of gone) {
      places.delete(id)
      this.end(printer)
      this.parts.onHandOver(office, id)
    }
    for (const printer of come) places.set(printer, this.begin(office, printer, new AskedSlips()))
    if (places.size > 0) this.places.set(office, places)
    else this.places.delete(office)
    this.parts.onChange(office) // screens stop saying that there is none
  }

  private begin(office: string, id: string, asked: AskedSlips): Place {
    const { url, deviceKey, folderOf, agentOf } = this.parts
    const onChange = () => this.parts.onChange(office)
    const agent = agentOf(office, id)
    if (agent === null) {
      const where = { office, printer: id, url: url(), deviceKey, dataFolder: folderOf(office, id) }
      const printer = new PrinterProcess({ ...where, asked, onChange })
      printer.start()
      return { agent, printer, asked }
    }
    const printer = new HeardPrinter(asked, onChange)
    printer.listen()
    return { agent, printer, asked }
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
