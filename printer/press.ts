// One printer's press: the way to it, as its settings have it at the moment, what it has begun already, and which slip comes next.
import type { PrinterReport, Told } from '#shared/protocol.ts'
import type { Printer } from '#shared/queue/printers.ts'
import { profileOf } from '#shared/slip/installed.ts'
import type { PrinterCondition } from '#shared/views/paper.ts'
import { TooLate, within } from './deadline.ts'
import { openLink } from './kinds.ts'
import type { Link } from './link.ts'
import { Printed } from './printed.ts'
import { Spooler } from './spooler.ts'

const PAPERS_SHOWN = 20
/** A slip in hand that takes longer when the printer becomes another one is torn off: it comes there as a copy. */
const LAST_SLIP_MS = 5_000
const RETRY_MS = 2_000

export class Press {
  private readonly office: string
  private readonly dataFolder: string
  private readonly onChange: () => void
  private readonly spooler: Spooler
  /** Null before its settings were heard. */
  private printer: Printer | null = null
  /** Null while there is no way at all, not even one that leads nowhere. */
  private link: Link | null = null
  private opening: Promise<void> = Promise.resolve()
  private retry: NodeJS.Timeout | undefined
  private without: PrinterCondition = { state: 'disconnected', trouble: null }
  private closing = false

  /** `onChange`: something new is to be told. */
  constructor(office: string, dataFolder: string, onChange: () => void) {
    this.office = office
    this.dataFolder = dataFolder
    this.onChange = onChange
    this.spooler = new Spooler(new Printed(dataFolder, office), onChange)
  }

  hear(told: Told<'slips'>): void {
    const { printer } = told.view
    const before = this.printer
    this.printer = printer
    if (before !== null && before.id !== printer.id) this.spooler.leaveWaiting()
    this.spooler.hear(told)
    if (before === null || installedAs(before) !== installedAs(printer)) this.openAnew(printer)
  }

  /** Null: it has not heard yet what it is, or is only on its way there. Whoever waits too long for a word is told of silence. */
  report(): PrinterReport | null {
    const condition = this.link?.condition() ?? this.without
    if (this.printer === null || isUnderWay(condition)) return null
    const { became } = this.spooler
    return {
      papers: this.link?.papers().slice(0, PAPERS_SHOWN) ?? [],
      printer: { ...condition, unknown: became.unknown() },
      asked: became.asked(),
      lost: became.lost(),
    }
  }

  async close(): Promise<void> {
    this.closing = true
    clearTimeout(this.retry)
    await this.opening
    await this.spooler.rest()
    await this.link?.close()
  }

  private openAnew(printer: Printer): void {
    clearTimeout(this.retry)
    this.opening = this.opening.then(() => this.reopen(printer))
  }

  /** The old way is closed before the new one is opened: both may lead to the same door, which lets in one. */
  private async reopen(printer: Printer): Promise<void> {
    if (this.closing || this.printer === null || installedAs(this.printer) !== installedAs(printer)) return
    await this.leave()
    const profile = profileOf(printer)
    const { office, dataFolder } = this
    const onChange = () => {
      this.spooler.go()
      this.onChange()
    }
    try {
      this.link = await openLink(printer.link, { office, dataFolder, profile, onChange })
      if (!this.closing) this.spooler.use(this.link, profile)
    } catch (error) {
      console.error('printer: no way to the printer can be opened:', error)
      this.without = { state: 'error', trouble: null }
      this.retry = setTimeout(() => this.openAnew(printer), RETRY_MS)
    }
    this.onChange()
  }

  private async leave(): Promise<void> {
    const { link } = this
    if (link === null) return
    await within(LAST_SLIP_MS, this.spooler.rest()).catch((error: unknown) => {
      if (!(error instanceof TooLate)) throw error
    })
    await link.close()
    await this.spooler.rest()
    this.link = null
    this.without = { state: 'disconnected', trouble: null }
    this.spooler.became.hasOtherLetters()
  }
}

/** A way that was tried and not found has a reason. */
const isUnderWay = ({ state, trouble }: PrinterCondition): boolean => state === 'disconnected' && trouble === null

/** What makes it another printer, or another way to it; its name and its fallback do not. */
const installedAs = ({ link, make, greek, paper }: Printer): string => JSON.stringify([link, make, greek, paper])
