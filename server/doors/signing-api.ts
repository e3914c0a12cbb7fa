// A supervisor signs the table of a year that is over: `/api/signed-years`. How a year stands is the report `signed-year`.
import type { Express } from 'express'
import { z } from 'zod'
import type { Verification } from '#shared/reports/check.ts'
import type { Db } from '../database/open.ts'
import type { People, Person } from '../people.ts'
import { signYear, whyNotYet } from '../signed-years.ts'
import { only } from './sign-in.ts'

const signs = z.strictObject({
  year: z.int().min(1900).max(2200),
  /** The version that is to be made. */
  version: z.int().min(1).max(999),
  /** Of the figures that were seen. */
  figures: z.string().regex(/^[0-9a-f]{64}$/),
})

type Parts = {
  readonly db: Db
  readonly people: People
  readonly clock: () => number
  /** Counts a year again from its journal, beside everything that goes on; null: it could not. */
  readonly recount: (year: number) => Promise<Verification | null>
}

export const signingApi =
  ({ db, people, clock, recount }: Parts) =>
  (app: Express): void => {
    app.post('/api/signed-years', only('signYear', people, clock), async (request, response) => {
      const read = signs.safeParse(request.body)
      const person = response.locals.person as Person // `only` put it there
      if (!read.success) return void response.status(400).json({ problem: 'malformed' })
      const { year } = read.data
      if (whyNotYet(db, year, clock()) === null) {
        const found = await recount(year)
        if (found === null) return void response.status(500).json({ problem: 'failed' })
        if (found.unexplained > 0) return void response.status(409).json({ problem: 'differences' })
      }
      const refusal = signYear(db, { ...read.data, person: person.id, now: clock() })
      if (refusal === null) response.status(201).json({})
      else response.status(409).json({ problem: refusal })
    })
  }
