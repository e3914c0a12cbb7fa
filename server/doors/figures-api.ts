// What people say for the annual report: `POST /api/figures/:kind`, and ending it or taking it back. It is read by the reports.
import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import { dateOf } from '#shared/calendar.ts'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { type FieldProblem, type FigureKind, figureKinds } from '#shared/reports/figures.ts'
import type { Db } from '../database/open.ts'
import { Figures, type StoredFigure } from '../figures/figures.ts'
import { isTheirs, problemsOf } from '../figures/may-be-entered.ts'
import { readEnd, readFigure } from '../figures/shapes.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'

type Parts = {
  readonly db: Db
  readonly people: People
  readonly clock: () => number
  readonly configuration: () => Configuration | null
}

const named = z.strictObject({ id: z.int().min(1), end: z.unknown() })
const takesBack = z.strictObject({ id: z.int().min(1), why: z.string().trim().min(1).max(300) })

export const figuresApi =
  ({ db, people, clock, configuration }: Parts) =>
  (app: Express): void => {
    const figures = new Figures(db)
    const keeper = only('keepFigures', people, clock)

    app.post('/api/figures/:kind', keeper, (request, response) => {
      const kind = kindIn(request)
      if (kind === null) return unknown(response)
      const read = readFigure(kind, request.body)
      if (!read.ok) return refuse(response, read.problems)
      const person = personIn(response)
      const problems = problemsOf(kind, read.value, person, { db, whole: configuration(), now: clock() })
      if (problems.length > 0) return refuse(response, problems)
      response.status(201).json({ id: figures.enter(kind, read.value, { by: person.id, at: clock() }) })
    })

    app.post('/api/figures/:kind/end', keeper, (request, response) => {
      const kind = kindIn(request)
      const read = named.safeParse(request.body)
      if (kind !== 'outage' && kind !== 'equipment') return unknown(response)
      if (!read.success) return refuse(response, [])
      const row = theirs(kind, read.data.id, response)
      if (row === null) return unknown(response)
      const end = readEnd(kind, read.data.end)
      if (!end.ok) return refuse(response, end.problems)
      const began = kind === 'outage' ? row.began_at : row.date
      const isAlready = (kind === 'outage' ? row.ended_at : row.removed) !== null
      if (isAlready) return refuse(response, [{ field: 'end', problem: 'ended-already' }])
      if (began === null || began === undefined || end.value < began)
        return refuse(response, [{ field: 'end', problem: 'ends-before' }])
      if (end.value > (typeof end.value === 'number' ? clock() : dateOf(clock())))
        return refuse(response, [{ field: 'end', problem: 'future' }])
      figures.end(kind, read.data.id, end.value, { by: personIn(response).id, at: clock() })
      response.json({})
    })

    app.post('/api/figures/:kind/take-back', keeper, (request, response) => {
      const kind = kindIn(request)
      const read = takesBack.safeParse(request.body)
      if (kind === null) return unknown(response)
      if (!read.success) return refuse(response, [{ field: 'why', problem: 'missing' }])
      if (theirs(kind, read.data.id, response) === null) return unknown(response)
      figures.takeBack(kind, read.data.id, read.data.why, { by: personIn(response).id, at: clock() })
      response.json({})
    })

    /** What is another KEP's, or was taken back, is none that they know of. */
    function theirs(kind: FigureKind, id: number, response: Response): StoredFigure | null {
      const row = figures.find(kind, id)
      return row !== undefined && row.taken_back_at === null && isTheirs(personIn(response), row) ? row : null
    }
  }

const kindIn = ({ params }: Request): FigureKind | null => figureKinds.find((kind) => kind === params.kind) ?? null
const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there
const unknown = (response: Response): void => void response.status(404).json({ problem: 'unknown' })

/** With no field named it is no form of ours. */
function refuse(response: Response, problems: readonly FieldProblem[]): void {
  if (problems.length === 0) response.status(400).json({ problem: 'malformed' })
  else response.status(422).json({ problems })
}
