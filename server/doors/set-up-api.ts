// The first set-up over HTTP: `/api/setup`. Open to whoever comes first, and closed for good once an office is there.
import type { Express } from 'express'
import type { Configurations } from '../configuration/configurations.ts'
import { firstSetUp, setUp } from '../first-set-up.ts'
import type { Offices } from '../offices.ts'
import type { People } from '../people.ts'
import { sessionCookie } from './session.ts'
import { cameFrom, meOf } from './sign-in.ts'

export type SetUpParts = {
  readonly configurations: Configurations
  readonly offices: Offices
  readonly people: People
  /** Opens what was set up. */
  readonly open: () => void
}

export const setUpApi =
  ({ configurations, offices, people, open }: SetUpParts) =>
  (app: Express): void => {
    let underWay = false
    const needed = () => configurations.current() === null && people.count() === 0

    app.get('/api/setup', (_request, response) => {
      response.json({ needed: needed() })
    })

    app.post('/api/setup', async (request, response) => {
      if (!needed() || underWay) {
        response.status(403).json({ problem: 'forbidden' })
        return
      }
      const read = firstSetUp.safeParse(request.body)
      if (!read.success) {
        const problems = read.error.issues.map((issue) => ({
          field: issue.path.join('.'),
          problem: issue.code === 'custom' ? issue.message : issue.code,
        }))
        response.status(422).json({ problems })
        return
      }
      underWay = true
      try {
        const person = await setUp(configurations, people, read.data, offices.clock())
        open()
        const token = people.signIn(person, cameFrom(request, 'password'), offices.clock())
        response.status(201).set('Set-Cookie', sessionCookie(token, request.secure)).json(meOf(person))
      } finally {
        underWay = false
      }
    })
  }
