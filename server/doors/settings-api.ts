// The settings: `/api/settings`, to read, to check, to change, to take back, as a file and from one.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { dateOf } from '#shared/calendar.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { filesNamed } from '#shared/configuration/files-named.ts'
import type { ChangeRefused } from '#shared/configuration/refused.ts'
import { municipalitySections, officeSections } from '#shared/configuration/sections.ts'
import {
  type FileRefused,
  readSettingsFile,
  SETTINGS_FORMAT,
  SETTINGS_FORMAT_VERSION,
  type SettingsFile,
} from '#shared/configuration/settings-file.ts'
import type { SettingsNow, SettingsVersion } from '#shared/configuration/told.ts'
import { identifier } from '#shared/queue/identifier.ts'
import type { Asker } from '#shared/queue/words.ts'
import type { ChangeConfiguration } from '../configuration/change.ts'
import type { Configurations } from '../configuration/configurations.ts'
import { changesOf } from '../configuration/history.ts'
import type { Pictures } from '../configuration/pictures.ts'
import type { FileStore } from '../files/file-store.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'

export type SettingsParts = {
  readonly configurations: Configurations
  readonly change: ChangeConfiguration
  readonly pictures: Pictures
  readonly files: FileStore
  readonly people: People
  readonly clock: () => number
  readonly demo: () => boolean
}

const wanted = z.strictObject({
  section: z.enum([...municipalitySections, ...officeSections]),
  office: identifier.nullable(),
  base: z.int().min(1),
  value: z.unknown(),
})
const undone = z.strictObject({ version: z.int().min(2) })
/** `check=1`: say what would change, and change nothing. */
const imported = z.strictObject({ check: z.enum(['0', '1']).default('0') })
const HISTORY = 200

export const settingsApi =
  ({ configurations, change, pictures, files, people, clock, demo }: SettingsParts) =>
  (app: Express): void => {
    const reader = only('seeSettings', people, clock)
    const administrator = only('settings', people, clock)

    app.get('/api/settings', reader, (_request, response) => {
      const now = configurations.current()
      if (now === null) return void refuse(response, { ok: false, why: 'not-set-up' })
      const { version, whole } = now
      response.json({ version, configuration: whole, demo: demo(), today: dateOf(clock()) } satisfies SettingsNow)
    })

    app.get('/api/settings/history', reader, (_request, response) => {
      const versions = configurations.history(HISTORY).map(
        (version): SettingsVersion => ({
          ...version,
          name: version.person === null ? null : people.nameOf(version.person),
          changes: changesOf(configurations, version.version),
        }),
      )
      response.json(versions)
    })

    app.post('/api/settings/check', administrator, (request, response) => {
      const read = wanted.safeParse(request.body)
      const answer = read.success ? change.check(read.data, askerIn(response)) : MALFORMED
      if (answer.ok) response.json({ changes: answer.changes })
      else refuse(response, answer)
    })

    app.post('/api/settings', administrator, (request, response) => {
      const read = wanted.safeParse(request.body)
      answerWith(response, read.success ? change.change(read.data, askerIn(response)) : MALFORMED)
    })

    app.post('/api/settings/undo', administrator, (request, response) => {
      const read = undone.safeParse(request.body)
      answerWith(response, read.success ? change.undo(read.data.version, askerIn(response)) : MALFORMED)
    })

    app.get('/api/settings/export', reader, (_request, response) => {
      const now = configurations.current()
      if (now === null) return void refuse(response, { ok: false, why: 'not-set-up' })
      const file: SettingsFile = {
        format: SETTINGS_FORMAT,
        formatVersion: SETTINGS_FORMAT_VERSION,
        configuration: now.whole,
        pictures: pictures.namedIn(now.whole),
      }
      response
        .attachment(`seira-settings-${dateOf(clock())}.json`)
        .type('json')
        .send(JSON.stringify(file, null, 2))
    })

    app.post('/api/settings/import', administrator, (request, response) => {
      const read = imported.safeParse(request.query)
      if (!read.success) return refuse(response, MALFORMED)
      const held = readSettingsFile(request.body)
      if (!held.ok) return refuseFile(response, held)
      const problems = pictures.problemsOf(held.file)
      if (problems.length > 0) return refuseFile(response, { ok: false, why: 'problems', problems })
      const { configuration } = held.file
      const answer = change.checkWhole(configuration, askerIn(response))
      if (!answer.ok) return refuse(response, answer)
      // A settings file carries no video: what it names and is not here is said, and whoever shows it leaves it out.
      const missing = missingFrom(configuration, files)
      if (read.data.check === '1') return void response.json({ changes: answer.changes, missing })
      pictures.keepAll(held.file.pictures)
      answerWith(response, change.replace(configuration, askerIn(response)))
    })
  }

const MALFORMED: ChangeRefused = { ok: false, why: 'malformed' }

const missingFrom = (whole: Configuration, files: FileStore): string[] => [
  ...new Set(
    filesNamed(whole).flatMap(({ sha256, name }) => (files.find(sha256) === undefined ? [name ?? sha256] : [])),
  ),
]

function askerIn(response: Response): Asker {
  const { id, role } = response.locals.person as Person // `only` put it there
  return { role, person: id }
}

function answerWith(response: Response, answer: ReturnType<ChangeConfiguration['change']>): void {
  if (answer.ok) response.status(201).json({ version: answer.version, changes: answer.changes })
  else refuse(response, answer)
}

function refuse(response: Response, refused: ChangeRefused): void {
  response.status(statusOf(refused)).json(refused)
}

function refuseFile(response: Response, refused: FileRefused): void {
  response.status(422).json(refused)
}

function statusOf({ why }: ChangeRefused): number {
  switch (why) {
    case 'malformed':
      return 400
    case 'unknown-office':
    case 'unknown-version':
      return 404
    case 'problems':
      return 422
    case 'not-stored':
      return 503
    default:
      return 409 // it is not as the form thought, or something stands in the way
  }
}
