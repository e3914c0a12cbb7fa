// Which room a screen stands in, and who may stand there. What is told in it: telling.ts.
import { z } from 'zod'
import type { WhoMayLook } from '#shared/devices/fleet.ts'
import type { Look } from '#shared/protocol.ts'
import { identifier } from '#shared/queue/identifier.ts'
import type { Asker } from '#shared/queue/words.ts'
import { inOffice, may, type Right } from '#shared/rights.ts'
import type { Visitor } from './visitor.ts'

/** A device need not know where it belongs: it names no office, or any, and is shown its own. */
const place = { office: z.union([identifier, z.literal('')]) }
const printer = identifier.exactOptional()
/** What stands over a counter, as text. */
export const counterName = z.string().min(1).max(4)
const lookShape = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('board'), ...place, layout: identifier.exactOptional() }),
  z.strictObject({ screen: z.literal('kiosk'), ...place, printer }),
  z.strictObject({ screen: z.literal('paper'), ...place, printer }),
  z.strictObject({ screen: z.literal('counter'), ...place, counter: counterName.exactOptional() }),
  z.strictObject({ screen: z.literal('slips'), ...place, printer }),
  z.strictObject({ screen: z.literal('ticket'), ...place, key: z.string().max(100) }),
  z.strictObject({ screen: z.literal('exit'), ...place }),
  z.strictObject({ screen: z.literal('signs'), ...place }),
  z.strictObject({ screen: z.literal('door'), ...place }),
  z.strictObject({ screen: z.literal('take'), ...place, key: z.string().max(100) }),
  z.strictObject({ screen: z.literal('today'), ...place }),
  z.strictObject({ screen: z.literal('desk'), ...place, counter: counterName }),
])

export const readLook = (value: unknown): Look | null => lookShape.safeParse(value).data ?? null

/** What the house says about who may look where. */
export type HouseRules = {
  readonly mayLook: WhoMayLook
  /** Nothing that is done in this office counts. */
  readonly practice: boolean
  /** The device that prints at the printer that is asked for; null: a process of the house does. */
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
    case 'exit':
    case 'counter':
    case 'door':
      return isAtHome(look, visitor, rules) || has('seeDevices')
    case 'slips':
      return rules.agent === null ? ofTheHouse : visitor.device?.id === rules.agent
    case 'ticket':
    case 'take':
      return true // its link, or its code, was all that it takes
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
  // Whoever sees the code of the door can take numbers: it is for those who stand there, whatever else anybody may see.
  return (mayLook === 'anyone' && look.screen !== 'door') || (practice && person !== null)
}

/** As whom a screen asks; null for a screen that only looks. */
export function askerOf(look: Look, visitor: Visitor, rules: HouseRules): Asker | null {
  const { person } = visitor
  if (look.screen === 'kiosk') return isAtHome(look, visitor, rules) ? { role: 'kiosk', person: null } : null
  if (look.screen === 'ticket' || look.screen === 'take') return { role: 'phone', person: null }
  if (look.screen === 'desk' || look.screen === 'today') return person && { role: person.role, person: person.id }
  return null
}

export const roomOf = ({ screen, office, counter, layout, printer, key }: Look): string =>
  [screen, office, counter ?? '', layout ?? '', printer ?? '', key ?? ''].join(' ')
