// Which offices there are: for the hub without names, for staff with who sits where.
import type { Express } from 'express'
import type { OfficeSeats } from '#shared/protocol.ts'
import { counterState } from '#shared/queue/day.ts'
import { inKep, inOffice } from '#shared/rights.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import { isColleague } from '../practice/colleagues.ts'
import { only } from './sign-in.ts'

export const officesApi =
  ({ offices, people, demo }: { offices: Offices; people: People; demo: () => boolean }) =>
  (app: Express): void => {
    app.get('/api/hub', (_request, response) => {
      response.json({ demo: demo(), offices: offices.all().map(({ settings }) => publicOffice(settings)) })
    })
    app.get('/api/offices', only('seeSeats', people, offices.clock), (_request, response) => {
      const person = response.locals.person as Person // `only` put it there
      response.json(
        offices
          .all()
          .filter(({ settings }) => inOffice(person, settings.id))
          .map((office) => seatsOf(office, people, person)),
      )
    })
  }

const publicOffice = ({ id, name, services, practice, opinions }: Office['settings']) => ({
  id,
  name,
  hasQueue: services.length > 0,
  practice,
  asksAtExit: opinions.exit,
  takesMessages: opinions.messages,
})

const nameOf = (clerk: string, people: People): string | null =>
  isColleague(clerk) ? null : (people.nameOf(clerk) ?? clerk)

function seatsOf(office: Office, people: People, person: Person): OfficeSeats {
  const day = office.today()
  const letterOf = (service: string) => day.settings.services.find((s) => s.id === service)?.letter ?? ''
  return {
    ...publicOffice(day.settings),
    seats: day.settings.counters
      .filter(({ kep }) => inKep(person, kep))
      .map(({ id, kep, serves }) => {
        const now = counterState(day, id)
        const taken = now.state !== 'closed'
        return {
          counter: id,
          kep,
          letters: serves.map(letterOf),
          clerk: taken ? { id: now.clerk, name: nameOf(now.clerk, people), since: now.since } : null,
        }
      }),
  }
}
