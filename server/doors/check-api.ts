// Everything is counted again, when a supervisor asks: `/api/check`, to start it and to see how far it is and what came of it.
import type { Express } from 'express'
import type { People } from '../people.ts'
import type { Checker } from '../reports/check/checker.ts'
import { only } from './sign-in.ts'

type Parts = { readonly checker: Checker; readonly people: People; readonly clock: () => number }

export const checkApi =
  ({ checker, people, clock }: Parts) =>
  (app: Express): void => {
    const mayCheck = only('check', people, clock)

    app.get('/api/check', mayCheck, (_request, response) => {
      response.json(checker.now())
    })

    /** While one is under way, whoever asks sees that one. */
    app.post('/api/check', mayCheck, (_request, response) => {
      checker.start()
      response.status(202).json(checker.now())
    })
  }
