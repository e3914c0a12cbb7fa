// The live door: checks who comes and what they want to see, and tells each room its whole view. What they ask: what-is-said.ts.
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server } from 'socket.io'
import { z } from 'zod'
import { kindFor } from '#shared/devices/kinds.ts'
import type { Look, TurnedAway } from '#shared/protocol.ts'
import type { Day } from '#shared/queue/day.ts'
import type { DoorRefusal } from '#shared/queue/refusals.ts'
import type { Devices } from '../devices/devices.ts'
import { log } from '../log.ts'
import type { Offices } from '../offices.ts'
import { hashToken, type People } from '../people.ts'
import { admit } from './admit.ts'
import { Callers } from './callers.ts'
import { carefully } from './carefully.ts'
import { DeviceLines } from './device-lines.ts'
import { openEnrolment } from './enrolment.ts'
import { callerOf, type Trusts } from './forwarded.ts'
import type { Guest, LiveServer } from './guest.ts'
import { readLook, roomOf } from './rooms.ts'
import { sameOrigin, sessionToken } from './session.ts'
import { stillThere } from './still-there.ts'
import { tellingOf } from './telling.ts'
import { deviceAt, personAt, type Registers, sameKey, type Visitor } from './visitor.ts'
import { listenTo } from './what-is-said.ts'

export type SocketParts = {
  readonly offices: Offices
  readonly people: People
  readonly devices: Devices
  readonly build: string
  /** Whose word on who comes is believed. */
  readonly trusts: Trusts
  /** Whether it came by the way inside this machine, that only processes of this house take. */
  readonly cameInside: (request: IncomingMessage) => boolean
  /** What a process of this house shows to be let into the `slips` room. */
  readonly deviceKey: string
  /** How many screens look at an office now: told whenever one comes or goes. */
  readonly looking: (office: string, screens: number) => void
}

const handshake = z.object({
  look: z.unknown(),
  deviceKey: z.string().max(200).optional(),
  device: z.string().max(200).optional(),
})

export class Sockets {
  /** The enrolled devices that are here, and the screens that look without being enrolled. */
  readonly deviceLines: DeviceLines
  private readonly io: LiveServer
  private readonly parts: SocketParts
  private readonly callers = new Callers()
  /** Rooms that somebody stands in, or stood in until lately. */
  private readonly rooms = new Map<string, Look>()
  /** How many screens look at each office. */
  private readonly screens = new Map<string, number>()

  constructor(server: HttpServer, parts: SocketParts) {
    this.parts = parts
    this.io = new Server(server, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 256 * 1024, // a printer's report is the largest message
      pingInterval: 4_000,
      pingTimeout: 4_000, // a screen learns within eight seconds that nobody is there
      connectTimeout: 10_000, // to say what it wants to see
      allowRequest: (request, allow) => allow(null, this.mayCome(request)),
    })
    this.io.use((guest, next) => {
      const refusal = carefully('a visitor', () => this.letIn(guest), 'unexpected' as const)
      next(refusal === null ? undefined : new Error(refusal))
    })
    this.io.on('connection', (guest) => carefully('a welcome', () => this.welcome(guest), undefined))
    this.deviceLines = new DeviceLines(
      this.io,
      parts.devices,
      (office) => parts.offices.find(office)?.settings.practice === true,
    )
    openEnrolment(this.io, parts.devices)
    parts.offices.onTold((office, day) => this.tell(office, day))
  }

  /** Tells every room of the office its whole new view; one packet per room that anybody stands in. */
  tell(office: string, day: Day, only: readonly Look['screen'][] | null = null): void {
    for (const [room, look] of this.rooms) {
      if (look.office !== office || !(only === null ? look.screen !== 'paper' : only.includes(look.screen))) continue
      if (this.io.sockets.adapter.rooms.has(room)) carefully('a view', () => this.tellRoom(room, look, day), undefined)
      else this.rooms.delete(room)
    }
  }

  private tellRoom(room: string, look: Look, day: Day): void {
    this.io.to(room).emit('view', tellingOf(look, day, this.parts.offices, this.parts.build))
  }

  /** A printer has something new to show: its page, and everybody who is told whether it works. */
  tellPaper(office: string): void {
    const found = this.parts.offices.find(office)
    if (found === undefined) return
    this.tell(office, found.today(), ['paper', 'kiosk', 'desk', 'today'])
  }

  /** A session has ended: it sees nothing more, in any window. */
  dismiss(token: Buffer): void {
    this.io.in(sessionRoom(token)).disconnectSockets(true)
  }

  /** Somebody's rights are others now: every screen of theirs comes back with those, or not at all. */
  dismissPerson(person: string): void {
    this.io.in(personRoom(person)).disconnectSockets(true)
  }

  /** A session also ends by its age, and by the command line. */
  lookAtSessions(): void {
    for (const guest of this.io.of('/').sockets.values()) {
      const { visitor } = guest.data
      if (visitor.person !== null && stillThere(guest, this.parts).person === null) guest.disconnect(true)
    }
  }

  /** Whether such a screen of an office that counts is connected now. */
  isThere(screen: Look['screen']): boolean {
    return [...this.rooms].some(
      ([room, look]) =>
        look.screen === screen &&
        this.io.sockets.adapter.rooms.has(room) &&
        this.parts.offices.find(look.office)?.settings.practice === false,
    )
  }

  close(): Promise<void> {
    return this.io.close()
  }

  /** Somebody else prints there from now on. An agent that names no printer may have been the one. */
  dismissPrinter(office: string, printer: string): void {
    for (const named of [{ printer }, {}])
      this.io.in(roomOf({ screen: 'slips', office, ...named })).disconnectSockets(true)
  }

  /** Before anything is opened for it. */
  private mayCome(request: IncomingMessage): boolean {
    const caller = callerOf(request, this.parts.trusts)
    if (!sameOrigin(request.headers, caller)) return false
    if (!this.callers.enter(caller.address, this.parts.offices.clock())) return false
    request.socket.once('close', () => this.callers.leave(caller.address))
    return true
  }

  private letIn(guest: Guest): DoorRefusal | TurnedAway | null {
    const said = handshake.safeParse(guest.handshake.auth)
    const look = said.success ? readLook(said.data.look) : null
    if (!said.success || look === null) return 'malformed'
    const { headers } = guest.handshake
    const visitor: Visitor = {
      person: personAt(headers, this.registers()),
      device: deviceAt(headers, said.data.device ?? null, kindFor(look.screen), this.registers()),
      ofTheHouse: sameKey(said.data.deviceKey ?? '', this.parts.deviceKey),
    }
    if (this.parts.cameInside(guest.request) && !visitor.ofTheHouse) return 'forbidden'
    const led = admit(look, visitor, this.parts)
    if (typeof led === 'string') return led
    guest.data = { look: led, visitor }
    return null
  }

  private registers(): Registers {
    return { ...this.parts, clock: this.parts.offices.clock }
  }

  private welcome(guest: Guest): void {
    const { look, visitor } = guest.data
    const office = this.parts.offices.find(look.office)
    if (office === undefined) return
    const token = sessionToken(guest.handshake.headers)
    const rooms = [roomOf(look)]
    if (visitor.person !== null && token !== null)
      rooms.push(sessionRoom(hashToken(token)), personRoom(visitor.person.id))
    const joined = guest.join(rooms) // the in-memory adapter joins at once
    if (joined instanceof Promise) joined.catch((cause: unknown) => log('a screen could not join its room', cause))
    this.rooms.set(roomOf(look), look)
    this.deviceLines.welcome(guest)
    guest.emit('view', tellingOf(look, office.today(), this.parts.offices, this.parts.build))
    if (look.screen !== 'slips') {
      this.countScreen(look.office, 1)
      guest.on('disconnect', () => this.countScreen(look.office, -1))
    }
    listenTo(guest, this.parts)
  }

  private countScreen(office: string, by: 1 | -1): void {
    const screens = (this.screens.get(office) ?? 0) + by
    this.screens.set(office, screens)
    this.parts.looking(office, screens)
  }
}

const sessionRoom = (token: Buffer): string => `session:${token.toString('base64url')}`
const personRoom = (person: string): string => `person:${person}`
