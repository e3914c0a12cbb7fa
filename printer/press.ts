// One office's press: the printer, what it has begun already, and which slip comes next.
import type { PrinterReport, Told } from '#shared/protocol.ts'
import { EPSON_80MM } from '#shared/slip/profile.ts'
import { profileNamed } from '#shared/slip/profiles.ts'
import { openLink } from './kinds.ts'
import { Printed } from './printed.ts'
import { Spooler } from './spooler.ts'

const PAPERS_SHOWN = 20

export type Press = {
  hear(told: Told<'slips'>): void
  report(): PrinterReport
  close(): Promise<void>
}

/**
 * `onChange`: something new is to be told. SEIRA_PRINTER says where the printer is (`virtual`, `tcp:192.168.1.50:9100`,
 * `usb:/dev/usb/lp0`, `serial:/dev/ttyUSB0?baud=19200&flow=xon`), SEIRA_PRINTER_PROFILE which one (profiles.ts).
 */
export async function openPress(office: string, dataFolder: string, onChange: () => void): Promise<Press> {
  const choice = process.env.SEIRA_PRINTER ?? 'virtual'
  const named = process.env.SEIRA_PRINTER_PROFILE
  const profile = named === undefined ? EPSON_80MM : profileNamed(named)
  let spooler: Spooler | null = null
  const link = await openLink(choice, {
    ...{ office, dataFolder, profile },
    onChange: () => {
      spooler?.go()
      onChange()
    },
  })
  const begun = new Spooler(link, new Printed(dataFolder, office), profile, onChange)
  spooler = begun
  return {
    hear: (told) => begun.hear(told),
    report: () => ({
      papers: link.papers().slice(0, PAPERS_SHOWN),
      printer: { ...link.condition(), unknown: begun.unknown() },
    }),
    close: async () => {
      await begun.close()
      await link.close()
    },
  }
}
