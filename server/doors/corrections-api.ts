// Days that are over, for whoever corrects them: `/api/corrections`, to look at one, to correct an entry of it, and to log late.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { dateOf } from '#shared/calendar.ts'
import type { PastDay } from '#shared/corrections/past-day.ts'
import { type Command, commands } from '#shared/queue/commands.ts'
import { isDate } from '#shared/queue/dates.ts'
import type { Day } from '#shared/queue/day.ts'
import { identifier } from '#shared/queue/identifier.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { inKep, inOffice } from '#shared/rights.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'
import { withinScope } from './within-scope.ts'

const asking = { id: z.string().regex(/^[\w-]{8,64}$/), office: identifier }
const looks = z.strictObject({ office: identifier, date: z.string().refine(isDate) })
const corrects = commands.correctPast.shape.extend(asking)
const logs = commands.logPast.shape.extend(asking)

type Parts = {
  readonly offices: Offices
  readonly people: People
  /** When the table of a year was signed last; null: never. */
  readonly signedAt: (year: number) => number | null
}

export const correctionsApi =
  ({ offices, people, signedAt }: Parts) =>
  (app: Express): void => {
    const corrector = only('correctPast', people, offices.clock)

    app.get('/api/corrections', corrector, (request, response) => {
      const read = looks.safeParse(request.query)
      const office = read.success ? officeFor(response, read.data.office) : undefined
      if (!read.success) refuse(response, 'malformed')
      else if (office === undefined) refuse(response, 'unknown-office')
      else show(response, office, read.data.date)
    })

    app.post('/api/corrections', corrector, async (request, response) => {
      const read = corrects.safeParse(request.body)
      if (!read.success) return refuse(response, whyMalformed(read.error))
      const { id, office, ...asked } = read.data
      const { entry, rows, reason } = asked
      const isToday = asked.date === dateOf(offices.clock())
      const command: Command = isToday
        ? { type: 'correctCases', entry, rows, reason }
        : { type: 'correctPast', ...asked }
      await ask(response, { id, office, command, date: asked.date })
    })

    app.post('/api/corrections/late', corrector, async (request, response) => {
      const read = logs.safeParse(request.body)
      if (!read.success) return refuse(response, whyMalformed(read.error))
      const { id, office, ...asked } = read.data
      await ask(response, { id, office, command: { type: 'logPast', ...asked }, date: asked.date })
    })

    /** An office that this person may not work in is none that they know of. Nothing of the practice is kept beyond its day. */
    function officeFor(response: Response, id: string): Office | undefined {
      const office = inOffice(personIn(response), id) ? offices.find(id) : undefined
      return office?.settings.practice === true ? undefined : office
    }

    /** Done, it is answered with the whole day as it now is. */
    async function ask(response: Response, { id, office: at, command, date }: ToAsk): Promise<void> {
      const office = officeFor(response, at)
      if (office === undefined) return refuse(response, 'unknown-office')
      const person = personIn(response)
      if (!withinScope(person, office.dayOf(command), command)) return refuse(response, 'not-your-kep')
      const answer = await office.ask({ id, command, by: { role: person.role, person: person.id }, kept: 0 })
      if (answer.ok) show(response.status(201), office, date)
      else refuse(response, answer.refusal)
    }

    function show(response: Response, office: Office, date: string): void {
      const year = Number(date.slice(0, 4))
      const today = dateOf(offices.clock())
      const signed = signedAt(year)
      const nameOf = (person: string | null) => (person === null ? null : people.nameOf(person))
      response.json(pastDay(office.dayOn(date), today, personIn(response), signed, nameOf))
    }
  }

type ToAsk = { readonly id: string; readonly office: string; readonly command: Command; readonly date: string }

function pastDay(
  day: Day,
  today: string,
  person: Person,
  signedAt: number | null,
  nameOf: (person: string | null) => string | null,
): PastDay {
  const { settings, standing, date, office } = day
  const closed = date > today ? 'date-ahead' : standing.forgotten ? 'day-forgotten' : null
  return {
    office,
    name: settings.name,
    date,
    isToday: date === today,
    entries: [...day.entries.values()]
      .filter(({ kep }) => inKep(person, kep))
      .map(({ by, ...entry }) => ({ ...entry, clerk: nameOf(by.person) })),
    counters: settings.counters.filter(({ kep }) => inKep(person, kep)).map(({ id, kep }) => ({ id, kep })),
    procedures: settings.procedures,
    channels: settings.channels,
    signedAt,
    closed,
    takesLate: closed === null && date < today && !standing.early,
  }
}

/** What is wrong with a form is said in words; anything else nobody types. */
function whyMalformed({ issues }: z.ZodError): Refusal {
  const isOnly = (field: string) => issues.every(({ path }) => path.at(-1) === field)
  if (isOnly('quantity')) return 'wrong-quantity'
  return isOnly('reason') ? 'no-reason' : 'malformed'
}

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there

function refuse(response: Response, refusal: Refusal): void {
  response.status(statusOf(refusal)).json({ refusal })
}

function statusOf(refusal: Refusal): number {
  switch (refusal) {
    case 'malformed':
    case 'wrong-quantity':
    case 'no-reason':
      return 400
    case 'forbidden':
    case 'not-your-kep':
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
