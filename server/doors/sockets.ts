// The live door: checks who comes, what they want to see and what they ask; commands go down, whole views come up.
import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { kindFor } from '#shared/devices/kinds.ts'
import {
  type Answer,
  type Down,
  isKeepable,
  KEPT_AT_MOST_MS,
  type Look,
  type TurnedAway,
  type Up,
} from '#shared/protocol.ts'
import { commands, readCommand } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import type { DoorRefusal } from '#shared/queue/refusals.ts'
import { identifier } from '#shared/queue/settings.ts'
import type { Role } from '#shared/queue/words.ts'
import type { Devices } from '../devices/devices.ts'
import { readReport } from '../heard-printer.ts'
import { log } from '../log.ts'
import type { Asked, Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import { hashToken, type People } from '../people.ts'
import { admit, rulesAt } from './admit.ts'
import { Allowance, PRINTER, PUBLIC, STAFF } from './allowance.ts'
import { Callers } from './callers.ts'
import { DeviceLines } from './device-lines.ts'
import { openEnrolment } from './enrolment.ts'
import { callerOf, type Trusts } from './forwarded.ts'
import { askerOf, readLook, roomOf, tellingOf } from './rooms.ts'
import { sameOrigin, sessionToken } from './session.ts'
import { deviceAt, personAt, type Registers, sameKey, type Visitor } from './visitor.ts'
import { withinScope } from './within-scope.ts'

type Known = { readonly look: Look; readonly visitor: Visitor }
export type House = Server<Up, Down, Record<string, never>, Known>
export type Guest = Socket<Up, Down, Record<string, never>, Known>

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
const askShape = z.strictObject({
  id: z.string().regex(/^[\w-]{8,64}$/),
  office: identifier,
  command: z.unknown(),
  kept: z.int().min(0).max(KEPT_AT_MOST_MS),
})

export class Sockets {
  /** The enrolled devices that are here, and the screens that look without being enrolled. */
  readonly deviceLines: DeviceLines
  private readonly io: House
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

  /** The printer has something new to show: its page, and everybody who is told whether it works. */
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
      if (visitor.person !== null && this.stillThere(guest, visitor).person === null) guest.disconnect(true)
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

  /** Another printer prints here from now on. */
  dismissPrinter(office: string): void {
    this.io.in(roomOf({ screen: 'slips', office })).disconnectSockets(true)
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
    const allowance = new Allowance(visitor.person === null ? PUBLIC : STAFF)
    guest.on('ask', (message, answer) => this.hear(guest, message, answer, allowance))
    if (look.screen !== 'slips') return
    const reports = new Allowance(PRINTER)
    guest.on('report', (message, heard) => this.hearPrinter(guest, message, heard, reports))
  }

  private countScreen(office: string, by: 1 | -1): void {
    const screens = (this.screens.get(office) ?? 0) + by
    this.screens.set(office, screens)
    this.parts.looking(office, screens)
  }

  private hear(guest: Guest, message: unknown, answer: unknown, allowance: Allowance): void {
    if (typeof answer !== 'function') return // nobody to answer: nothing is done for whoever does not listen
    const say = (said: Answer) => void answer(said)
    const mayAsk = allowance.spend(this.parts.offices.clock())
    const read = mayAsk
      ? carefully('what was asked', () => this.readAsk(guest, message), 'unexpected' as const)
      : 'too-fast'
    if (typeof read === 'string') say({ ok: false, refusal: read })
    else read.office.askThen(read.asked, say)
  }

  /** What comes too fast is left: the next report says it all again. */
  private hearPrinter({ data }: Guest, message: unknown, heard: unknown, reports: Allowance): void {
    const { office } = data.look
    const now = this.parts.offices.clock()
    const mayTell = reports.spend(now)
    const report = mayTell ? readReport(message) : null
    if (!mayTell) log(`the printer of ${office} reports too fast`)
    else if (report === null) log(`the printer of ${office} reported nonsense`)
    else this.parts.offices.printerOf(office)?.heard(report, now)
    if (data.visitor.device !== null) this.parts.devices.present.heard(data.visitor.device.id)
    if (typeof heard === 'function') heard()
  }

  /** Well-formed, allowed, and of this very office; or the reason why not. After this everything is trusted. */
  private readAsk(guest: Guest, message: unknown): DoorRefusal | { office: Office; asked: Asked } {
    const { look, visitor } = guest.data
    const read = askShape.safeParse(message)
    const command = read.success ? readCommand(read.data.command) : null
    if (!read.success || command === null) return 'malformed'
    const { id, kept } = read.data
    if (kept > 0 && !isKeepable(command)) return 'malformed'
    const now = this.stillThere(guest, visitor)
    const by = askerOf(look, now, rulesAt(look.office, this.parts))
    const may: readonly Role[] = commands[command.type].may
    if (by === null || !may.includes(by.role) || read.data.office !== look.office) return 'forbidden'
    const office = this.parts.offices.find(look.office)
    if (office === undefined) return 'unknown-office'
    const within = by.person === null || now.person === null || withinScope(now.person, office.today(), command)
    return within ? { office, asked: { id, command, by, kept } } : 'forbidden'
  }

  /** A session may have ended since the line was opened. (The line of a device is cut when it is removed.) */
  private stillThere(guest: Guest, visitor: Visitor): Visitor {
    if (visitor.person === null) return visitor
    return { ...visitor, person: personAt(guest.handshake.headers, this.registers()) }
  }
}

const sessionRoom = (token: Buffer): string => `session:${token.toString('base64url')}`
const personRoom = (person: string): string => `person:${person}`

/** Where we were wrong, or the disk says no, one visitor hears of it and the others go on. */
function carefully<T, E>(what: string, act: () => T, otherwise: E): T | E {
  try {
    return act()
  } catch (cause) {
    log(`the live door failed at ${what}`, cause)
    return otherwise
  }
}
