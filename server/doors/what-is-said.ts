// What a guest says over the line: a command, or how a printer is. Read, judged, and handed on; after this everything is trusted.
import { z } from 'zod'
import type { CopyAnswer } from '#shared/printers/copies.ts'
import { type Answer, isKeepable, KEPT_AT_MOST_MS, type Look } from '#shared/protocol.ts'
import { type Command, commands, readCommand } from '#shared/queue/commands.ts'
import { identifier } from '#shared/queue/identifier.ts'
import type { DoorRefusal } from '#shared/queue/refusals.ts'
import type { Role } from '#shared/queue/words.ts'
import { Allowance, PHONE, PRINTER, PUBLIC, STAFF } from '../allowance.ts'
import { carefully } from '../carefully.ts'
import { readReport } from '../heard-printer.ts'
import { log } from '../log.ts'
import type { Asked, Office } from '../office.ts'
import { readPress, readSigns } from '../signs/read-signs.ts'
import { printerNow } from '../whose-paper.ts'
import { rulesAt } from './admit.ts'
import { takeByPhone } from './by-phone.ts'
import { printCopy } from './copies.ts'
import type { Guest } from './guest.ts'
import { askerOf } from './rooms.ts'
import { type Rooms, stillThere } from './still-there.ts'
import { isItsOwn } from './ticket-lines.ts'
import { withPage } from './with-page.ts'
import { withinScope } from './within-scope.ts'

const askShape = z.strictObject({
  id: z.string().regex(/^[\w-]{8,64}$/),
  office: identifier,
  command: z.unknown(),
  kept: z.int().min(0).max(KEPT_AT_MOST_MS),
})

/** Listens to a guest who has been let in. */
export function listenTo(guest: Guest, rooms: Rooms): void {
  const { look, visitor } = guest.data
  const pace = look.screen === 'ticket' || look.screen === 'take' ? PHONE : visitor.person === null ? PUBLIC : STAFF
  const allowance = new Allowance(pace)
  guest.on('ask', (message, answer) => hear(guest, rooms, message, answer, allowance))
  guest.on('print', (message, answer) => hearCopy(guest, rooms, message, answer, allowance))
  if (look.screen === 'signs') listenToSigns(guest, rooms)
  if (look.screen !== 'slips') return
  const reports = new Allowance(PRINTER)
  guest.on('report', (message, heard) => hearPrinter(guest, rooms, message, heard, reports))
}

function hear(guest: Guest, rooms: Rooms, message: unknown, answer: unknown, allowance: Allowance): void {
  if (typeof answer !== 'function') return // nobody to answer: nothing is done for whoever does not listen
  const say = (said: Answer) => void answer(said)
  const mayAsk = allowance.spend(rooms.offices.clock())
  const read = mayAsk ? carefully('what was asked', () => readAsk(guest, rooms, message), UNEXPECTED) : 'too-fast'
  if (typeof read === 'string') say({ ok: false, refusal: read })
  else if (guest.data.look.screen === 'take') takeByPhone(guest, read, rooms, say)
  else read.office.askThen(read.asked, (said) => say(withPage(said, guest.data.look, rooms.offices)))
}
const UNEXPECTED = 'unexpected'

function hearCopy(guest: Guest, rooms: Rooms, message: unknown, answer: unknown, allowance: Allowance): void {
  if (typeof answer !== 'function') return
  const mayAsk = allowance.spend(rooms.offices.clock())
  const said: CopyAnswer = mayAsk
    ? carefully('a copy', () => printCopy(guest, rooms, message), { ok: false, refusal: UNEXPECTED })
    : { ok: false, refusal: 'too-fast' }
  answer(said)
}

/** Well-formed, allowed, and of this very office; or the reason why not. */
function readAsk(guest: Guest, rooms: Rooms, message: unknown): DoorRefusal | { office: Office; asked: Asked } {
  const { look } = guest.data
  const read = askShape.safeParse(message)
  const command = read.success ? readCommand(read.data.command) : null
  if (!read.success || command === null) return 'malformed'
  const { id, kept } = read.data
  if (kept > 0 && !isKeepable(command)) return 'malformed'
  const now = stillThere(guest, rooms)
  const by = askerOf(look, now, rulesAt(look, rooms))
  const may: readonly Role[] = commands[command.type].may
  if (by === null || !may.includes(by.role) || read.data.office !== look.office) return 'forbidden'
  if (look.screen === 'take' && command.type !== 'takeTicket') return 'forbidden'
  if (look.screen === 'ticket' && !isItsOwn(look, command, rooms.offices)) return 'forbidden'
  const office = rooms.offices.find(look.office)
  if (office === undefined) return 'unknown-office'
  const within = by.person === null || now.person === null || withinScope(now.person, office.dayOf(command), command)
  if (!within) return 'forbidden'
  return { office, asked: { id, command: withItsPrinter(command, look, office, rooms), by, kept } }
}

/** Where a ticket's slip comes out is for the house to say, whatever a screen says. */
function withItsPrinter(command: Command, look: Look, office: Office, { offices }: Rooms): Command {
  if (command.type !== 'takeTicket' && command.type !== 'checkIn') return command
  const { printer: _, ...said } = command
  if (look.screen === 'take') return said // nothing is printed for it
  const printer = printerNow(office.id, office.today(), look.printer ?? null, offices)
  return printer === null ? said : { ...said, printer: printer.id }
}

/** What comes too fast is left: the next report says it all again. */
function hearPrinter({ data }: Guest, rooms: Rooms, message: unknown, heard: unknown, reports: Allowance): void {
  const { office, printer = rooms.offices.find(office)?.settings.printers[0]?.id ?? '' } = data.look
  const now = rooms.offices.clock()
  const mayTell = reports.spend(now)
  const report = mayTell ? readReport(message) : null
  if (!mayTell) log(`the printer ${printer} of ${office} reports too fast`)
  else if (report === null) log(`the printer ${printer} of ${office} reported nonsense`)
  else rooms.offices.printerOf(office, printer)?.heard(report, now)
  if (data.visitor.device !== null) rooms.devices.present.heard(data.visitor.device.id)
  if (typeof heard === 'function') heard()
}

/** Only a process of the house stands in this room (rooms.ts): nobody else can say that a button was pressed. */
function listenToSigns(guest: Guest, { offices, signs }: Rooms): void {
  const { office } = guest.data.look
  const allowance = new Allowance(PRINTER)
  guest.on('signs', (message, heard) => {
    const now = offices.clock()
    const report = allowance.spend(now) ? readSigns(message) : null
    if (report === null) log(`the signs of ${office} reported nonsense, or too fast`)
    else signs.heard(office, report, now)
    if (typeof heard === 'function') heard()
  })
  guest.on('press', (message, answer) => {
    if (typeof answer !== 'function') return
    const press = allowance.spend(offices.clock()) ? readPress(message) : null
    if (press === null) answer({ ok: false, refusal: 'malformed' })
    else carefully('a button', () => signs.press(office, press, answer), undefined)
  })
}
