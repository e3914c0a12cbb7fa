// The summaries for their page: `/api/summaries`; the mail server's password, which is written and never read back; and trying it.
import { randomUUID } from 'node:crypto'
import type { Express } from 'express'
import { z } from 'zod'
import type { MailTried } from '#shared/summaries.ts'
import { summariesText } from '#shared/text/summaries.ts'
import { log } from '../log.ts'
import type { People, Person } from '../people.ts'
import type { Summaries } from '../summaries/summaries.ts'
import { only } from './sign-in.ts'

/** For the server and the name of the settings; null: forget it. */
const typedSecret = z.strictObject({
  secret: z.string().min(1).max(500).nullable(),
  host: z.string().max(253),
  user: z.string().max(200),
})
const period = z.strictObject({
  kind: z.enum(['day', 'month']),
  office: z.string().max(60),
  period: z.string().regex(/^\d{4}-\d\d(?:-\d\d)?$/),
})

type Parts = { readonly summaries: Summaries; readonly people: People; readonly clock: () => number }

export const summariesApi =
  ({ summaries, people, clock }: Parts) =>
  (app: Express): void => {
    const reader = only('seeSettings', people, clock)
    const keeper = only('settings', people, clock)

    app.get('/api/summaries', reader, (_request, response) => {
      response.set('Cache-Control', 'no-store').json(summaries.now())
    })

    app.post('/api/summaries/secret', keeper, (request, response) => {
      const read = typedSecret.safeParse(request.body)
      if (!read.success) return void response.status(400).json({ problem: 'malformed' })
      const { secret, host, user } = read.data
      if (secret === null) summaries.secret.remove()
      else summaries.secret.write({ host, user }, secret)
      const { id } = response.locals.person as Person // `only` put it there
      log(`the mail server's password was ${secret === null ? 'forgotten' : 'written'} by ${id}`)
      response.json(summaries.now())
    })

    app.post('/api/summaries/test', keeper, async (_request, response) => {
      const { trySubject: subject, tryLetter: text } = summariesText.el
      const messageId = `<${randomUUID()}@seira.invalid>`
      const sent = await summaries.tryMail({ messageId, subject, text, attachment: null })
      const tried: MailTried =
        sent === 'no-mail'
          ? { ok: false, problem: 'no-mail', said: '' }
          : sent.state === 'sent'
            ? { ok: true, problem: sent.problem, said: sent.said }
            : { ok: false, problem: sent.problem, said: sent.said }
      response.json(tried)
    })

    app.post('/api/summaries/again', keeper, (request, response) => {
      const read = period.safeParse(request.body)
      if (!read.success) return void response.status(400).json({ problem: 'malformed' })
      if (!summaries.again(read.data)) return void response.status(404).json({ problem: 'unknown' })
      response.json(summaries.now())
    })
  }
