// The appointments of a date, for staff: `/api/appointments`, to read, to book by hand or from a file, and to cancel.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { bookedDay } from '#shared/appointments/booked-day.ts'
import type { AppointmentProblem } from '#shared/appointments/file.ts'
import { type Command, commands } from '#shared/queue/commands.ts'
import { isDate } from '#shared/queue/dates.ts'
import type { Day } from '#shared/queue/day.ts'
import { identifier } from '#shared/queue/identifier.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import type { Asker } from '#shared/queue/words.ts'
import { inOffice } from '#shared/rights.ts'
import { foundAppointments } from '../import/found-appointments.ts'
import { bookedAlready, type ReadAppointmentsFile, readAppointmentsFile } from '../import/read-appointments-file.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'
import { upload } from './upload.ts'

const place = { office: identifier, date: z.string().refine(isDate) }
const asking = { id: z.string().regex(/^[\w-]{8,64}$/), office: identifier }
const looks = z.strictObject(place)
const books = commands.bookAppointments.shape.extend(asking)
const cancels = commands.cancelAppointment.shape.extend(asking)
const imports = z.strictObject({
  ...place,
  ...asking,
  /** `1`: say what would be booked, or what is wrong, and change nothing. */
  check: z.enum(['0', '1']).default('0'),
})

export const appointmentsApi =
  ({ offices, people }: { offices: Offices; people: People }) =>
  (app: Express): void => {
    const reader = only('seeAppointments', people, offices.clock)
    const booker = only('book', people, offices.clock)

    app.get('/api/appointments', reader, (request, response) => {
      const read = looks.safeParse(request.query)
      const office = read.success ? officeFor(response, read.data.office) : undefined
      if (!read.success) refuse(response, 'malformed')
      else if (office === undefined) refuse(response, 'unknown-office')
      else show(response, office, read.data.date)
    })

    app.post('/api/appointments', booker, async (request, response) => {
      const read = books.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { id, office, date, list } = read.data
      await ask(response, { id, office, command: { type: 'bookAppointments', date, list } })
    })

    app.post('/api/appointments/cancel', booker, async (request, response) => {
      const read = cancels.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { id, office, date, appointment } = read.data
      await ask(response, { id, office, command: { type: 'cancelAppointment', date, appointment } })
    })

    app.post('/api/appointments/import', booker, upload, async (request, response) => {
      const read = imports.safeParse(request.query)
      const bytes: unknown = request.body ?? Buffer.alloc(0) // an empty file is no body at all
      if (!read.success || !Buffer.isBuffer(bytes)) return refuse(response, 'malformed')
      const { id, office: at, date, check } = read.data
      const office = officeFor(response, at)
      if (office === undefined) return refuse(response, 'unknown-office')
      const file = readAppointmentsFile(bytes, office.dayOn(date))
      if (!file.ok) return refuseFile(response, file.problems)
      if (check === '1') return showFound(response, office.dayOn(date), file)
      const list = file.rows.map(({ time, service, reference }) => ({ time, service, reference }))
      const answer = await office.ask({
        id,
        command: { type: 'bookAppointments', date, list },
        by: askerIn(response),
        kept: 0,
      })
      if (answer.ok) show(response.status(201), office, date)
      // Looked for only now: asked again with the same id, they are booked already by this very command.
      else if (answer.refusal === 'appointment-twice')
        refuseFile(response, bookedAlready(file.rows, office.dayOn(date)))
      else refuse(response, answer.refusal)
    })

    /** An office that this person may not work in is none that they know of. */
    function officeFor(response: Response, id: string): Office | undefined {
      const person = response.locals.person as Person // `only` put it there
      return inOffice(person, id) ? offices.find(id) : undefined
    }

    function showFound(response: Response, day: Day, { rows, ignored }: GoodFile): void {
      const { closed } = bookedDay(day, offices.clock(), askerIn(response))
      const problems = bookedAlready(rows, day)
      if (closed !== null) refuse(response, closed)
      else if (problems.length > 0) refuseFile(response, problems)
      else response.json(foundAppointments(rows, ignored, day, offices.clock()))
    }

    /** Done, it is answered with the whole date as it now is. */
    async function ask(response: Response, { id, office: at, command }: ToAsk): Promise<void> {
      const office = officeFor(response, at)
      if (office === undefined) return refuse(response, 'unknown-office')
      const answer = await office.ask({ id, command, by: askerIn(response), kept: 0 })
      if (answer.ok) show(response.status(201), office, command.date)
      else refuse(response, answer.refusal)
    }

    function show(response: Response, office: Office, date: string): void {
      const day = office.dayOn(date)
      response.json(bookedDay(day, offices.clock(), askerIn(response)))
    }
  }

type GoodFile = Extract<ReadAppointmentsFile, { ok: true }>
type ToAsk = { readonly id: string; readonly office: string; readonly command: Extract<Command, { date: string }> }

function askerIn(response: Response): Asker {
  const { id, role } = response.locals.person as Person // `only` put it there
  return { role, person: id }
}

function refuse(response: Response, refusal: Refusal): void {
  response.status(statusOf(refusal)).json({ refusal })
}

function refuseFile(response: Response, problems: readonly AppointmentProblem[]): void {
  response.status(422).json({ problems })
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
