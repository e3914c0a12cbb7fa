// How an office's printers are, for each who is told: where a ticket comes out now, what the staff must know, what a kiosk says.
import type { Day } from '#shared/queue/day.ts'
import type { Printer as Installed } from '#shared/queue/printers.ts'
import { printerFor } from '#shared/queue/which-printer.ts'
import type { Label } from '#shared/queue/words.ts'
import type { KioskPaper, Paper, PrinterPaper } from '#shared/views/paper.ts'
import type { Offices } from './offices.ts'

/** So long the staff are told of a slip of which nobody knows whether it is on paper. */
const TOLD_MS = 10 * 60_000
const NO_PAPER: Paper = { state: 'none', since: null }

/** Where what is taken now comes out; null: the office has no printer. `wanted`: the one that stands there. */
export function printerNow(office: string, day: Day, wanted: string | null, offices: Offices): Installed | null {
  const givesPaper = (printer: string) => offices.paperOf(office, printer).state === 'ready'
  return printerFor(day.settings.printers, wanted, givesPaper)
}

/** The printers that somebody prints at, each with what is the matter with it. */
export const printersTold = (office: string, day: Day, offices: Offices): PrinterPaper[] =>
  day.settings.printers.flatMap(({ id, name }) => {
    const printer = offices.printerOf(office, id)
    if (printer === null) return []
    const now = printerNow(office, day, id, offices)
    return [
      {
        ...{ id, name, paper: offices.paperOf(office, id), instead: now === null || now.id === id ? null : now.name },
        unknown: unknownOf(printer.unknownSlips(), day, offices),
      },
    ]
  })

export function kioskPaper(office: string, day: Day, wanted: string | null, offices: Offices): KioskPaper {
  const now = printerNow(office, day, wanted, offices)
  if (now === null) return { paper: NO_PAPER, paperAt: null, unsure: [] }
  const own = printerFor(day.settings.printers, wanted, () => true)
  const isBlind = offices.printerOf(office, now.id)?.isBlind() ?? false
  return {
    paper: offices.paperOf(office, now.id),
    paperAt: own?.id === now.id ? null : now.name,
    unsure: isBlind ? 'all' : printersTold(office, day, offices).flatMap(({ unknown }) => unknown),
  }
}

function unknownOf(slips: readonly string[], day: Day, { clock }: Offices): Label[] {
  if (slips.length === 0) return []
  const lately = clock() - TOLD_MS
  return [...day.tickets.values()]
    .filter(({ label, takenAt }) => takenAt > lately && slips.includes(`${day.date} ${label}`))
    .map(({ label }) => label)
}
