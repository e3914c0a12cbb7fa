// Every route of the HTTP door, each from the room that answers it. A new one is a line here.
import type { Express } from 'express'
import type { Beginnings } from './beginnings.ts'
import type { Config } from './config.ts'
import type { ChangeConfiguration } from './configuration/change.ts'
import { isDemo } from './configuration/configurations.ts'
import { Pictures } from './configuration/pictures.ts'
import type { Devices } from './devices/devices.ts'
import { accountApi } from './doors/account-api.ts'
import { annotationsApi } from './doors/annotations-api.ts'
import { appointmentsApi } from './doors/appointments-api.ts'
import { beginApi } from './doors/begin-api.ts'
import { checkApi } from './doors/check-api.ts'
import { correctionsApi } from './doors/corrections-api.ts'
import { devicesApi } from './doors/devices-api.ts'
import { figuresApi } from './doors/figures-api.ts'
import { filesApi } from './doors/files-api.ts'
import { importsApi } from './doors/imports-api.ts'
import { installationApi } from './doors/installation-api.ts'
import { introduction } from './doors/introduction.ts'
import { kioskApp } from './doors/kiosk-app.ts'
import { kioskVoiceApi } from './doors/kiosk-voice-api.ts'
import { officesApi } from './doors/offices-api.ts'
import { openDataApi } from './doors/open-api.ts'
import { opinionsApi } from './doors/opinions-api.ts'
import { opinionsReadApi } from './doors/opinions-read-api.ts'
import { peopleApi } from './doors/people-api.ts'
import { picturesApi } from './doors/pictures-api.ts'
import { printersApi } from './doors/printers-api.ts'
import { privacyApi } from './doors/privacy-api.ts'
import { pushApi } from './doors/push-api.ts'
import { questionsApi } from './doors/questions-api.ts'
import { reconciliationApi } from './doors/reconciliation-api.ts'
import { setUpApi } from './doors/set-up-api.ts'
import { settingsApi } from './doors/settings-api.ts'
import { shellWorker } from './doors/shell-worker.ts'
import { signIn } from './doors/sign-in.ts'
import { signOnSettingsApi } from './doors/sign-on-settings-api.ts'
import { signingApi } from './doors/signing-api.ts'
import { signsApi } from './doors/signs-api.ts'
import { singleSignOnApi } from './doors/single-sign-on-api.ts'
import type { Sockets } from './doors/sockets.ts'
import { summariesApi } from './doors/summaries-api.ts'
import { voiceApi } from './doors/voice-api.ts'
import type { Foundations } from './foundations.ts'
import { programVersion, sizeOf } from './installation.ts'
import type { Offices } from './offices.ts'
import type { Notices } from './push/notices.ts'
import type { Checker } from './reports/check/checker.ts'
import type { Reports } from './reports/thread/reports.ts'
import { retentionRuns } from './retention/runs.ts'
import type { SetUpCode } from './set-up-code.ts'
import { signingsOf } from './signed-years.ts'
import type { OfficeSigns } from './signs/office-signs.ts'
import { SignOnTable } from './single-sign-on/settings.ts'
import { SingleSignOn } from './single-sign-on/single-sign-on.ts'
import type { Summaries } from './summaries/summaries.ts'
import { houseVoice } from './voice/house-voice.ts'

export type Rooms = {
  readonly config: Config
  readonly clock: () => number
  readonly build: string
  readonly foundations: Foundations
  readonly offices: Offices
  readonly devices: Devices
  readonly signs: OfficeSigns
  readonly sockets: Sockets
  readonly change: ChangeConfiguration
  readonly beginnings: Beginnings
  readonly notices: Notices
  readonly reports: Reports
  readonly checker: Checker
  readonly summaries: Summaries
  /** Of the first set-up. */
  readonly code: SetUpCode
  /** What was set up opens. */
  readonly begin: () => void
  /** The demo ends. */
  readonly throwAway: () => void
}

export function houseRoutes(rooms: Rooms): ((app: Express) => void)[] {
  const { config, clock, build, offices, devices, sockets, change, beginnings, code } = rooms
  const { db, people, configurations, files } = rooms.foundations
  const demo = () => isDemo(db)
  const pictures = new Pictures(db)
  const signOn = new SignOnTable(db)
  const voice = houseVoice(config)
  const installation = () => ({
    version: programVersion(),
    folder: config.dataFolder,
    bytes: sizeOf(config.dataFolder),
    since: configurations.since(),
    demo: demo(),
  })
  const kepNames = () => configurations.current()?.whole.keps ?? []
  const configuration = () => configurations.current()?.whole ?? null
  return [
    signIn({ people, clock }),
    singleSignOnApi({ table: signOn, signOn: new SingleSignOn(signOn, people), people, clock }),
    signOnSettingsApi({ table: signOn, people, clock }),
    accountApi({ people, clock }),
    peopleApi({ people, offices }),
    officesApi({ offices, people, demo }),
    appointmentsApi({ offices, people }),
    pushApi({ notices: rooms.notices, offices, services: config.pushServices ?? [] }),
    introduction({ devices, offices, people }),
    printersApi({ offices, devices, people }),
    devicesApi({ devices, offices, people, build, lines: sockets.deviceLines }),
    signsApi({ signs: rooms.signs, offices, people }),
    importsApi({ db, people, clock }),
    reconciliationApi({ db, people, clock }),
    correctionsApi({ offices, people, signedAt: (year) => signingsOf(db, year)[0]?.at ?? null }),
    signingApi({ db, people, clock, recount: (year) => rooms.checker.recount(year) }),
    checkApi({ checker: rooms.checker, people, clock }),
    summariesApi({ summaries: rooms.summaries, people, clock }),
    questionsApi({ reports: rooms.reports, people, clock }),
    annotationsApi({ db, people, clock, keps: kepNames }),
    figuresApi({ db, people, clock, configuration }),
    opinionsApi({ db, offices, people, devices, kepNames }),
    opinionsReadApi({ db, offices, people }),
    openDataApi({ offices, configuration }),
    privacyApi({ people, clock, configuration, runs: () => retentionRuns(db) }),
    setUpApi({ configurations, pictures, offices, people, beginnings, code, open: rooms.begin }),
    picturesApi({ pictures, people, clock }),
    filesApi({ files, people, clock, configuration }),
    settingsApi({ configurations, change, pictures, files, people, clock, demo }),
    kioskApp,
    shellWorker({ build }),
    kioskVoiceApi({ voice, offices, devices, people }),
    beginApi({ beginnings, people, clock }),
    installationApi({ people, clock, now: installation, throwAway: rooms.throwAway }),
    voiceApi({ voice, offices, devices, people }),
  ]
}
