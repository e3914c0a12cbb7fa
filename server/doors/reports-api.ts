// The year, for supervisors: `/api/years/:year`.
import type { Express } from 'express'
import { z } from 'zod'
import type { Db } from '../database/open.ts'
import type { People } from '../people.ts'
import { yearlyTotals } from '../reports/yearly-totals.ts'
import { only } from './sign-in.ts'

const year = z.coerce.number().int().min(1900).max(2200)

export const reportsApi =
  ({ db, people, clock }: { db: Db; people: People; clock: () => number }) =>
  (app: Express): void => {
    app.get('/api/years/:year', only('report', people, clock), (request, response) => {
      const read = year.safeParse(request.params.year)
      if (read.success) response.json(yearlyTotals(db, read.data, clock()))
      else response.status(400).json({ problem: 'malformed' })
    })
  }
