// The live door: checks who comes, what they want to see and what they ask; commands go down, whole views come up.
import { timingSafeEqual } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import { type Answer, type Down, isKeepable, KEPT_AT_MOST_MS, type Look, type Up } from '#shared/protocol.ts'
import { commands, readCommand } from '#shared/queue/commands.ts'
import type { Day } from '#shared/queue/day.ts'
import type { DoorRefusal } from '#shared/queue/refusals.ts'
import { identifier } from '#shared/queue/settings.ts'
import type { Role } from '#shared/queue/words.ts'
import { log } from '../log.ts'
import type { Asked, Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import { hashToken } from '../people.ts'
import { readReport } from '../printers.ts'
import { Allowance } from './allowance.ts'
import { askerOf, mayLook, readLook, roomOf, tellingOf, type Visitor } from './rooms.ts'
import { sameOrigin, sessionToken } from './session.ts'
import { withinScope } from './within-scope.ts'

type Known = { readonly look: Look; readonly visitor: Visitor }
type House = Server<Up, Down, Record<string, never>, Known>
type Guest = Socket<Up, Down, Record<string, never>, Known>

export type SocketParts = {
  readonly offices: Offices
  readonly people: People
  readonly build: string
  /** What a process of this house shows to be let into the `slips` room. */
  readonly deviceKey: string
  /** How many screens look at an office now: told whenever one comes or goes. */
  readonly looking: (office: string, screens: number) => void
}

const handshake = z.object({ look: z.unknown(), deviceKey: z.string().max(200).optional() })
const askShape = z.strictObject({
  id: z.string().regex(/^[\w-]{8,64}$/),
  office: identifier,
  command: z.unknown(),
  kept: z.int().min(0).max(KEPT_AT_MOST_MS),
})

export class Sockets {
  private readonly io: House
  private readonly parts: SocketParts
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
      allowRequest: (request, allow) => allow(null, sameOrigin(request.headers)),
    })
    this.io.use((guest, next) => {
      const refusal = this.letIn(guest)
      next(refusal === null ? undefined : new Error(refusal))
    })
    this.io.on('connection', (guest) => this.welcome(guest))
    parts.offices.onTold((office, day) => this.tell(office, day))
  }

  /** Tells every room of the office its whole new view; one packet per room that anybody stands in. */
  tell(office: string, day: Day, only: readonly Look['screen'][] | null = null): void {
    for (const [room, look] of this.rooms) {
      if (look.office !== office || !(only === null ? look.screen !== 'paper' : only.includes(look.screen))) continue
      if (this.io.sockets.adapter.rooms.has(room))
        this.io.to(room).emit('view', tellingOf(look, day, this.parts.offices, this.parts.build))
      else this.rooms.delete(room)
    }
  }

  /** The printer has something new to show: its page, and everybody who is told whether it works. */
  tellPaper(office: string): void {
    const found = this.parts.offices.find(office)
    if (found === undefined) return
    this.tell(office, found.today(), ['paper', 'kiosk', 'desk', 'today'])
  }

  /** Whoever signed out sees nothing more, in any window. */
  dismiss(token: string): void {
    this.io.in(sessionRoom(token)).disconnectSockets(true)
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

  private letIn(guest: Guest): DoorRefusal | null {
    const said = handshake.safeParse(guest.handshake.auth)
    const look = said.success ? readLook(said.data.look) : null
    if (!said.success || look === null) return 'malformed'
    if (this.parts.offices.find(look.office) === undefined) return 'unknown-office'
    const token = sessionToken(guest.handshake.headers)
    const person = token === null ? null : this.parts.people.bySession(token, this.parts.offices.clock())
    const visitor: Visitor = { person, isDevice: sameKey(said.data.deviceKey ?? '', this.parts.deviceKey) }
    if (!mayLook(look, visitor)) return 'forbidden'
    guest.data = { look, visitor }
    return null
  }

  private welcome(guest: Guest): void {
    const { look, visitor } = guest.data
    const office = this.parts.offices.find(look.office)
    if (office === undefined) return
    const token = sessionToken(guest.handshake.headers)
    const rooms = visitor.person !== null && token !== null ? [roomOf(look), sessionRoom(token)] : [roomOf(look)]
    const joined = guest.join(rooms) // the in-memory adapter joins at once
    if (joined instanceof Promise) joined.catch((cause: unknown) => log('a screen could not join its room', cause))
    this.rooms.set(roomOf(look), look)
    guest.emit('view', tellingOf(look, office.today(), this.parts.offices, this.parts.build))
    if (look.screen !== 'slips') {
      this.countScreen(look.office, 1)
      guest.on('disconnect', () => this.countScreen(look.office, -1))
    }
    const allowance = new Allowance()
    guest.on('ask', (message, answer) => this.hear(guest, message, answer, allowance))
    if (look.screen === 'slips') guest.on('report', (message, heard) => this.hearPrinter(look.office, message, heard))
  }

  private countScreen(office: string, by: 1 | -1): void {
    const screens = (this.screens.get(office) ?? 0) + by
    this.screens.set(office, screens)
    this.parts.looking(office, screens)
  }

  private hear(guest: Guest, message: unknown, answer: unknown, allowance: Allowance): void {
    if (typeof answer !== 'function') return // nobody to answer: nothing is done for whoever does not listen
    const say = (said: Answer) => void answer(said)
    const mayAsk = guest.data.visitor.person !== null || allowance.spend(this.parts.offices.clock())
    const read = mayAsk ? this.readAsk(guest, message) : 'too-fast'
    if (typeof read === 'string') say({ ok: false, refusal: read })
    else read.office.askThen(read.asked, say)
  }

  private hearPrinter(office: string, message: unknown, heard: unknown): void {
    const report = readReport(message)
    if (report === null) log(`the printer of ${office} reported nonsense`)
    else this.parts.offices.printerOf(office)?.heard(report, this.parts.offices.clock())
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
    const by = askerOf(look, now)
    const may: readonly Role[] = commands[command.type].may
    if (by === null || !may.includes(by.role) || read.data.office !== look.office) return 'forbidden'
    const office = this.parts.offices.find(look.office)
    if (office === undefined) return 'unknown-office'
    const within = by.person === null || now.person === null || withinScope(now.person, office.today(), command)
    return within ? { office, asked: { id, command, by, kept } } : 'forbidden'
  }

  /** A session may have ended since the line was opened. */
  private stillThere(guest: Guest, visitor: Visitor): Visitor {
    if (visitor.person === null) return visitor
    const token = sessionToken(guest.handshake.headers)
    const person = token === null ? null : this.parts.people.bySession(token, this.parts.offices.clock())
    return { ...visitor, person }
  }
}

const sessionRoom = (token: string): string => `session:${hashToken(token).toString('base64url')}`

function sameKey(shown: string, right: string): boolean {
  const a = hashToken(shown)
  const b = hashToken(right)
  return timingSafeEqual(a, b)
}
