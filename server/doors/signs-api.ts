// How an office's lines to signs and buttons are, `/api/signs/:office`, for whoever sees its settings.
import type { Express } from 'express'
import { inOffice } from '#shared/rights.ts'
import type { SignsNow } from '#shared/signs/told.ts'
import type { Offices } from '../offices.ts'
import type { People, Person } from '../people.ts'
import type { OfficeSigns } from '../signs/office-signs.ts'
import { only } from './sign-in.ts'

type Parts = { readonly signs: OfficeSigns; readonly offices: Offices; readonly people: People }

export const signsApi =
  ({ signs, offices, people }: Parts) =>
  (app: Express): void => {
    app.get('/api/signs/:office', only('seeSettings', people, offices.clock), (request, response) => {
      const { office } = request.params
      const me = response.locals.person as Person // `only` put it there
      if (typeof office !== 'string' || offices.find(office) === undefined)
        return void response.status(404).json({ problem: 'unknown-office' })
      if (!inOffice(me, office)) return void response.status(403).json({ problem: 'forbidden' })
      response
        .set('Cache-Control', 'no-store')
        .json({ at: offices.clock(), lines: signs.now(office) } satisfies SignsNow)
    })
  }
