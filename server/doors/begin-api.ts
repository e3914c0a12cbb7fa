// What a new installation still has to do: `/api/begin`.
import type { Express } from 'express'
import { z } from 'zod'
import type { Beginnings } from '../beginnings.ts'
import type { People } from '../people.ts'
import { only } from './sign-in.ts'

const dismissed = z.strictObject({ over: z.literal(true) })

export const beginApi =
  ({ beginnings, people, clock }: { beginnings: Beginnings; people: People; clock: () => number }) =>
  (app: Express): void => {
    app.get('/api/begin', only('settings', people, clock), (_request, response) => {
      response.json(beginnings.now())
    })
    app.post('/api/begin', only('settings', people, clock), (request, response) => {
      if (!dismissed.safeParse(request.body).success) return void response.status(400).json({ problem: 'malformed' })
      beginnings.dismiss()
      response.json(beginnings.now())
    })
  }
