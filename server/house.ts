// Puts the house together: database, offices, printers and doors. Only this file and main.ts know everyone.
import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { OfficeSettings } from '#shared/queue/settings.ts'
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'
import { holdFolder } from './database/one-at-a-time.ts'
import { openDatabase } from './database/open.ts'
import { makeDemo } from './demo/make-demo.ts'
import { accountApi } from './doors/account-api.ts'
import { appointmentsApi } from './doors/appointments-api.ts'
import { httpDoor } from './doors/http.ts'
import { officesApi } from './doors/offices-api.ts'
import { loadPages } from './doors/pages.ts'
import { peopleApi } from './doors/people-api.ts'
import { reportsApi } from './doors/reports-api.ts'
import { setUpApi } from './doors/set-up-api.ts'
import { signIn } from './doors/sign-in.ts'
import { signOnSettingsApi } from './doors/sign-on-settings-api.ts'
import { singleSignOnApi } from './doors/single-sign-on-api.ts'
import { Sockets } from './doors/sockets.ts'
import { Journal } from './journal.ts'
import { isDemo, readOffices } from './municipality.ts'
import { Offices } from './offices.ts'
import { paceBefore } from './pace-before.ts'
import { People } from './people.ts'
import { Heartbeat } from './practice/heartbeat.ts'
import { Practice } from './practice/practice.ts'
import { PrinterProcess } from './printers.ts'
import { rebuildWhenStale } from './rebuild-flat-rows.ts'
import { SignOnTable } from './single-sign-on/settings.ts'
import { SingleSignOn } from './single-sign-on/single-sign-on.ts'

export type House = {
  readonly url: string
  readonly demo: boolean
  /** No office yet: the first set-up waits at `/supervisor`. */
  readonly isNew: boolean
  close(): Promise<void>
}

/** How long after a minute, midnight or the end of a session a screen may still show what was. */
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
  if (!config.empty && readOffices(db).length === 0 && people.count() === 0) await makeDemo(db, people, clock())
  if (config.lively && !isDemo(db)) {
    db.close()
    release()
    throw new CannotStart('not-the-demo', { folder: config.dataFolder })
  }

  const deviceKey = randomBytes(32).toString('base64url')
  const printers = new Map<string, PrinterProcess>()
  const offices = new Offices({
    clock,
    paceBefore: (office, date) => paceBefore(db, office, date),
    printerOf: (office) => printers.get(office) ?? null,
  })
  for (const settings of readOffices(db)) offices.open(settings, journal)
  const practice = new Practice(offices, config.pace)
  practice.open()

  const server = createServer()
  const looking = (office: string, screens: number) => practice.lookedAt(office, screens)
  const sockets = new Sockets(server, { offices, people, build: pages.build, deviceKey, looking })
  people.sessions.onEnded((token) => sockets.dismiss(token))
  people.accounts.onRightsChanged((person) => sockets.dismissPerson(person))
  const signOnTable = new SignOnTable(db)
  const demo = () => isDemo(db)
  const api = [
    signIn({ people, clock }),
    singleSignOnApi({ table: signOnTable, signOn: new SingleSignOn(signOnTable, people), people, clock }),
    signOnSettingsApi({ table: signOnTable, people, clock }),
    accountApi({ people, clock }),
    peopleApi({ people, offices }),
    officesApi({ offices, people, demo }),
    appointmentsApi({ offices, people }),
    reportsApi({ db, people, clock }),
    setUpApi({ db, offices, people, open: (settings) => openOffice(settings) }),
  ]
  server.on('request', httpDoor({ pages, offices, api }))
  const port = await listen(server, config)

  const startPrinter = (office: string) => {
    const printer = new PrinterProcess({
      office,
      url: addressOf(config.host, '127.0.0.1', port),
      deviceKey,
      dataFolder: join(config.dataFolder, 'printers', office),
      onChange: () => sockets.tellPaper(office),
    })
    printers.set(office, printer)
    printer.start()
  }
  const openOffice = (settings: OfficeSettings) => {
    offices.open(settings, journal)
    startPrinter(settings.id)
    practice.open()
  }
  const lively = config.lively ? livelyDemo(offices, config.pace) : null
  lively?.start()
  const minutes = setInterval(() => {
    offices.lookAtTheClock()
    sockets.lookAtSessions()
  }, CLOCK_MS)
  for (const { settings } of offices.real()) if (settings.services.length > 0) startPrinter(settings.id)

  return {
    url: addressOf(config.host, 'localhost', port),
    demo: demo(),
    isNew: offices.all().length === 0,
    close: async () => {
      clearInterval(minutes)
      await lively?.stop()
      await Promise.all([...printers.values()].map((printer) => printer.stop()))
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
