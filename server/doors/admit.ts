// Where a visitor may look when it asks for this: a device of the house is led to where it belongs, whatever it asked for.
import type { Request } from 'express'
import { deviceKinds, isPublic, kindFor } from '#shared/devices/kinds.ts'
import type { Look, TurnedAway } from '#shared/protocol.ts'
import type { DoorRefusal } from '#shared/queue/refusals.ts'
import type { Device } from '../devices/device.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import { type HouseRules, isAtHome, mayLook } from './rooms.ts'
import { type Visitor, visitorOf } from './visitor.ts'

type Places = { readonly offices: Offices; readonly devices: Devices }

export function admit(look: Look, visitor: Visitor, places: Places): Look | DoorRefusal | TurnedAway {
  if (look.screen === 'ticket') return ofItsLink(look, places)
  if (look.screen === 'take') return ofItsCode(look, places)
  const { device } = visitor
  if (device !== null && device.revokedAt !== null) return 'removed'
  const led = device === null ? look : whereItBelongs(look, device)
  // A device's program is told that it is unknown before it is told that the office which it did not name is.
  if (led.office === '' && kindFor(led.screen) !== null && !visitor.ofTheHouse) return 'not-enrolled'
  if (places.offices.find(led.office) === undefined) return 'unknown-office'
  if (mayLook(led, visitor, rulesAt(led, places))) return led
  return isPublic(led.screen) ? 'not-enrolled' : 'forbidden'
}

/** Whoever holds a ticket's link may look at that ticket. One that never was and one that is over are told the same. */
function ofItsLink(look: Look, { offices }: Places): Look | TurnedAway {
  const held = offices.held(look.key ?? '')
  return held === null ? 'no-such-link' : { ...look, office: held.office }
}

/** Whoever has read the code at the door stands there, or did a moment ago. */
function ofItsCode(look: Look, { offices }: Places): Look | TurnedAway {
  const office = offices.doorOf(look.key ?? '')
  return office === null ? 'no-such-link' : { ...look, office }
}

/** An enrolled board also shows the layout that it was given, and no other; a kiosk or an agent has its printer so, a display its counter. */
function whereItBelongs({ layout: _, counter: __, printer, ...look }: Look, { kind, office, layout }: Device): Look {
  switch (deviceKinds[kind].layouts) {
    case 'boards':
      return { ...look, office, ...(layout !== null && { layout }) }
    case 'printers':
      return { ...look, office, ...(layout !== null && { printer: layout }) }
    case 'counters':
      return { ...look, office, ...(layout !== null && { counter: layout }) }
    case null:
      return { ...look, office, ...(printer !== undefined && { printer }) }
  }
}

export function rulesAt({ office, printer }: Look, { offices, devices }: Places): HouseRules {
  const settings = offices.find(office)?.settings
  const asked = printer ?? settings?.printers[0]?.id
  return {
    mayLook: devices.registry.mayLook(),
    practice: settings?.practice === true,
    agent: asked === undefined ? null : (devices.agentOf(office, asked)?.id ?? null),
  }
}

/**
 * What comes with a page. Of somebody who is signed in but stands at no screen of the house it comes only where the address asks for
 * a preview: on the evening on which a television is set up it must not seem to be enrolled because the IT person signed in there.
 */
export const admitToPage =
  (parts: Places & { readonly people: People }) =>
  (request: Request, look: Look): Look | null => {
    const registers = { ...parts, clock: parts.offices.clock }
    const visitor = visitorOf(request.headers, kindFor(look.screen), registers)
    const led = admit(look, visitor, parts)
    if (typeof led === 'string') return null
    if (led.screen === 'ticket' || led.screen === 'take') return led
    return 'preview' in request.query || isAtHome(led, visitor, rulesAt(led, parts)) ? led : null
  }
