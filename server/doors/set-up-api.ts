// The first set-up over HTTP: `/api/setup`. Open to whoever sits at the machine or knows the console's code, and closed for good
// once the installation is set up.
import type { Express, Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { firstParts, problemsOfPart } from '#shared/configuration/first-parts.ts'
import type { CheckFirst, FirstProblem, SetUpNow, SetUpRefused } from '#shared/configuration/first-told.ts'
import { summaryOf } from '#shared/configuration/settings-file.ts'
import { administratorProblems, beginsFromFile, beginsFromSteps, type SetUpParts, setUp } from '../first-set-up.ts'
import type { Offices } from '../offices.ts'
import type { SetUpCode } from '../set-up-code.ts'
import { fromThisMachine } from './from-this-machine.ts'
import { sessionCookie } from './session.ts'
import { cameFrom, meOf } from './sign-in.ts'

export type SetUpDoorParts = SetUpParts & {
  readonly offices: Offices
  readonly code: SetUpCode
  /** Opens what was set up. */
  readonly open: () => void
}

const code = z.string().max(20).nullable()
const parts = z.partialRecord(z.enum([...firstParts, 'administrator']), z.unknown())
const checked = z.strictObject({ code, part: z.enum([...firstParts, 'administrator', 'code']), parts })
const checkedFile = z.strictObject({ code, file: z.unknown() })
const wanted = z.strictObject({
  code,
  begins: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('steps'), parts: z.partialRecord(z.enum(firstParts), z.unknown()) }),
    z.strictObject({ from: z.literal('file'), file: z.unknown() }),
  ]),
  administrator: z.unknown(),
})

export const setUpApi =
  (door: SetUpDoorParts) =>
  (app: Express): void => {
    const { configurations, pictures, people, offices, open } = door
    const needed = () => configurations.current() === null && people.count() === 0
    const guard = mayComeFirst(door, needed)
    let underWay = false

    app.get('/api/setup', (request, response) => {
      response.json({ needed: needed(), asksCode: !isHere(request) } satisfies SetUpNow)
    })

    app.post('/api/setup/check', guard, (request, response) => {
      const read = checked.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      response.json({ problems: problemsIn(read.data) })
    })

    app.post('/api/setup/check-file', guard, (request, response) => {
      const read = checkedFile.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      const answer = beginsFromFile(read.data.file, pictures)
      if (answer.ok) response.json({ summary: summaryOf(answer.begins.whole) })
      else response.status(422).json(answer)
    })

    app.post('/api/setup', guard, async (request, response) => {
      const read = wanted.safeParse(request.body)
      if (!read.success) return refuse(response, 400, 'malformed')
      const { begins, administrator } = read.data
      const answer = begins.from === 'steps' ? beginsFromSteps(begins.parts) : beginsFromFile(begins.file, pictures)
      const found = administratorProblems(administrator).map((one) => ({ ...one, path: `administrator.${one.path}` }))
      const ofBegins = answer.ok ? [] : 'problems' in answer ? answer.problems : [FILE]
      const problems = [...ofBegins, ...found]
      if (!answer.ok || problems.length > 0) return void response.status(422).json({ problems })
      if (underWay) return refuse(response, 403, 'already')
      underWay = true
      try {
        const who = administrator as Parameters<typeof setUp>[2] // nothing was wrong with it
        const person = await setUp(door, answer.begins, who, offices.clock())
        open()
        const token = people.signIn(person, cameFrom(request, 'password'), offices.clock())
        response.status(201).set('Set-Cookie', sessionCookie(token, request.secure)).json(meOf(person))
      } finally {
        underWay = false
      }
    })
  }

/** The file is no longer the one that was found right. */
const FILE: FirstProblem = { path: 'file', problem: 'malformed', about: null }

const problemsIn = ({ part, parts }: Omit<CheckFirst, 'code'>): FirstProblem[] => {
  if (part === 'code') return [] // whoever is let in has said the right one
  return part === 'administrator' ? administratorProblems(parts.administrator) : problemsOfPart(part, parts)
}

const isHere = ({ socket, headers }: Request) => fromThisMachine({ address: socket.remoteAddress, headers })

const said = z.object({ code })

const mayComeFirst =
  ({ code, offices }: SetUpDoorParts, needed: () => boolean): RequestHandler =>
  (request, response, next) => {
    if (!needed()) return refuse(response, 403, 'already')
    if (isHere(request)) return next()
    const judged = code.judge(said.safeParse(request.body).data?.code ?? null, offices.clock())
    if (judged === 'right') next()
    else refuse(response, judged === 'wrong' ? 403 : 429, judged === 'wrong' ? 'code' : 'too-many')
  }

function refuse(response: Response, status: number, problem: SetUpRefused['problem']): void {
  response.status(status).json({ problem } satisfies SetUpRefused)
}
