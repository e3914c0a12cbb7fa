// The live door: tells each room its whole view. Who comes: arrivals.ts; what they ask: what-is-said.ts.
import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Look } from '#shared/protocol.ts'
import type { Day } from '#shared/queue/day.ts'
import { carefully } from '../carefully.ts'
import { log } from '../log.ts'
import { hashToken } from '../people.ts'
import type { OfficeSigns } from '../signs/office-signs.ts'
import { type ArrivalParts, Arrivals } from './arrivals.ts'
import { isGood } from './by-phone.ts'
import { DeviceLines } from './device-lines.ts'
import { openEnrolment } from './enrolment.ts'
import type { Guest, LiveServer } from './guest.ts'
import { roomOf } from './rooms.ts'
import { sessionToken } from './session.ts'
import { stillThere } from './still-there.ts'
import { tellingOf } from './telling.ts'
import { TicketLines } from './ticket-lines.ts'
import { listenTo } from './what-is-said.ts'

export type SocketParts = ArrivalParts & {
  readonly signs: OfficeSigns
  readonly build: string
  /** How many screens look at an office now: told whenever one comes or goes. */
  readonly looking: (office: string, screens: number) => void
}

export class Sockets {
  /** The enrolled devices that are here, and the screens that look without being enrolled. */
  readonly deviceLines: DeviceLines
  private readonly io: LiveServer
  private readonly parts: SocketParts
  private readonly ticketLines: TicketLines
  /** Rooms that somebody stands in, or stood in until lately. */
  private readonly rooms = new Map<string, Look>()
  /** How many screens look at each office. */
  private readonly screens = new Map<string, number>()

  constructor(server: HttpServer, parts: SocketParts) {
    this.parts = parts
    const arrivals = new Arrivals(parts)
    this.io = new Server(server, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 256 * 1024, // a printer's report is the largest message
      pingInterval: 4_000,
      pingTimeout: 4_000, // a screen learns within eight seconds that nobody is there
      connectTimeout: 10_000, // to say what it wants to see
      allowRequest: (request, allow) => allow(null, arrivals.mayCome(request)),
    })
    this.io.use((guest, next) => {
      const refusal = carefully('a visitor', () => arrivals.letIn(guest), 'unexpected' as const)
      next(refusal === null ? undefined : new Error(refusal))
    })
    this.io.on('connection', (guest) => carefully('a welcome', () => this.welcome(guest), undefined))
    this.deviceLines = new DeviceLines(
      this.io,
      parts.devices,
      (office) => parts.offices.find(office)?.settings.practice === true,
    )
    this.ticketLines = new TicketLines(this.io, parts.offices)
    openEnrolment(this.io, parts.devices)
    parts.offices.onTold((office, day) => this.tell(office, day))
  }

  /** Tells every room of the office its whole new view; one packet per room that anybody stands in. */
  tell(office: string, day: Day, only: readonly Look['screen'][] | null = null): void {
    for (const [room, look] of this.rooms) {
      if (look.office !== office || !(only === null ? look.screen !== 'paper' : only.includes(look.screen))) continue
      if (this.io.sockets.adapter.rooms.has(room)) carefully('a view', () => this.tellRoom(room, look, day), undefined)
      else {
        this.rooms.delete(room)
        this.ticketLines.forget(room)
      }
    }
  }

  private tellRoom(room: string, look: Look, day: Day): void {
    const telling = () => tellingOf(look, day, this.parts.offices, this.parts.build)
    if (look.screen === 'take' && !isGood(look, this.parts.offices)) this.io.in(room).disconnectSockets(true)
    else if (look.screen === 'ticket') this.ticketLines.tell(room, look, telling)
    else this.io.to(room).emit('view', telling())
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
    if (look.screen !== 'slips' && look.screen !== 'signs') {
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
