// The appointments of a date, for staff: `/api/appointments`, to read, to book by hand and to cancel.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { bookedDay } from '#shared/appointments/booked-day.ts'
import { type Command, commands } from '#shared/queue/commands.ts'
import { isDate } from '#shared/queue/dates.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { identifier } from '#shared/queue/settings.ts'
import type { Asker } from '#shared/queue/words.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'

const place = { office: identifier, date: z.string().refine(isDate) }
const asking = { id: z.string().regex(/^[\w-]{8,64}$/), office: identifier }
const looks = z.strictObject(place)
const books = commands.bookAppointments.shape.extend(asking)
const cancels = commands.cancelAppointment.shape.extend(asking)

export const appointmentsApi =
  ({ offices, people }: { offices: Offices; people: People }) =>
  (app: Express): void => {
    const staff = only(['clerk', 'supervisor'], people, offices.clock)

    app.get('/api/appointments', staff, (request, response) => {
      const read = looks.safeParse(request.query)
      const office = read.success ? offices.find(read.data.office) : undefined
      if (!read.success) refuse(response, 'malformed')
      else if (office === undefined) refuse(response, 'unknown-office')
      else show(response, office, read.data.date)
    })

    app.post('/api/appointments', staff, async (request, response) => {
      const read = books.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { id, office, date, list } = read.data
      await ask(response, { id, office, command: { type: 'bookAppointments', date, list } })
    })

    app.post('/api/appointments/cancel', staff, async (request, response) => {
      const read = cancels.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { id, office, date, appointment } = read.data
      await ask(response, { id, office, command: { type: 'cancelAppointment', date, appointment } })
    })

    /** Done, it is answered with the whole date as it now is. */
    async function ask(response: Response, { id, office: at, command }: ToAsk): Promise<void> {
      const office = offices.find(at)
      if (office === undefined) return refuse(response, 'unknown-office')
      const answer = await office.ask({ id, command, by: askerIn(response) })
      if (answer.ok) show(response.status(201), office, command.date)
      else refuse(response, answer.refusal)
    }

    function show(response: Response, office: Office, date: string): void {
      const day = office.dayOn(date)
      response.set('Cache-Control', 'no-store').json(bookedDay(day, offices.clock(), askerIn(response)))
    }
  }

type ToAsk = { readonly id: string; readonly office: string; readonly command: Extract<Command, { date: string }> }

function askerIn(response: Response): Asker {
  const { id, role } = response.locals.person as Person // `only` put it there
  return { role, person: id }
}

function refuse(response: Response, refusal: Refusal): void {
  response.status(statusOf(refusal)).json({ refusal })
}

function statusOf(refusal: Refusal): number {
  switch (refusal) {
    case 'malformed':
      return 400
    case 'forbidden':
      return 403
    case 'unknown-office':
      return 404
    case 'unexpected':
      return 500
    case 'not-stored':
      return 503
    default:
      return 409 // the rules say no: the day does not allow it
  }
}
