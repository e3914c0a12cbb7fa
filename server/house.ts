// Puts the house together: database, offices, printers and doors. Only this file and main.ts know everyone.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { TLSSocket, Server as TlsServer } from 'node:tls'
import { CannotStart } from './cannot-start.ts'
import { Certificate } from './certificate.ts'
import type { Config } from './config.ts'
import { ChangeConfiguration, settingsOf } from './configuration/change.ts'
import { Configurations, isDemo } from './configuration/configurations.ts'
import { countedIn } from './configuration/counted.ts'
import { openConfigurations } from './configuration/from-before.ts'
import { holdFolder } from './database/one-at-a-time.ts'
import { openDatabase } from './database/open.ts'
import { makeDemo } from './demo/make-demo.ts'
import { accountApi } from './doors/account-api.ts'
import { appointmentsApi } from './doors/appointments-api.ts'
import { trusting } from './doors/forwarded.ts'
import { httpDoor } from './doors/http.ts'
import { officesApi } from './doors/offices-api.ts'
import { loadPages } from './doors/pages.ts'
import { peopleApi } from './doors/people-api.ts'
import { privacyApi } from './doors/privacy-api.ts'
import { reportsApi } from './doors/reports-api.ts'
import { type Route, routesOf } from './doors/routes.ts'
import { setUpApi } from './doors/set-up-api.ts'
import { settingsApi } from './doors/settings-api.ts'
import { signIn } from './doors/sign-in.ts'
import { singleSignOnApi } from './doors/single-sign-on-api.ts'
import { Sockets } from './doors/sockets.ts'
import { Journal } from './journal.ts'
import { log } from './log.ts'
import { Offices } from './offices.ts'
import { paceBefore } from './pace-before.ts'
import { People } from './people.ts'
import { Heartbeat } from './practice/heartbeat.ts'
import { Practice } from './practice/practice.ts'
import { Printers } from './printer-processes.ts'
import { rebuildWhenStale } from './rebuild-flat-rows.ts'
import { RetentionKeeper } from './retention/retention-keeper.ts'
import { retentionRuns } from './retention/runs.ts'
import { SignOnTable } from './single-sign-on/settings.ts'
import { SingleSignOn } from './single-sign-on/single-sign-on.ts'
import { addressOf, insideWay, listen, webServer } from './web-server.ts'

export type House = {
  readonly url: string
  readonly demo: boolean
  /** No office yet: the first set-up waits at `/supervisor`. */
  readonly isNew: boolean
  /** When its own certificate ends; null where it has none. */
  readonly certificateEnds: number | null
  /** What the HTTP door answers. */
  readonly routes: readonly Route[]
  close(): Promise<void>
}

/** How long after a minute, midnight or the end of a session a screen may still show what was. */
const CLOCK_MS = 5_000
/** About so many wait in the lively demo: a full morning in which everybody's turn comes. */
const LIVELY_LINE = 14

/** `clock` gives milliseconds since 1970, UTC. @throws {CannotStart} with one clear sentence. */
export async function openHouse(config: Config, clock: () => number = Date.now): Promise<House> {
  const pages = loadPages()
  const certificate = config.tls && new Certificate(config.tls)
  const release = holdFolder(config.dataFolder)
  const db = openDatabase(config.dataFolder)
  rebuildWhenStale(db)
  const people = new People(db)
  const journal = new Journal(db)
  const isNew = openConfigurations(db, clock()).current() === null && people.count() === 0
  if (isNew && !config.empty) await makeDemo(db, people, clock())
  const configurations = new Configurations(db)
  if (config.lively && !isDemo(db)) {
    db.close()
    release()
    throw new CannotStart('not-the-demo', { folder: config.dataFolder })
  }

  const deviceKey = randomBytes(32).toString('base64url')
  const printers = new Printers((office) => sockets.tellPaper(office), join(config.dataFolder, 'printers'), deviceKey)
  const offices = new Offices({
    clock,
    paceBefore: (office, date) => paceBefore(db, office, date),
    printerOf: (office) => printers.of(office),
  })
  const open = (id: string) => {
    const { whole } = configurations.current() ?? {}
    if (whole !== undefined) offices.open(id, settingsOf(whole, id), journal)
  }
  for (const { id } of configurations.current()?.whole.offices ?? []) open(id)
  const practice = new Practice(offices, config.pace)
  practice.open()

  const server = webServer(certificate?.pem ?? null)
  const inside = certificate && (await insideWay(server))
  const trusts = trusting(config.proxy)
  const looking = (office: string, screens: number) => practice.lookedAt(office, screens)
  const cameInside = (request: IncomingMessage) => inside !== null && !(request.socket instanceof TLSSocket)
  const { build } = pages
  const sockets = new Sockets(server, { offices, people, build, trusts, cameInside, deviceKey, looking })
  people.sessions.onEnded((token) => sockets.dismiss(token))
  people.accounts.onRightsChanged((person) => sockets.dismissPerson(person))
  const signOnTable = new SignOnTable(db)
  const demo = () => isDemo(db)
  const change = new ChangeConfiguration({
    configurations,
    offices,
    counted: countedIn(db),
    clock,
    open,
    close: (id) => offices.close(id),
    changed: (version) => {
      practice.follow(version)
      printers.follow(offices.real())
    },
  })
  const api = [
    signIn({ people, clock }),
    singleSignOnApi({ table: signOnTable, signOn: new SingleSignOn(signOnTable, people), people, clock }),
    accountApi({ people, clock }),
    peopleApi({ people, offices }),
    officesApi({ offices, people, demo }),
    appointmentsApi({ offices, people }),
    reportsApi({ db, people, clock }),
    privacyApi({
      people,
      clock,
      configuration: () => configurations.current()?.whole ?? null,
      runs: () => retentionRuns(db),
    }),
    setUpApi({ configurations, offices, people, open: () => begin() }),
    settingsApi({ configurations, change, people, clock, demo }),
  ]
  const door = httpDoor({ pages, offices, trusts, api })
  server.on('request', door)
  const port = await listen(server, config.port, config.host)

  printers.openAt(inside?.url ?? addressOf(config.host, '127.0.0.1', port))
  printers.follow(offices.real())
  const begin = () => {
    for (const { id } of configurations.current()?.whole.offices ?? []) open(id)
    practice.open()
    printers.follow(offices.real())
  }
  const lively = config.lively ? livelyDemo(offices, config.pace) : null
  lively?.start()
  const retention = new RetentionKeeper({
    db,
    clock,
    retention: () => configurations.current()?.whole.retention ?? null,
  })
  retention.lookAtTheClock()
  const minutes = setInterval(() => {
    try {
      offices.lookAtTheClock()
      sockets.lookAtSessions()
      retention.lookAtTheClock()
      const renewed = certificate?.renewed() ?? null
      if (renewed !== null && server instanceof TlsServer) server.setSecureContext(renewed)
    } catch (cause) {
      log('a look at the clock failed; the next one is in a moment', cause)
    }
  }, CLOCK_MS)

  return {
    url: addressOf(config.host, 'localhost', port, certificate === null ? 'http' : 'https'),
    demo: demo(),
    isNew: offices.all().length === 0,
    certificateEnds: certificate?.expiresAt ?? null,
    routes: routesOf(door),
    close: async () => {
      clearInterval(minutes)
      await lively?.stop()
      await retention.stop()
      await printers.stop()
      inside?.close()
      await sockets.close() // closes the http server too
      await practice.close()
      db.close()
      release()
    },
  }
}

/** Citizens and colleagues who do not exist, in the demo's own central office. */
function livelyDemo(offices: Offices, pace: number): Heartbeat | null {
  const central = offices.first()
  if (central === undefined) return null
  return new Heartbeat({ office: () => central, clock: offices.clock, pace, chance: Math.random, wanted: LIVELY_LINE })
}
