// Opinions for the staff: ratings, words and messages of the KEPs and offices that one answers for, and what is done with them.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { dateOf } from '#shared/calendar.ts'
import { type Message, messageStates, NOTE_LENGTH, wordsReasons } from '#shared/opinions.ts'
import type { NewMessages, Opinions, ReadProblem } from '#shared/opinions-read.ts'
import { NO_OPINIONS } from '#shared/queue/public-offers.ts'
import { readPeriod } from '#shared/reports/period.ts'
import { inKep, inOffice } from '#shared/rights.ts'
import type { Db } from '../database/open.ts'
import type { Offices } from '../offices.ts'
import { Messages } from '../opinions/messages.ts'
import { Ratings, WHOLE_OFFICE } from '../opinions/ratings.ts'
import type { People, Person } from '../people.ts'
import { messagesPerKep } from '../reports/messages-per-kep.ts'
import { satisfaction } from '../reports/satisfaction.ts'
import { only } from './sign-in.ts'

const reference = z.string().max(40)
const note = z.string().trim().min(1).max(NOTE_LENGTH)
const becomes = z
  .strictObject({
    reference,
    from: z.enum(messageStates),
    state: z.enum(['read', 'answered', 'closed']),
    said: note.nullable(),
  })
  .refine(({ state, said }) => (state === 'answered') === (said !== null))
const namesMessage = z.strictObject({ reference })
const deletesWords = z.strictObject({ id: z.uuid(), reason: z.enum(wordsReasons) })

type Parts = { readonly db: Db; readonly offices: Offices; readonly people: People }

export const opinionsReadApi =
  ({ db, offices, people }: Parts) =>
  (app: Express): void => {
    const { clock } = offices
    const ratings = new Ratings(db)
    const messages = new Messages(db)
    const reader = only('seeOpinions', people, clock)
    const answerer = only('answerOpinions', people, clock)
    const atLeast = (office: string) => offices.find(office)?.settings.opinions.atLeast ?? NO_OPINIONS.atLeast

    app.get('/api/opinions', reader, (request, response) => {
      const asked = typeof request.query.period === 'string' ? request.query.period : ''
      const period = readPeriod(asked)
      if (period === null) return refuse(response, 'malformed')
      const today = dateOf(clock())
      const person = personIn(response)
      const sees = (place: Place) => mayRead(person, place)
      const rated = satisfaction(db, period, { today, atLeast, sees })
      const isTold = (place: Place) =>
        rated.rows.some(({ kep, office, total }) => kep === place.kep && office === place.office && total !== null)
      const said: Opinions = {
        period: asked,
        today,
        satisfaction: rated,
        words: ratings
          .words(period.from, period.to, today)
          .filter(({ kep, office }) => isTold({ kep: kep === WHOLE_OFFICE ? null : kep, office })),
        messages: messagesPerKep(db, period).filter(({ kep }) => inKep(person, kep)),
      }
      response.json(said)
    })

    app.post('/api/opinions/delete-words', answerer, (request, response) => {
      const read = deletesWords.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const words = ratings.findWords(read.data.id)
      if (words === null || !mayRead(personIn(response), words)) return refuse(response, 'unknown')
      ratings.deleteWords(words, read.data.reason, personIn(response).id, clock())
      response.json({})
    })

    app.get('/api/messages', reader, (_request, response) => show(response))

    app.get('/api/messages/new', reader, (_request, response) => {
      const person = personIn(response)
      const said: NewMessages = { count: messages.unread().filter((one) => mayRead(person, one)).length }
      response.json(said)
    })

    app.post('/api/messages/state', answerer, (request, response) => {
      const read = becomes.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const found = theirs(response, read.data.reference)
      if (found === null) return refuse(response, 'unknown')
      if (found.state !== read.data.from) return refuse(response, 'changed')
      messages.become(found, read.data.state, read.data.said, personIn(response).id, clock())
      show(response)
    })

    app.post('/api/messages/delete-contact', answerer, (request, response) => {
      const read = namesMessage.safeParse(request.body)
      if (!read.success) return refuse(response, 'malformed')
      const found = theirs(response, read.data.reference)
      if (found === null) return refuse(response, 'unknown')
      if (found.contact !== null) messages.deleteContact(found, personIn(response).id, clock())
      show(response)
    })

    /** A message to another KEP is none that they know of. */
    function theirs(response: Response, named: string): Omit<Message, 'history'> | null {
      const found = messages.find(named)
      return found !== null && mayRead(personIn(response), found) ? found : null
    }

    /** Whatever was done, it is answered with all of them as they now are. */
    function show(response: Response): void {
      const person = personIn(response)
      response.json({ messages: messages.all().filter((one) => mayRead(person, one)) })
    }
  }

type Place = { readonly kep: string | null; readonly office: string }

/** What an exit says for several KEPs at once is for whoever answers for all of them. */
const mayRead = (person: Person, { kep, office }: Place): boolean =>
  inOffice(person, office) && (kep === null || kep === WHOLE_OFFICE ? person.keps === null : inKep(person, kep))

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there

const statuses: Readonly<Record<ReadProblem, number>> = { malformed: 400, unknown: 404, changed: 409 }
function refuse(response: Response, problem: ReadProblem): void {
  response.status(statuses[problem]).json({ problem })
}
