// A screen says who it is, `/api/devices/me`, and learns how it stands with the house. Its key is mirrored into a cookie.
import type { Express } from 'express'
import { z } from 'zod'
import type { Introduced, Standing } from '#shared/devices/fleet.ts'
import { deviceKinds, isPublic } from '#shared/devices/kinds.ts'
import type { Look } from '#shared/protocol.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { deviceKind, deviceSecret } from '../devices/device.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import { admit, rulesAt } from './admit.ts'
import { isAtHome } from './rooms.ts'
import { setDeviceCookie } from './session.ts'
import { deviceAt, personAt, type Visitor } from './visitor.ts'

const introduces = z.strictObject({ key: deviceSecret, kind: deviceKind, office: identifier.or(z.literal('')) })

type Parts = { readonly devices: Devices; readonly offices: Offices; readonly people: People }

export const introduction = (parts: Parts) => (app: Express) => {
  app.post('/api/devices/me', (request, response) => {
    const read = introduces.safeParse(request.body)
    if (!read.success) {
      response.status(400).json({ problem: 'malformed' })
      return
    }
    const { key, kind, office } = read.data
    const registers = { ...parts, clock: parts.offices.clock }
    const device = deviceAt(request.headers, key, kind, registers)
    const visitor: Visitor = { person: personAt(request.headers, registers), device, ofTheHouse: false }
    const named = office === '' ? (parts.offices.first()?.settings.id ?? '') : office
    const said: Introduced = {
      standing: standingOf({ screen: deviceKinds[kind].screen, office: named }, visitor, parts),
      enrolled: device !== null && device.revokedAt === null,
    }
    response.set('Set-Cookie', setDeviceCookie(key, request.secure)).set('Cache-Control', 'no-store').json(said)
  })
}

function standingOf(look: Look, visitor: Visitor, parts: Parts): Standing {
  const led = admit(look, visitor, parts)
  if (led === 'removed') return led
  if (typeof led === 'string') return 'not-enrolled'
  return !isPublic(led.screen) || isAtHome(led, visitor, rulesAt(led, parts)) ? 'welcome' : 'preview'
}
