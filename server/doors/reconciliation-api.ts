// What the e-KEP counted in a month, and why ours is another: `/api/reconciliation/figure`, `/note`. It is read as a report.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { differenceKinds } from '#shared/reports/reconciliation.ts'
import { inKep } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'
import type { People, Person } from '../people.ts'
import { type Said, sayFigure, sayWhy } from '../reconciliation/say.ts'
import { only } from './sign-in.ts'

const count = z.number().int().min(0).max(10_000_000)
const cell = {
  year: z.number().int().min(2002).max(2200),
  month: z.number().int().min(1).max(12),
  kep: z.string().min(1).max(12),
  /** Null: all of them together. */
  channel: z.string().min(1).max(40).nullable(),
}
const figure = z.strictObject({ ...cell, quantity: count.nullable() })
const words = z
  .string()
  .trim()
  .max(500)
  .transform((said) => said.replace(/[\p{Cc}\p{Cf}]+/gu, ' '))
const note = z.strictObject({ ...cell, kind: z.enum(differenceKinds).nullable(), words, ekep: count, ours: count })

export const reconciliationApi =
  ({ db, people, clock }: { db: Db; people: People; clock: () => number }) =>
  (app: Express): void => {
    const reconciler = only('reconcile', people, clock)

    app.post('/api/reconciliation/figure', reconciler, (request, response) => {
      const read = figure.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      if (!answersFor(response, read.data.kep)) return refuse(response, 403, 'forbidden')
      tell(response, sayFigure(db, read.data, { person: personIn(response).id, now: clock() }))
    })

    app.post('/api/reconciliation/note', reconciler, (request, response) => {
      const read = note.safeParse(request.body)
      // What is «something else» must be said.
      if (!read.success || (read.data.kind === 'other' && read.data.words === ''))
        return refuse(response, 400, 'malformed')
      if (!answersFor(response, read.data.kep)) return refuse(response, 403, 'forbidden')
      tell(response, sayWhy(db, read.data, { person: personIn(response).id, now: clock() }))
    })
  }

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there
const answersFor = (response: Response, kep: string): boolean => inKep(personIn(response), kep)

function tell(response: Response, said: Said): void {
  if (said.ok) response.json(said.cell)
  else refuse(response, said.problem === 'changed' || said.problem === 'no-difference' ? 409 : 422, said.problem)
}

function refuse(response: Response, status: number, problem: string): void {
  response.status(status).json({ problem })
}
