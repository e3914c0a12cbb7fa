// Reports by name, as JSON for a page and as files to take away: `/api/reports/<name>?from=…&to=…`, `/api/reports/<name>/as/<format>`.
import type { Express, Request, Response } from 'express'
import { dateOf } from '#shared/calendar.ts'
import { type Asked, readAsked } from '#shared/reports/asked.ts'
import { may } from '#shared/rights.ts'
import { type Format, isFormat, mediaTypes } from '../exports/format.ts'
import type { People, Person } from '../people.ts'
import type { Asking } from '../reports/question.ts'
import { isQuestion, type QuestionName, questions } from '../reports/questions.ts'
import type { Answered, Reports } from '../reports/thread/reports.ts'
import { only } from './sign-in.ts'

type Parts = { readonly reports: Reports; readonly people: People; readonly clock: () => number }
type Found = { readonly name: QuestionName; readonly asked: Asked; readonly asking: Asking }

const STATUS = { malformed: 400, forbidden: 403, 'too-large': 422, failed: 500 } as const

export const questionsApi =
  ({ reports, people, clock }: Parts) =>
  (app: Express): void => {
    // Which right each report needs stands with the report.
    const signedIn = only('report', people, clock)

    app.get('/api/reports/:question', signedIn, async (request, response) => {
      const found = find(request, response, clock())
      if (found === null) return
      const answered = await reports.answer(found.name, found.asked, found.asking)
      if (!answered.ok) refuse(response, answered.problem)
      else response.type('application/json').send(Buffer.from(answered.bytes))
    })

    app.get('/api/reports/:question/as/:format', signedIn, async (request, response) => {
      const { format } = request.params
      const found = find(request, response, clock())
      if (found === null) return
      const { language = 'el', ...more } = found.asked.more
      if (typeof format !== 'string' || !isFormat(format) || (language !== 'el' && language !== 'en'))
        return refuse(response, 'malformed')
      const asked = { ...found.asked, more }
      const answered = await reports.write(found.name, asked, found.asking, format, language)
      if (!answered.ok) refuse(response, answered.problem)
      else handOut(response, answered, fileName(found.name, asked, format), format)
    })
  }

function find(request: Request, response: Response, now: number): Found | null {
  const { question } = request.params
  const asked = readAsked(new URL(request.originalUrl, 'http://house').searchParams)
  const person = response.locals.person as Person // `only` put it there
  if (typeof question !== 'string' || !isQuestion(question)) {
    response.status(404).json({ problem: 'unknown' })
    return null
  }
  if (!may(person.role, questions[question].right)) {
    refuse(response, 'forbidden')
    return null
  }
  if (asked === null) {
    refuse(response, 'malformed')
    return null
  }
  const { id, role, offices, keps } = person
  return {
    name: question,
    asked,
    asking: { now, today: dateOf(now), person: id, role, scope: { offices, keps } },
  }
}

const refuse = (response: Response, problem: keyof typeof STATUS): void => {
  response.status(STATUS[problem]).json({ problem })
}

function handOut(response: Response, { bytes }: Answered & { ok: true }, name: string, format: Format): void {
  response
    .set('Content-Disposition', `attachment; filename="${name}"`)
    .type(mediaTypes[format])
    .send(Buffer.from(bytes))
}

/** In Latin letters, which survive every mail and every USB stick: `seira-complaints-2026-01-01-2026-11-28.csv`. */
const fileName = (name: QuestionName, { from, to }: Asked, format: Format): string =>
  `seira-${name}-${from === to ? from : `${from}-${to}`}.${format}`
