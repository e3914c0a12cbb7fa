// Which room a screen stands in, who may stand there, and what is told in it.
import { z } from 'zod'
import type { WhoMayLook } from '#shared/devices/fleet.ts'
import type { Look, Screen, Told, Views } from '#shared/protocol.ts'
import type { Day } from '#shared/queue/day.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { VIRTUAL_PRINTER } from '#shared/queue/plain-printer.ts'
import type { Asker } from '#shared/queue/words.ts'
import { inOffice, may, type Right } from '#shared/rights.ts'
import { boardView } from '#shared/views/board-view.ts'
import { deskView } from '#shared/views/desk-view.ts'
import { kioskView } from '#shared/views/kiosk-view.ts'
import { signsView } from '#shared/views/signs-view.ts'
import { slipsView } from '#shared/views/slips-view.ts'
import { todayView } from '#shared/views/today-view.ts'
import type { Offices } from '../offices.ts'
import type { Visitor } from './visitor.ts'

/** A device need not know where it belongs: it names no office, or any, and is shown its own. */
const place = { office: z.union([identifier, z.literal('')]) }
const lookShape = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('board'), ...place, layout: identifier.exactOptional() }),
  z.strictObject({ screen: z.literal('kiosk'), ...place }),
  z.strictObject({ screen: z.literal('paper'), ...place }),
  z.strictObject({ screen: z.literal('slips'), ...place }),
  z.strictObject({ screen: z.literal('signs'), ...place }),
  z.strictObject({ screen: z.literal('today'), ...place }),
  z.strictObject({ screen: z.literal('desk'), ...place, counter: z.string().min(1).max(4) }),
])

export const readLook = (value: unknown): Look | null => lookShape.safeParse(value).data ?? null

/** What the house says about who may look where. */
export type HouseRules = {
  readonly mayLook: WhoMayLook
  /** Nothing that is done in this office counts. */
  readonly practice: boolean
  /** The device that prints for this office; null: a process of the house does. */
  readonly agent: string | null
}

/** Public screens hold no name of anybody; still, where the house says so, they are for its own devices. */
export function mayLook(look: Look, visitor: Visitor, rules: HouseRules): boolean {
  const { person, ofTheHouse } = visitor
  const has = (right: Right) => person !== null && may(person.role, right) && inOffice(person, look.office)
  switch (look.screen) {
    case 'board':
    case 'kiosk':
    case 'paper':
      return isAtHome(look, visitor, rules) || has('seeDevices')
    case 'slips':
      return rules.agent === null ? ofTheHouse : visitor.device?.id === rules.agent
    case 'signs':
      return ofTheHouse
    case 'desk':
      return has('serve')
    case 'today':
      return has('watch')
  }
}

/** Whoever stands at a public screen of its own, and not merely looks at what it shows. */
export function isAtHome(look: Look, { device, person }: Visitor, { mayLook, practice }: HouseRules): boolean {
  if (device !== null) return device.office === look.office
  return mayLook === 'anyone' || (practice && person !== null)
}

/** As whom a screen asks; null for a screen that only looks. */
export function askerOf(look: Look, visitor: Visitor, rules: HouseRules): Asker | null {
  const { person } = visitor
  if (look.screen === 'kiosk') return isAtHome(look, visitor, rules) ? { role: 'kiosk', person: null } : null
  if (look.screen === 'desk' || look.screen === 'today') return person && { role: person.role, person: person.id }
  return null
}

export const roomOf = ({ screen, office, counter, layout }: Look): string =>
  [screen, office, counter ?? '', layout ?? ''].join(' ')

/** The whole view of one room, from the day as it stands on disk. */
function viewOf(look: Look, day: Day, offices: Offices): Views[Screen] {
  const paper = offices.paperOf(look.office)
  const now = offices.clock()
  switch (look.screen) {
    case 'board':
      return boardView(day, now, layoutOf(look, day))
    case 'kiosk':
      return kioskView(day, paper, now)
    case 'desk':
      return deskView(day, look.counter ?? '', paper, now)
    case 'today':
      return todayView(day, paper, offices.linesDown(look.office))
    case 'slips':
      return slipsView(day, {
        printer: day.settings.printers[0] ?? VIRTUAL_PRINTER,
        asked: [],
        pageOf: () => null,
      })
    case 'signs':
      return signsView(day)
    case 'paper':
      return offices.printerOf(look.office)?.papers() ?? { papers: [], columns: 48 }
  }
}

/** A layout that the office does not have is the whole board. */
const layoutOf = ({ layout }: Look, { settings }: Day) => settings.boards.find(({ id }) => id === layout) ?? null

export function tellingOf(look: Look, day: Day, offices: Offices, build: string): Told {
  const view = viewOf(look, day, offices)
  return { screen: look.screen, at: offices.clock(), build, view } as Told // viewOf gives the view of that very screen
}
