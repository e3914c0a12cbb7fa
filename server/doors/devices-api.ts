// The devices for staff, `/api/devices`: who has the right sees them all, and an administrator enrols, moves and removes them.
import type { Express, Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { DeviceProblem, Fleet } from '#shared/devices/fleet.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { inOffice } from '#shared/rights.ts'
import { deviceKind } from '../devices/device.ts'
import type { Devices } from '../devices/devices.ts'
import { fleet } from '../devices/fleet.ts'
import type { Deed } from '../devices/registry.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import type { DeviceLines } from './device-lines.ts'
import { counterName } from './rooms.ts'
import { only } from './sign-in.ts'

const words = z.string().trim().min(1).max(60)
const assignment = {
  name: words,
  place: words,
  office: identifier,
  layout: z.union([identifier, counterName]).nullable().default(null),
}
const enrols = z.strictObject({ code: z.string().regex(/^\d{6}$/), kind: deviceKind, ...assignment })
const assigns = z.strictObject({ device: z.uuid(), ...assignment })
const names = z.strictObject({ device: z.uuid() })
const saysWho = z.strictObject({ mayLook: z.enum(['anyone', 'enrolled']) })

export type DevicesApiParts = {
  readonly devices: Devices
  readonly offices: Offices
  readonly people: People
  readonly build: string
  readonly lines: DeviceLines
}

export const devicesApi =
  ({ devices, offices, people, build, lines }: DevicesApiParts) =>
  (app: Express): void => {
    const { clock } = offices
    const reader = only('seeDevices', people, clock)
    const keeper = only('devices', people, clock)

    app.get('/api/devices', reader, (_request, response) => show(response))

    app.post('/api/devices/enrol', keeper, slowly(), (request, response) => {
      const read = enrols.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { code, kind, ...wanted } = read.data
      answer(response, mayIn(response, wanted.office) ?? devices.enrol(code, kind, wanted, deedOf(response)))
    })

    app.post('/api/devices/assign', keeper, (request, response) => {
      const read = assigns.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { device, ...wanted } = read.data
      const problem = notTheirs(response, device) ?? mayIn(response, wanted.office)
      answer(response, problem ?? devices.assign(device, wanted, deedOf(response)))
    })

    for (const [path, act] of [
      ['/api/devices/remove', (id: string, deed: Deed) => devices.revoke(id, deed)],
      ['/api/devices/identify', (id: string, deed: Deed) => devices.identify(id, deed)],
      ['/api/devices/reload', (id: string, deed: Deed) => devices.reload(id, deed)],
    ] as const)
      app.post(path, keeper, (request, response) => {
        const read = names.safeParse(request.body)
        if (!read.success) return refuse(response, 'malformed')
        answer(response, notTheirs(response, read.data.device) ?? act(read.data.device, deedOf(response)))
      })

    app.post('/api/devices/who-may-look', keeper, (request, response) => {
      const read = saysWho.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      // It is of the whole house: not for an administrator of some offices.
      if (personIn(response).offices !== null) return void response.status(403).json({ problem: 'forbidden' })
      devices.sayWhoMayLook(read.data.mayLook, deedOf(response))
      show(response)
    })

    const deedOf = (response: Response): Deed => ({ by: personIn(response).id, at: clock() })

    /** An office that this person may not work in is none that they know of. */
    const mayIn = (response: Response, office: string): DeviceProblem | null =>
      inOffice(personIn(response), office) ? null : 'unknown-office'

    function notTheirs(response: Response, id: string): DeviceProblem | null {
      const device = devices.registry.find(id)
      return device !== null && inOffice(personIn(response), device.office) ? null : 'unknown-device'
    }

    function answer(response: Response, problem: DeviceProblem | null): void {
      if (problem === null) show(response)
      else refuse(response, problem)
    }

    /** Whatever was done, it is answered with all of them as they now are. */
    function show(response: Response): void {
      const person = personIn(response)
      const said: Fleet = fleet({
        devices,
        now: clock(),
        build,
        offices: offices
          .all()
          .map(({ settings }) => settings)
          .filter(({ id }) => inOffice(person, id)),
        strangers: lines.strangers(),
        paperOf: (office, printer) =>
          offices.paperOf(office, printer ?? offices.find(office)?.settings.printers[0]?.id ?? ''),
        nameOf: (id) => people.nameOf(id) ?? id,
      })
      response.set('Cache-Control', 'no-store').json(said)
    }
  }

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there

function refuse(response: Response, problem: DeviceProblem): void {
  response.locals.problem = problem
  response.status(problem === 'malformed' ? 400 : problem === 'unknown-device' ? 404 : 409).json({ problem })
}

const isWrongCode = (response: Response): boolean =>
  response.locals.problem === 'code-unknown' || response.locals.problem === 'code-expired'

/** Ten wrong codes in a quarter of an hour for one administrator; whatever else is wrong does not count. */
const slowly = (): RequestHandler =>
  rateLimit({
    keyGenerator: (_request: Request, response: Response) => personIn(response).id,
    windowMs: 15 * 60_000,
    limit: 10,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request: Request, response: Response) => !isWrongCode(response),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    message: { problem: 'too-many-codes' satisfies DeviceProblem },
  })
