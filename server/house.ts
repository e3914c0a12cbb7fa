// Puts the house together: database, offices, printers and doors. Only this file and main.ts know everyone.
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Beginnings } from './beginnings.ts'
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'
import { ChangeConfiguration, settingsOf } from './configuration/change.ts'
import { Configurations, isDemo } from './configuration/configurations.ts'
import { countedIn } from './configuration/counted.ts'
import { openConfigurations } from './configuration/from-before.ts'
import { Pictures } from './configuration/pictures.ts'
import { holdFolder } from './database/one-at-a-time.ts'
import { openDatabase } from './database/open.ts'
import { makeDemo } from './demo/make-demo.ts'
import { appointmentsApi } from './doors/appointments-api.ts'
import { beginApi } from './doors/begin-api.ts'
import { httpDoor } from './doors/http.ts'
import { installationApi } from './doors/installation-api.ts'
import { officesApi } from './doors/offices-api.ts'
import { loadPages } from './doors/pages.ts'
import { reportsApi } from './doors/reports-api.ts'
import { setUpApi } from './doors/set-up-api.ts'
import { settingsApi } from './doors/settings-api.ts'
import { signIn } from './doors/sign-in.ts'
import { Sockets } from './doors/sockets.ts'
import { DEMO, readFact, writeFact } from './facts-about-installation.ts'
import { programVersion, sizeOf } from './installation.ts'
import { Journal } from './journal.ts'
import { Offices } from './offices.ts'
import { paceBefore } from './pace-before.ts'
import { People } from './people.ts'
import { Heartbeat } from './practice/heartbeat.ts'
import { Practice } from './practice/practice.ts'
import { Printers } from './printer-processes.ts'
import { rebuildWhenStale } from './rebuild-flat-rows.ts'
import { SetUpCode } from './set-up-code.ts'

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
  close(): Promise<void>
}

/** How long after a minute, or midnight, a screen may still show the one before. */
const CLOCK_MS = 5_000
/** About so many wait in the lively demo: a full morning in which everybody's turn comes. */
const LIVELY_LINE = 14

/** `clock` gives milliseconds since 1970, UTC. @throws {CannotStart} with one clear sentence. */
export async function openHouse(config: Config, clock: () => number = Date.now): Promise<House> {
  const pages = loadPages()
  const release = holdFolder(config.dataFolder)
  const db = openDatabase(config.dataFolder)
  rebuildWhenStale(db)
  const people = new People(db)
  const journal = new Journal(db)
  journal.forgetOldAnswers(clock())
  const isNew = openConfigurations(db, clock()).current() === null && people.count() === 0
  if (isNew && config.empty) writeFact(db, DEMO, 'no')
  if (isNew && readFact(db, DEMO) !== 'no') await makeDemo(db, people, clock())
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

  const server = createServer()
  const looking = (office: string, screens: number) => {
    practice.lookedAt(office, screens)
    if (screens > 0) beginnings.lookedAt(office)
  }
  const sockets = new Sockets(server, { offices, people, build: pages.build, deviceKey, looking })
  const demo = () => isDemo(db)
  const pictures = new Pictures(db)
  const code = new SetUpCode()
  const beginnings = new Beginnings({ db, people, offices, isThere: (screen) => sockets.isThere(screen) })
  const thrownAway = Promise.withResolvers<void>()
  const installation = () => ({
    version: programVersion(),
    folder: config.dataFolder,
    bytes: sizeOf(config.dataFolder),
    since: configurations.since(),
    demo: demo(),
  })
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
    signIn({ people, clock, dismiss: (token) => sockets.dismiss(token) }),
    officesApi({ offices, people, demo }),
    appointmentsApi({ offices, people }),
    reportsApi({ db, people, clock }),
    setUpApi({ configurations, pictures, offices, people, beginnings, code, open: () => begin() }),
    settingsApi({ configurations, change, pictures, people, clock, demo }),
    beginApi({ beginnings, people, clock }),
    installationApi({ people, clock, now: installation, throwAway: thrownAway.resolve }),
  ]
  server.on('request', httpDoor({ pages, offices, api }))
  const port = await listen(server, config)

  printers.openAt(addressOf(config.host, '127.0.0.1', port))
  printers.follow(offices.real())
  const begin = () => {
    for (const { id } of configurations.current()?.whole.offices ?? []) open(id)
    practice.open()
    printers.follow(offices.real())
  }
  const lively = config.lively ? livelyDemo(offices, config.pace) : null
  lively?.start()
  const minutes = setInterval(() => offices.lookAtTheClock(), CLOCK_MS)

  return {
    url: addressOf(config.host, 'localhost', port),
    port,
    demo: demo(),
    isNew: offices.all().length === 0,
    setUpCode: code.said,
    thrownAway: thrownAway.promise,
    close: async () => {
      clearInterval(minutes)
      await lively?.stop()
      await printers.stop()
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

/** Where a server on this machine is reached: by `here` when it listens on every address, else where it listens. */
export function addressOf(host: string, here: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? here : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new CannotStart('port-taken', { port }, cause) : cause)
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port)) // a listening TCP server has one
  })
}
