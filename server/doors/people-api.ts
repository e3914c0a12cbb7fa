// The accounts of the staff: `/api/people`. An auditor reads, an administrator changes; nobody is ever deleted.
import type { Express, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { DetailsProblem } from '#shared/people/accounts.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { staffRoles } from '#shared/rights.ts'
import type { Offices } from '../offices.ts'
import { detailsProblems, type Places } from '../people/details.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'

const text = z.string().trim().max(400)
const details = z.strictObject({
  name: text,
  username: text,
  role: z.enum(staffRoles),
  offices: z.array(z.string().max(60)).max(100).nullable(),
  keps: z.array(z.string().max(20)).max(200).nullable(),
  ssoName: text.nullable(),
})
const activity = z.strictObject({ active: z.boolean() })
const one = z.strictObject({ session: z.uuid() })

export const peopleApi =
  ({ people, offices }: { people: People; offices: Offices }) =>
  (app: Express): void => {
    const { clock } = offices
    const { accounts, sessions, history } = people
    const reader = only('seePeople', people, clock)
    const keeper = only('people', people, clock)
    /** `response.locals.of` is whom the address means. */
    const known: RequestHandler = (request, response, next) => {
      const read = identifier.safeParse(request.params.person)
      if (!read.success || accounts.find(read.data) === undefined) return refuse(response, 404, 'not-found')
      response.locals.of = read.data
      next()
    }

    app.get('/api/people', reader, (_request, response) => {
      response.set('Cache-Control', 'no-store').json(accounts.list(clock()))
    })

    app.post('/api/people', keeper, async (request, response) => {
      const read = details.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      const problems = detailsProblems(read.data, placesOf(offices))
      if (problems.length > 0) return refuseFields(response, problems)
      const done = await accounts.add(askerIn(response), read.data, clock())
      if (done.ok) response.status(201).json({ id: done.id, ...done.code })
      else refuseFields(response, done.problems)
    })

    app.post('/api/people/:person', keeper, known, (request, response) => {
      const read = details.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      const problems = detailsProblems(read.data, placesOf(offices))
      if (problems.length > 0) return refuseFields(response, problems)
      const done = accounts.change(askerIn(response), ofIn(response), read.data, clock())
      if (done.ok) response.status(204).end()
      else refuseFields(response, done.problems)
    })

    app.post('/api/people/:person/active', keeper, known, (request, response) => {
      const read = activity.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      if (accounts.setActive(askerIn(response), ofIn(response), read.data.active, clock())) response.status(204).end()
      else refuse(response, 409, 'last-administrator')
    })

    app.post('/api/people/:person/code', keeper, known, async (_request, response) => {
      response.status(201).json(await accounts.giveCode(askerIn(response), ofIn(response), clock()))
    })

    app.post('/api/people/:person/unlock', keeper, known, (_request, response) => {
      accounts.unlock(askerIn(response), ofIn(response), clock())
      response.status(204).end()
    })

    app.post('/api/people/:person/no-second-factor', keeper, known, (_request, response) => {
      accounts.removeSecondFactor(askerIn(response), ofIn(response), clock())
      response.status(204).end()
    })

    app.get('/api/people/:person/sessions', reader, known, (_request, response) => {
      response.set('Cache-Control', 'no-store').json(sessions.list(ofIn(response), null, clock()))
    })

    app.post('/api/people/:person/end-session', keeper, known, (request, response) => {
      const read = one.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      const person = ofIn(response)
      noteEnded(sessions.endOne(person, read.data.session), askerIn(response), person)
      response.status(204).end()
    })

    app.post('/api/people/:person/end-sessions', keeper, known, (_request, response) => {
      const person = ofIn(response)
      noteEnded(sessions.endAll(person, null), askerIn(response), person)
      response.status(204).end()
    })

    app.get('/api/people/:person/history', reader, known, (_request, response) => {
      response.set('Cache-Control', 'no-store').json(history.of(ofIn(response)))
    })

    function noteEnded(someEnded: boolean, by: string, person: string): void {
      if (someEnded) history.write(by, person, { did: 'sessions-ended' }, clock())
    }
  }

const ofIn = (response: Response): string => response.locals.of as string // `known` put it there
const askerIn = (response: Response): string => (response.locals.person as Person).id // `only` put it there

function placesOf(offices: Offices): Places {
  const all = offices.all().map(({ settings }) => settings)
  return {
    offices: all.map(({ id }) => id),
    keps: [...new Set(all.flatMap(({ counters }) => counters.map(({ kep }) => kep)))],
  }
}

function refuse(response: Response, status: number, problem: string): void {
  response.status(status).json({ problem })
}

function refuseFields(response: Response, problems: readonly DetailsProblem[]): void {
  response.status(422).json({ problems })
}
