// What is told in each room: its whole view, worked out of the day as it stands on disk and of how the printers are.
import type { Look, Screen, Told, Views } from '#shared/protocol.ts'
import type { Day } from '#shared/queue/day.ts'
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import { printerNamed } from '#shared/queue/which-printer.ts'
import { profileOf } from '#shared/slip/installed.ts'
import { boardView } from '#shared/views/board-view.ts'
import { counterView } from '#shared/views/counter-view.ts'
import { deskView } from '#shared/views/desk-view.ts'
import { doorView, takeView } from '#shared/views/door-view.ts'
import { exitView } from '#shared/views/exit-view.ts'
import { kioskView } from '#shared/views/kiosk-view.ts'
import type { PaperView } from '#shared/views/paper-view.ts'
import { signsView } from '#shared/views/signs-view.ts'
import { type SlipsView, slipsView } from '#shared/views/slips-view.ts'
import { todayView } from '#shared/views/today-view.ts'
import type { Offices } from '../offices.ts'
import { kioskPaper, printersTold } from '../whose-paper.ts'
import { heldTicket } from './ticket-lines.ts'

export function tellingOf(look: Look, day: Day, offices: Offices, build: string): Told {
  const view = viewOf(look, day, offices)
  return { screen: look.screen, at: offices.clock(), build, view } as Told // viewOf gives the view of that very screen
}

function viewOf(look: Look, day: Day, offices: Offices): Views[Screen] {
  const { office } = look
  const now = offices.clock()
  switch (look.screen) {
    case 'board':
      return boardView(day, now, layoutOf(look, day))
    case 'kiosk':
      return kioskView(day, kioskPaper(office, day, look.printer ?? null, offices), now, offices.kioskCode(day))
    case 'counter':
      return counterView(day, now, look.counter ?? '')
    case 'door':
      return doorView(day, offices.doorCode(day), now)
    case 'take':
      return takeView(day, now)
    case 'desk':
      return deskView(day, look.counter ?? '', printersTold(office, day, offices), now)
    case 'today':
      return todayView(day, now, printersTold(office, day, offices), offices.linesDown(office))
    case 'ticket':
      return heldTicket(look, day, offices)
    case 'slips':
      return slipsOf(look, day, offices)
    case 'signs':
      return signsView(day)
    case 'exit':
      return exitView(day, offices.formOf(day))
    case 'paper':
      return paperOf(look, day, offices)
  }
}

/** A layout that the office does not have is the whole board. */
const layoutOf = ({ layout }: Look, { settings }: Day) => settings.boards.find(({ id }) => id === layout) ?? null

function slipsOf({ office, printer }: Look, day: Day, offices: Offices): SlipsView {
  const { printers } = day.settings
  const own = printer === undefined ? printerNamed(printers, null) : printers.find(({ id }) => id === printer)
  const asked = (own && offices.printerOf(office, own.id)?.asked.open(offices.clock())) ?? []
  const view = slipsView(day, {
    printer: own ?? VIRTUAL_PRINTER,
    asked,
    pageOf: (ticket) => offices.pageOf(day, ticket),
  })
  // Whoever prints for a printer that has just gone prints nothing more, and least of all another's slips.
  return own ? view : { ...view, slips: [] }
}

/** Only paper that is not real can be shown. */
function paperOf({ office, printer }: Look, day: Day, offices: Offices): PaperView {
  const shown = day.settings.printers.filter(({ link }) => link.kind === 'virtual')
  const own = printerNamed(shown, printer ?? null)
  return {
    papers: (own && offices.printerOf(office, own.id)?.papers()) ?? [],
    columns: own === null ? 48 : profileOf(own).columns,
    printers: shown.map(({ id, name }) => ({ id, name })),
    printer: own?.id ?? null,
  }
}
