// A phone that wants to be told when it is put away: `/api/push` says whether that is offered, and takes where to send it.
import type { Express } from 'express'
import type { Offices } from '../offices.ts'
import type { Notices } from '../push/notices.ts'
import { isPushService, wantedShape } from '../push/subscription.ts'

type Parts = {
  readonly notices: Notices
  readonly offices: Offices
  /** Origins of push services beside those of the browsers' makers. */
  readonly services: readonly string[]
}

export const pushApi =
  ({ notices, offices, services }: Parts) =>
  (app: Express): void => {
    app.get('/api/push', (_request, response) => {
      response.json({ key: notices.publicKey() })
    })
    app.post('/api/push', (request, response) => {
      const read = wantedShape.safeParse(request.body)
      if (!read.success || !isPushService(read.data.endpoint, services)) {
        response.status(400).json({ problem: 'malformed' })
        return
      }
      const { link, ...wanted } = read.data
      const held = notices.publicKey() === null ? null : offices.held(link)
      const day = held === null ? undefined : offices.find(held.office)?.today()
      if (held === null || day === undefined) {
        response.status(404).json({ problem: 'not-found' })
        return
      }
      notices.subscribe({ ...wanted, office: held.office, date: day.date, ticket: held.ticket.label })
      response.status(201).json({})
    })
  }
