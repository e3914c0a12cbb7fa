// The installation itself: what it is, `/api/installation`, and how a demo makes room for a real one, `/api/demo/throw-away`.
import type { Express } from 'express'
import { z } from 'zod'
import { type Installation, THROW_AWAY_WORD } from '#shared/installation.ts'
import type { People } from '../people.ts'
import { only } from './sign-in.ts'

export type InstallationParts = {
  readonly people: People
  readonly clock: () => number
  readonly now: () => Installation
  /** The house closes, keeps the demo's data beside, and opens again empty. */
  readonly throwAway: () => void
}

const confirmed = z.strictObject({ word: z.enum([THROW_AWAY_WORD.el, THROW_AWAY_WORD.en]) })

export const installationApi =
  ({ people, clock, now, throwAway }: InstallationParts) =>
  (app: Express): void => {
    app.get('/api/installation', only('seeSettings', people, clock), (_request, response) => {
      response.json(now())
    })

    app.post('/api/demo/throw-away', only('settings', people, clock), (request, response) => {
      if (!confirmed.safeParse(request.body).success) return void response.status(400).json({ problem: 'malformed' })
      if (!now().demo) return void response.status(409).json({ problem: 'not-the-demo' })
      response.once('finish', throwAway) // whoever asked is answered before the house closes
      response.status(202).json({ thrownAway: true })
    })
  }
