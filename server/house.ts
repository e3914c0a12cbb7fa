// Puts the house together: what it stands on, offices, devices, printers, signs and doors. Only this file and main.ts know everyone.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TLSSocket, Server as TlsServer } from 'node:tls'
import { Beginnings } from './beginnings.ts'
import { Certificate } from './certificate.ts'
import type { Config } from './config.ts'
import { ChangeConfiguration, settingsOf } from './configuration/change.ts'
import { isDemo } from './configuration/configurations.ts'
import { countedIn } from './configuration/counted.ts'
import { Devices } from './devices/devices.ts'
import { admitToPage } from './doors/admit.ts'
import { asClerk } from './doors/as-clerk.ts'
import { trusting } from './doors/forwarded.ts'
import { httpDoor } from './doors/http.ts'
import { loadPages } from './doors/pages.ts'
import { type Route, routesOf } from './doors/routes.ts'
import { Sockets } from './doors/sockets.ts'
import { everyNowAndThen } from './every-now-and-then.ts'
import { ticketSecret } from './facts-about-installation.ts'
import { layFoundations } from './foundations.ts'
import { houseRoutes } from './house-routes.ts'
import { OfficePrinters } from './office-printers.ts'
import { Offices } from './offices.ts'
import { paceBefore } from './pace-before.ts'
import { Heartbeat } from './practice/heartbeat.ts'
import { Practice } from './practice/practice.ts'
import { printerFolder } from './printer-folder.ts'
import { RetentionKeeper } from './retention/retention-keeper.ts'
import { SetUpCode } from './set-up-code.ts'
import { OfficeSigns } from './signs/office-signs.ts'
import { TicketPages } from './ticket-pages.ts'
import { addressOf, insideWay, listen, webServer } from './web-server.ts'

export type House = {
  readonly url: string
  readonly port: number
  readonly demo: boolean
  /** No office yet: the first set-up waits at `/supervisor`. */
  readonly isNew: boolean
  /** What whoever sets it up from another machine has to know: `482 913`. */
  readonly setUpCode: string
  /** Comes true when an administrator throws the demo away: whoever keeps the house then opens it again, empty. */
  readonly thrownAway: Promise<void>
  /** When the certificate that the doors show ends; null: plain http. */
  readonly certificateEnds: number | null
  /** Everything that the HTTP door answers: for tests, which ask each of them. */
  readonly routes: readonly Route[]
  close(): Promise<void>
}

/** About so many wait in the lively demo: a full morning in which everybody's turn comes. */
const LIVELY_LINE = 14

/** `clock` gives milliseconds since 1970, UTC. @throws {CannotStart} with one clear sentence. */
export async function openHouse(config: Config, clock: () => number = Date.now): Promise<House> {
  const pages = loadPages()
  const certificate = config.tls && new Certificate(config.tls)
  const foundations = await layFoundations(config, clock())
  const { db, configurations, people, journal, files } = foundations
  const server = webServer(certificate?.pem ?? null)
  const inside = certificate && (await insideWay(server))
  const deviceKey = randomBytes(32).toString('base64url')
  let ownUrl = inside?.url ?? ''

  const devices: Devices = new Devices({
    db,
    clock,
    printersOf: (office) => idsOf(offices.find(office)?.settings.printers),
  })
  const printers: OfficePrinters = new OfficePrinters({
    url: () => ownUrl,
    deviceKey,
    folderOf: (office, printer) => printerFolder(config.dataFolder, office, printer),
    agentOf: (office, printer) => devices.agentOf(office, printer)?.id ?? null,
    onChange: (office) => sockets.tellPaper(office),
    onHandOver: (office, printer) => sockets.dismissPrinter(office, printer),
  })
  devices.onChange(() => printers.lookAgain())
  const signs: OfficeSigns = new OfficeSigns({
    url: () => ownUrl,
    deviceKey,
    clock,
    find: (office) => offices.find(office),
    asClerk: asClerk(people),
    onChange: (office) => sockets.tellPaper(office),
  })
  const offices: Offices = new Offices({
    clock,
    paceBefore: (office, date) => paceBefore(db, office, date),
    printerOf: (office, printer) => printers.of(office, printer),
    linesDown: (office) => signs.linesDown(office, clock()),
    ticketPages: new TicketPages(ticketSecret(db), () => configurations.current()?.whole.address ?? null),
  })
  const open = (id: string) => {
    const now = configurations.current()
    if (now !== null) offices.open(id, settingsOf(now.whole, id), journal)
  }
  const openAll = () => {
    for (const { id } of configurations.current()?.whole.offices ?? []) open(id)
  }
  openAll()
  const practice = new Practice(offices, config.pace)
  practice.open()

  const trusts = trusting(config.proxy)
  const sockets: Sockets = new Sockets(server, {
    offices,
    people,
    devices,
    signs,
    build: pages.build,
    trusts,
    cameInside: (request: IncomingMessage) => inside !== null && !(request.socket instanceof TLSSocket),
    deviceKey,
    looking: (office, screens) => {
      practice.lookedAt(office, screens)
      if (screens > 0) beginnings.lookedAt(office)
    },
  })
  people.sessions.onEnded((token) => sockets.dismiss(token))
  people.accounts.onRightsChanged((person) => sockets.dismissPerson(person))

  const follow = (version: number) => {
    practice.follow(version)
    printers.follow(offices.real())
    signs.follow(offices.real())
  }
  const begin = () => {
    openAll()
    practice.open()
    printers.follow(offices.real())
    signs.follow(offices.real())
  }
  const close = (id: string) => offices.close(id)
  const counted = countedIn(db)
  const hasFile = (sha256: string) => files.find(sha256) !== undefined
  const change = new ChangeConfiguration({
    configurations,
    offices,
    counted,
    hasFile,
    clock,
    open,
    close,
    changed: follow,
  })
  const code = new SetUpCode()
  const beginnings = new Beginnings({ db, people, offices, isThere: (screen) => sockets.isThere(screen) })
  const thrownAway = Promise.withResolvers<void>()
  const { build } = pages
  const throwAway = thrownAway.resolve
  const rooms = { config, clock, build, foundations, offices, devices, signs, sockets, change, beginnings, code, begin }
  const door = httpDoor({
    pages,
    offices,
    trusts,
    admit: admitToPage({ offices, people, devices }),
    api: houseRoutes({ ...rooms, throwAway }),
  })
  server.on('request', door)
  const port = await listen(server, config.port, config.host)
  ownUrl = inside?.url ?? addressOf(config.host, '127.0.0.1', port)
  printers.follow(offices.real())
  signs.follow(offices.real())

  const lively = config.lively ? livelyDemo(offices, config.pace) : null
  lively?.start()
  const retention = new RetentionKeeper({
    db,
    clock,
    retention: () => configurations.current()?.whole.retention ?? null,
  })
  retention.lookAtTheClock()
  const minutes = everyNowAndThen(() => {
    offices.lookAtTheClock()
    sockets.lookAtSessions()
    devices.waiting.lookAtTheClock()
    retention.lookAtTheClock()
    const renewed = certificate?.renewed() ?? null
    if (renewed !== null && server instanceof TlsServer) server.setSecureContext(renewed)
  })

  return {
    url: addressOf(config.host, 'localhost', port, certificate === null ? 'http' : 'https'),
    port,
    demo: isDemo(db),
    isNew: offices.all().length === 0,
    setUpCode: code.said,
    thrownAway: thrownAway.promise,
    certificateEnds: certificate?.expiresAt ?? null,
    routes: routesOf(door),
    close: async () => {
      clearInterval(minutes)
      await lively?.stop()
      await retention.stop()
      await Promise.all([printers.close(), signs.close()])
      inside?.close()
      await sockets.close() // closes the http server too
      await practice.close()
      foundations.close()
    },
  }
}

/** Citizens and colleagues who do not exist, in the demo's own central office. */
function livelyDemo(offices: Offices, pace: number): Heartbeat | null {
  const central = offices.first()
  if (central === undefined) return null
  return new Heartbeat({ office: () => central, clock: offices.clock, pace, chance: Math.random, wanted: LIVELY_LINE })
}

const idsOf = (all: readonly { readonly id: string }[] | undefined): readonly string[] | null =>
  all?.map(({ id }) => id) ?? null
