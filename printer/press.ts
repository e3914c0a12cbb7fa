// One office's press: the printer, what it has begun already, and which slip comes next.
import type { PrinterReport, Told } from '#shared/protocol.ts'
import { openLink } from './kinds.ts'
import { Printed } from './printed.ts'
import { EPSON_80MM } from './profile.ts'
import { Spooler } from './spooler.ts'

const PAPERS_SHOWN = 20

export type Press = {
  hear(told: Told<'slips'>): void
  report(): PrinterReport
  close(): Promise<void>
}

/** `onPaper`: something new is to be told. The kind of the printer is what SEIRA_PRINTER says. */
export async function openPress(office: string, dataFolder: string, onPaper: () => void): Promise<Press> {
  const printed = new Printed(dataFolder, office)
  for (const id of printed.settleUnknown())
    console.error(`printer: whether ${id} was printed is unknown; it is not printed again`)
  const profile = EPSON_80MM
  const link = await openLink(process.env.SEIRA_PRINTER ?? 'virtual', { office, dataFolder, profile })
  const spooler = new Spooler(link, printed, profile, onPaper)
  return {
    hear: (told) => spooler.hear(told),
    report: () => ({ papers: link.papers().slice(0, PAPERS_SHOWN) }),
    close: async () => {
      await spooler.close()
      await link.close()
    },
  }
}
