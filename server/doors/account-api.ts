// One's own account: `/api/account`. The password, where one is signed in, the second factor.
import type { Express, Response } from 'express'
import { z } from 'zod'
import type { Account } from '#shared/people/account.ts'
import type { SignInRefusal } from '#shared/people/sign-in.ts'
import { recoveryCodesLeft } from '../people/second-factor.ts'
import type { Stored } from '../people/stored.ts'
import type { People, Person } from '../people.ts'
import { sessionToken } from './session.ts'
import { addressOf, only, passwordChosen, passwordTyped, said } from './sign-in.ts'

const changes = z.strictObject({ current: passwordTyped, password: passwordChosen })
const proof = z.strictObject({ password: passwordTyped })
const confirmation = z.strictObject({ code: z.string().trim().max(40) })
const one = z.strictObject({ id: z.uuid() })

export const accountApi =
  ({ people, clock }: { people: People; clock: () => number }) =>
  (app: Express): void => {
    app.use('/api/account', only(null, people, clock), (_request, response, next) => {
      response.set('Cache-Control', 'no-store')
      next()
    })

    app.get('/api/account', (_request, response) => {
      response.json(accountOf(storedIn(response)))
    })

    app.post('/api/account/password', async (request, response) => {
      const read = changes.safeParse(request.body)
      if (!read.success) return malformed(response)
      const person = personIn(response)
      const { current, password } = read.data
      const proved = await people.entrance.proves(person, current, addressOf(request), clock())
      const token = sessionToken(request.headers)
      const done = proved.ok ? await people.entrance.changePassword(person, password, token, clock()) : proved
      if (done.ok) response.status(204).end()
      else refuse(response, done)
    })

    app.get('/api/account/sessions', (request, response) => {
      response.json(people.sessions.list(personIn(response).id, sessionToken(request.headers), clock()))
    })

    app.post('/api/account/sessions/end', (request, response) => {
      const read = one.safeParse(request.body)
      if (!read.success) return malformed(response)
      people.sessions.endOne(personIn(response).id, read.data.id)
      response.status(204).end()
    })

    app.post('/api/account/sessions/end-others', (request, response) => {
      people.sessions.endAll(personIn(response).id, sessionToken(request.headers))
      response.status(204).end()
    })

    app.post('/api/account/second-factor/enrol', async (request, response) => {
      const read = proof.safeParse(request.body)
      if (!read.success) return malformed(response)
      const proved = await people.entrance.proves(personIn(response), read.data.password, addressOf(request), clock())
      if (proved.ok) response.json(people.secondFactor.enrol(storedIn(response), clock()))
      else refuse(response, proved)
    })

    app.post('/api/account/second-factor/confirm', (request, response) => {
      const read = confirmation.safeParse(request.body)
      const codes = read.success ? people.secondFactor.confirm(storedIn(response), read.data.code, clock()) : null
      if (codes === null) refuse(response, { problem: 'code-wrong' })
      else response.json(codes)
    })

    app.post('/api/account/second-factor/off', async (request, response) => {
      const read = proof.safeParse(request.body)
      if (!read.success) return malformed(response)
      const person = personIn(response)
      const proved = await people.entrance.proves(person, read.data.password, addressOf(request), clock())
      if (!proved.ok) return refuse(response, proved)
      people.secondFactor.turnOff(person.id)
      people.history.write(person.id, person.id, { did: 'second-factor-off' }, clock())
      response.status(204).end()
    })

    function storedIn(response: Response): Stored {
      const stored = people.accounts.find(personIn(response).id)
      if (stored === undefined) throw new Error('whoever is signed in is in the table')
      return stored
    }
  }

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there

const accountOf = (stored: Stored): Account => ({
  username: stored.username,
  hasPassword: stored.password_hash !== null,
  hasSecondFactor: stored.totp_secret !== null,
  recoveryCodesLeft: recoveryCodesLeft(stored),
})

/** Never 401, which says that the session has ended. */
function refuse(response: Response, refusal: SignInRefusal): void {
  response.status(refusal.problem === 'locked' ? 429 : 422).json(said(refusal))
}

function malformed(response: Response): void {
  response.status(400).json({ problem: 'malformed' })
}
