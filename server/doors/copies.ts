// Copies of slips, asked over the line: at a kiosk by whoever has just taken the ticket, once; at a desk of any ticket of the day.
import { z } from 'zod'
import type { CopyAnswer, CopyRefusal } from '#shared/printers/copies.ts'
import type { Day } from '#shared/queue/day.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { isOfRoll } from '#shared/queue/printed-label.ts'
import { rights } from '#shared/rights.ts'
import { askedId } from '#shared/views/asked-slips.ts'
import type { Offices } from '../offices.ts'
import { printerNow } from '../whose-paper.ts'
import { rulesAt } from './admit.ts'
import type { Guest } from './guest.ts'
import { askerOf } from './rooms.ts'
import { type Rooms, stillThere } from './still-there.ts'

/** As long as the slip itself would be fresh. */
const AT_KIOSK_MS = 90_000

const askShape = z.strictObject({
  id: z.string().regex(/^[\w-]{8,64}$/),
  office: identifier,
  ticket: z.string().min(1).max(12),
})
const staff: readonly string[] = rights.serve

/** Judged, and handed to the printer; what becomes of it the printer says later. */
export function printCopy(guest: Guest, rooms: Rooms, message: unknown): CopyAnswer {
  const { look } = guest.data
  const { offices } = rooms
  const read = askShape.safeParse(message)
  if (!read.success) return no('malformed')
  const by = askerOf(look, stillThere(guest, rooms), rulesAt(look, rooms))
  const atKiosk = look.screen === 'kiosk'
  const may = atKiosk ? by !== null : look.screen === 'desk' && by !== null && staff.includes(by.role)
  if (!may || read.data.office !== look.office) return no('forbidden')
  const office = offices.find(look.office)
  if (office === undefined) return no('unknown-office')
  const day = office.today()
  const id = askedId(read.data.id)
  const taken = day.tickets.get(read.data.ticket)
  // Whoever tore a number off a roll has it on paper already.
  if (taken === undefined || isOfRoll(taken.label)) return no('unknown-ticket')
  const now = offices.clock()
  if (atKiosk && now - taken.takenAt > AT_KIOSK_MS) return no('too-late')
  if (atKiosk && wasCopied(look.office, day, taken.label, id, offices)) return no('one-already')
  const printer = printerNow(look.office, day, look.printer ?? null, offices)
  const known = printer && offices.printerOf(look.office, printer.id)
  if (printer === null || !known) return no('no-printer')
  if (offices.paperOf(look.office, printer.id).state !== 'ready') return no('no-paper')
  if (!known.asked.ask(id, { kind: 'copy', ticket: taken.label }, now)) return no('too-many')
  offices.tellAgain(look.office)
  return { ok: true, at: printer.name }
}

const no = (refusal: CopyRefusal): CopyAnswer => ({ ok: false, refusal })

/** Whatever came of it: nobody collects paper at a kiosk. */
function wasCopied(office: string, day: Day, ticket: string, id: string, offices: Offices): boolean {
  return day.settings.printers.some((printer) =>
    offices
      .printerOf(office, printer.id)
      ?.asked.list(offices.clock())
      .some((one) => one.for.kind === 'copy' && one.for.ticket === ticket && one.id !== id),
  )
}
