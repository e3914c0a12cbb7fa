// What is kept, and for how long, by the settings of this very installation: `/api/privacy`, for everybody.
import type { Express } from 'express'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { SHORT_LIVES, STANDARD_RETENTION } from '#shared/configuration/retention.ts'
import type { Privacy, RetentionRun } from '#shared/privacy.ts'
import { SESSION_MS } from '../people/sessions.ts'
import type { People } from '../people.ts'
import { sessionToken } from './session.ts'

export type PrivacyParts = {
  readonly people: People
  readonly clock: () => number
  readonly configuration: () => Pick<Configuration, 'name' | 'retention'> | null
  readonly runs: () => readonly RetentionRun[]
}

const HOUR = 3_600_000

export const privacyApi =
  ({ people, clock, configuration, runs }: PrivacyParts) =>
  (app: Express): void => {
    app.get('/api/privacy', (request, response) => {
      const { name = null, retention = STANDARD_RETENTION } = configuration() ?? {}
      const token = sessionToken(request.headers)
      const isStaff = token !== null && people.bySession(token, clock()) !== null
      const told: Privacy = {
        municipality: name,
        retention,
        sessionHours: SESSION_MS / HOUR,
        signInTriesDays: SHORT_LIVES.signInTries / HOUR / 24,
        answersDays: SHORT_LIVES.answers / HOUR / 24,
        runs: isStaff ? runs() : null,
      }
      response.json(told)
    })
  }
