// The printers of an office for whoever sees the settings, `/api/printers/:office`, and slips that the staff let one print.
import { randomUUID } from 'node:crypto'
import type { Express, Response } from 'express'
import { z } from 'zod'
import type { PrinterNow, PrintersNow, PrintersRefused, SlipAsked, StaffSlip } from '#shared/printers/told.ts'
import { inOffice, may } from '#shared/rights.ts'
import { type AskedFor, askedId } from '#shared/views/asked-slips.ts'
import { dayOnPaper } from '#shared/views/day-on-paper.ts'
import type { Devices } from '../devices/devices.ts'
import type { Office } from '../office.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'

const asks = z.strictObject({ slip: z.enum(['test', 'probe', 'day'] satisfies StaffSlip[]) })

type Parts = { readonly offices: Offices; readonly devices: Devices; readonly people: People }

export const printersApi =
  ({ offices, devices, people }: Parts) =>
  (app: Express): void => {
    const { clock } = offices

    app.get('/api/printers/:office', only('seeSettings', people, clock), (request, response) => {
      const office = theirs(String(request.params.office), response)
      if (office === undefined) return refuse(response, 'unknown-office')
      const printers = office.settings.printers.map(({ id, name }) => printerNow(office.id, id, name))
      response.json({ at: clock(), printers } satisfies PrintersNow)
    })

    app.post('/api/printers/:office/:printer', only('trySlips', people, clock), (request, response) => {
      const read = asks.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const { slip } = read.data
      // It says which page of Greek to choose: that is for whoever may choose it.
      if (slip === 'probe' && !may(personIn(response).role, 'settings'))
        return void response.status(403).json({ problem: 'forbidden' })
      const office = theirs(String(request.params.office), response)
      if (office === undefined) return refuse(response, 'unknown-office')
      const printer = offices.printerOf(office.id, String(request.params.printer))
      if (printer === null) return refuse(response, 'unknown-printer')
      const id = askedId(randomUUID())
      if (!printer.asked.ask(id, askedFor(slip, office), clock())) return refuse(response, 'too-many')
      offices.tellAgain(office.id)
      response.status(201).json({ id } satisfies SlipAsked)
    })

    /** An office that this person may not work in is none that they know of; neither is the practice office, which prints nothing. */
    function theirs(id: string, response: Response): Office | undefined {
      const office = offices.find(id)
      return office?.settings.practice === false && inOffice(personIn(response), id) ? office : undefined
    }

    function printerNow(office: string, id: string, name: string): PrinterNow {
      const printer = offices.printerOf(office, id)
      return {
        ...{ id, name, paper: offices.paperOf(office, id), agent: devices.agentOf(office, id)?.name ?? null },
        unknown: printer?.unknownSlips() ?? [],
        lost: printer?.lostLetters() ?? [],
        asked: (printer?.asked.list(clock()) ?? []).map((one) => ({
          ...{ id: one.id, slip: one.for.kind, at: one.at, outcome: one.outcome },
        })),
      }
    }

    const askedFor = (slip: StaffSlip, office: Office): AskedFor =>
      slip === 'day' ? { kind: slip, day: dayOnPaper(office.today(), clock()) } : { kind: slip }
  }

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there

const statuses: Readonly<Record<PrintersRefused, number>> = {
  malformed: 400,
  'unknown-office': 404,
  'unknown-printer': 404,
  'too-many': 429,
}
const refuse = (response: Response, problem: PrintersRefused): void =>
  void response.status(statuses[problem]).json({ problem })
