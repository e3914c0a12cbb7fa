// What citizens say, `/api/opinions/…`: open to everybody, slowly. A phone rates by its ticket's link, the tablet at the exit as a device.
import type { Express, Request, Response } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import { z } from 'zod'
import {
  CONTACT_LENGTH,
  MESSAGE_LENGTH,
  messageKinds,
  type OpinionForm,
  type OpinionProblem,
  ratings as ratingValues,
  WORDS_LENGTH,
} from '#shared/opinions.ts'
import type { Look } from '#shared/protocol.ts'
import { type Bilingual, kepCode } from '#shared/queue/bilingual.ts'
import type { Day } from '#shared/queue/day.ts'
import { identifier } from '#shared/queue/identifier.ts'
import { ALL_MESSAGES, Allowance, EXIT, LINKS, MESSAGES } from '../allowance.ts'
import type { Db } from '../database/open.ts'
import type { Devices } from '../devices/devices.ts'
import type { Offices } from '../offices.ts'
import { Messages } from '../opinions/messages.ts'
import { type Place, Ratings } from '../opinions/ratings.ts'
import type { People } from '../people.ts'
import { admit, rulesAt } from './admit.ts'
import { Allowances } from './allowances.ts'
import { isAtHome } from './rooms.ts'
import { visitorOf } from './visitor.ts'

const id = z.string().regex(/^[\w-]{8,64}$/)
const rating = z.literal(ratingValues)
const key = z.string().min(1).max(100)
const text = (length: number) => z.string().trim().min(1).max(length)
const byTicket = z.strictObject({ key, rating })
const inWords = z.strictObject({ key, words: text(WORDS_LENGTH) })
const atExit = z.strictObject({ id, office: identifier.or(z.literal('')), rating })
const message = z.strictObject({
  id,
  office: identifier,
  kep: kepCode,
  kind: z.enum(messageKinds),
  text: text(MESSAGE_LENGTH),
  contact: text(CONTACT_LENGTH).nullable(),
})

export type OpinionsApiParts = {
  readonly db: Db
  readonly offices: Offices
  readonly people: People
  readonly devices: Devices
  readonly kepNames: () => readonly { readonly code: string; readonly name: Bilingual }[]
}

export const opinionsApi =
  ({ db, offices, people, devices, kepNames }: OpinionsApiParts) =>
  (app: Express): void => {
    const { clock } = offices
    const ratings = new Ratings(db)
    const messages = new Messages(db)
    const [links, exits, senders] = [new Allowances(LINKS), new Allowances(EXIT), new Allowances(MESSAGES)]
    const together = new Allowance(ALL_MESSAGES)
    const registers = { people, devices, clock }

    /** The place that a link's ticket was served at; or why nothing is asked of its holder. */
    function servedAt(link: string): { place: Place } | { problem: OpinionProblem } {
      const held = offices.held(link)
      const day = held === null ? undefined : offices.find(held.office)?.today()
      if (held === null || day === undefined || held.ticket.state !== 'served') return { problem: 'no-such-link' }
      if (!day.settings.opinions.phone) return { problem: 'switched-off' }
      return { place: { office: held.office, kep: held.ticket.kep, date: day.date } }
    }

    /** Sent again it is answered as the first time, and counts once. */
    app.post('/api/opinions/ticket', (request, response) => {
      const read = byTicket.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      if (!links.spend(addressOf(request), clock())) return refuse(response, 'too-many')
      const served = servedAt(read.data.key)
      if ('problem' in served) return refuse(response, served.problem)
      ratings.rate(served.place, read.data.rating, 'phone', read.data.key)
      response.json({})
    })

    app.post('/api/opinions/words', (request, response) => {
      const read = inWords.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      if (!links.spend(addressOf(request), clock())) return refuse(response, 'too-many')
      const served = servedAt(read.data.key)
      if ('problem' in served) return refuse(response, served.problem)
      ratings.say(served.place, read.data.words, read.data.key)
      response.json({})
    })

    /** Whoever presses too often is thanked all the same: only the count is kept honest. */
    app.post('/api/opinions/exit', (request, response) => {
      const read = atExit.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const visitor = visitorOf(request.headers, 'exit', registers)
      const named = read.data.office === '' ? (offices.first()?.id ?? '') : read.data.office
      const look: Look = { screen: 'exit', office: named }
      const led = admit(look, visitor, { offices, devices })
      if (typeof led === 'string' || !isAtHome(led, visitor, rulesAt(led, { offices, devices })))
        return refuse(response, 'forbidden')
      const day = offices.find(led.office)?.today()
      if (day === undefined || !day.settings.opinions.exit) return refuse(response, 'switched-off')
      const mayCount = !day.settings.practice && exits.spend(visitor.device?.id ?? addressOf(request), clock())
      if (mayCount) ratings.rate(placeOfExit(day), read.data.rating, 'exit', read.data.id)
      response.json({})
    })

    app.get('/api/opinions/form', (_request, response) => {
      const names = new Map(kepNames().map(({ code, name }) => [code, name]))
      const said: OpinionForm = {
        offices: offices
          .real()
          .map((office) => office.today())
          .filter(({ settings }) => settings.opinions.messages && settings.counters.length > 0)
          .map(({ office, settings }) => ({
            id: office,
            name: settings.name,
            keps: kepsOf(settings.counters).map(({ kep, counters }) => ({
              kep,
              name: names.get(kep) ?? { el: `ΚΕΠ ${kep}`, en: `KEP ${kep}` },
              counters,
            })),
          })),
      }
      response.json(said)
    })

    app.post('/api/opinions/message', (request, response) => {
      const read = message.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const day = offices.find(read.data.office)?.today()
      const mayWrite = day !== undefined && !day.settings.practice && day.settings.opinions.messages
      const isThere = mayWrite && day.settings.counters.some(({ kep }) => kep === read.data.kep)
      if (!isThere) return refuse(response, 'switched-off')
      const now = clock()
      if (!senders.spend(addressOf(request), now) || !together.spend(now)) return refuse(response, 'too-many')
      response.status(201).json(messages.send(read.data, now))
    })
  }

/** An exit that several KEPs share speaks for none of them. */
function placeOfExit({ office, date, settings }: Day): Place {
  const keps = kepsOf(settings.counters)
  return { office, date, kep: keps.length === 1 ? (keps[0]?.kep ?? null) : null }
}

const kepsOf = (counters: Day['settings']['counters']) =>
  [...Map.groupBy(counters, ({ kep }) => kep)].map(([kep, own]) => ({ kep, counters: own.map(({ id }) => id) }))

const addressOf = (request: Request): string => ipKeyGenerator(request.ip ?? '')

const statuses: Readonly<Record<OpinionProblem, number>> = {
  malformed: 400,
  forbidden: 403,
  'no-such-link': 404,
  'switched-off': 409,
  'too-many': 429,
}
function refuse(response: Response, problem: OpinionProblem): void {
  response.status(statuses[problem]).json({ problem })
}
