// Setting single sign-on up: `/api/single-sign-on`. Its secret is written and never read back.
import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import type { SignOnProblem, SignOnSettings } from '#shared/people/single-sign-on.ts'
import { log } from '../log.ts'
import type { People, Person } from '../people.ts'
import { discover, issuerProblem } from '../single-sign-on/provider.ts'
import { type Registered, type SignOnTable, signOnProblems } from '../single-sign-on/settings.ts'
import { only } from './sign-in.ts'

const text = z.string().trim().max(300)
const wanted = z.strictObject({
  issuer: text,
  clientId: text,
  secret: text.nullable(),
  usernameClaim: text,
  button: z.strictObject({ el: text, en: text }),
})

export const signOnSettingsApi =
  ({ table, people, clock }: { table: SignOnTable; people: People; clock: () => number }) =>
  (app: Express): void => {
    const reader = only('seePeople', people, clock)
    const keeper = only('people', people, clock)

    app.get('/api/single-sign-on', reader, (_request, response) => {
      response.set('Cache-Control', 'no-store').json({ settings: withoutSecret(table.read()) })
    })

    app.post('/api/single-sign-on', keeper, (request, response) => {
      const registered = readWanted(request, response)
      if (registered === null) return
      table.write(registered)
      log(`single sign-on was set up for ${registered.issuer} by ${askerIn(response)}`)
      response.status(204).end()
    })

    /** Asks the provider what it says of itself, with what was typed, and keeps nothing. */
    app.post('/api/single-sign-on/test', keeper, async (request, response) => {
      const registered = readWanted(request, response)
      if (registered === null) return
      try {
        await discover(registered)
        response.status(204).end()
      } catch (cause) {
        refuseFields(response, [{ field: 'issuer', problem: issuerProblem(cause) }])
      }
    })

    app.post('/api/single-sign-on/remove', keeper, (_request, response) => {
      table.remove()
      log(`single sign-on was taken away by ${askerIn(response)}`)
      response.status(204).end()
    })

    /** Null when it was refused already. A secret that was not typed is the one that is kept. */
    function readWanted(request: Request, response: Response): Registered | null {
      const read = wanted.safeParse(request.body)
      if (!read.success) {
        malformed(response)
        return null
      }
      const before = table.read()
      const problems = signOnProblems(read.data, before)
      if (problems.length > 0) {
        refuseFields(response, problems)
        return null
      }
      return { ...read.data, secret: read.data.secret ?? before?.secret ?? '' }
    }
  }

const askerIn = (response: Response): string => (response.locals.person as Person).id // `only` put it there

function withoutSecret(registered: Registered | null): SignOnSettings | null {
  if (registered === null) return null
  const { secret: _, ...shown } = registered
  return shown
}

function refuseFields(response: Response, problems: readonly SignOnProblem[]): void {
  response.status(422).json({ problems })
}

function malformed(response: Response): void {
  response.status(400).json({ problem: 'malformed' })
}
