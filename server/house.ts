// Puts the house together: what it stands on, the rooms that work (working-rooms.ts), and its doors.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TLSSocket, Server as TlsServer } from 'node:tls'
import { Beginnings } from './beginnings.ts'
import { Certificate } from './certificate.ts'
import type { Config } from './config.ts'
import { ChangeConfiguration } from './configuration/change.ts'
import { isDemo } from './configuration/configurations.ts'
import { countedIn } from './configuration/counted.ts'
import { databaseFile } from './database/open.ts'
import { admitToPage } from './doors/admit.ts'
import { trusting } from './doors/forwarded.ts'
import { httpDoor } from './doors/http.ts'
import { loadPages } from './doors/pages.ts'
import { type Route, routesOf } from './doors/routes.ts'
import { Sockets } from './doors/sockets.ts'
import { everyNowAndThen } from './every-now-and-then.ts'
import { OutageWatch } from './figures/outage-watch.ts'
import { watchedIn } from './figures/watched.ts'
import { layFoundations } from './foundations.ts'
import { houseRoutes } from './house-routes.ts'
import type { Offices } from './offices.ts'
import { Heartbeat } from './practice/heartbeat.ts'
import { Practice } from './practice/practice.ts'
import { Notices } from './push/notices.ts'
import { Checker } from './reports/check/checker.ts'
import { Reports } from './reports/thread/reports.ts'
import { RetentionKeeper } from './retention/retention-keeper.ts'
import { SetUpCode } from './set-up-code.ts'
import { houseSummaries } from './summaries/house-summaries.ts'
import { addressOf, insideWay, letGoSoon, listen, webServer } from './web-server.ts'
import { workingRooms } from './working-rooms.ts'

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
  const { db, configurations, people, files } = foundations
  const server = webServer(certificate?.pem ?? null)
  const inside = certificate && (await insideWay(server))
  const deviceKey = randomBytes(32).toString('base64url')
  let ownUrl = inside?.url ?? ''

  const working = workingRooms({
    config,
    clock,
    foundations,
    deviceKey,
    url: () => ownUrl,
    onPaper: (office) => sockets.tellPaper(office),
    onHandOver: (office, printer) => sockets.dismissPrinter(office, printer),
  })
  const { offices, devices, printers, signs, open, openAll } = working
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
  const notices = new Notices({
    db,
    offices,
    from: () => {
      const whole = configurations.current()?.whole
      return whole?.push === true && whole.address?.startsWith('https://') === true ? whole.address : null
    },
  })
  people.sessions.onEnded((token) => sockets.dismiss(token))
  people.accounts.onRightsChanged((person) => sockets.dismissPerson(person))

  const follow = (version: number) => {
    practice.follow(version)
    working.follow()
    notices.follow()
  }
  const begin = () => {
    openAll()
    practice.open()
    working.follow()
    notices.follow()
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
  const reports = new Reports(databaseFile(config.dataFolder))
  const checker = new Checker(databaseFile(config.dataFolder), clock)
  const summaries = houseSummaries({ db, dataFolder: config.dataFolder, configurations, offices, reports })
  const thrownAway = Promise.withResolvers<void>()
  const { build } = pages
  const throwAway = thrownAway.resolve
  const rooms = {
    config,
    clock,
    build,
    foundations,
    offices,
    devices,
    signs,
    sockets,
    change,
    beginnings,
    code,
    begin,
    notices,
    reports,
    checker,
    summaries,
  }
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
  working.follow()

  const lively = config.lively ? livelyDemo(offices, config.pace) : null
  lively?.start()
  const retention = new RetentionKeeper({
    db,
    clock,
    retention: () => configurations.current()?.whole.retention ?? null,
  })
  retention.lookAtTheClock()
  const outages = new OutageWatch({
    db,
    clock,
    settingsOf: (office) => offices.find(office)?.settings ?? null,
    watched: () => watchedIn(offices, devices),
  })
  const minutes = everyNowAndThen(() => {
    offices.lookAtTheClock()
    sockets.lookAtSessions()
    devices.waiting.lookAtTheClock()
    notices.lookAtTheClock()
    retention.lookAtTheClock()
    outages.lookAtTheClock()
    summaries.lookAtTheClock()
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
      notices.close()
      await summaries.stop()
      await reports.close()
      await checker.close()
      await Promise.all([printers.close(), signs.close()])
      inside?.close()
      const closed = letGoSoon(server)
      await sockets.close() // closes the http server too
      closed()
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
