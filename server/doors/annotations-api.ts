// Annotations: written, changed and taken away by whoever may. They are read by the question `annotations`.
import type { Express, Response } from 'express'
import { z } from 'zod'
import {
  type Annotation,
  type AnnotationProblem,
  annotationKinds,
  mayAnnotate,
  problemOf,
} from '#shared/reports/annotation.ts'
import { AnnotationStore } from '../annotations/annotations.ts'
import type { Db } from '../database/open.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'

const text = z.string().max(2_000)
const draft = z.strictObject({
  from: text,
  to: text.nullable(),
  kep: text.nullable(),
  kind: z.enum(annotationKinds),
  words: text,
})
const id = z.string().max(100)
const added = z.strictObject({ draft })
/** `was`: as it stood before the eyes of whoever changes it. */
const was = draft.extend({ id })
const changed = z.strictObject({ was, draft })
const removed = z.strictObject({ was })

type Parts = {
  readonly db: Db
  readonly people: People
  readonly clock: () => number
  /** The municipality's KEPs. */
  readonly keps: () => readonly { readonly code: string }[]
}

export const annotationsApi =
  ({ db, people, clock, keps }: Parts) =>
  (app: Express): void => {
    const store = new AnnotationStore(db)
    const writer = only('annotate', people, clock)
    const codes = () => keps().map(({ code }) => code)

    app.post('/api/annotations', writer, (request, response) => {
      const read = added.safeParse(request.body)
      if (!read.success) return malformed(response)
      const problem = problemOf(read.data.draft, codes(), personIn(response))
      if (problem !== null) return refuse(response, problem)
      response.status(201).json(store.add(read.data.draft, by(response)))
    })

    app.post('/api/annotations/change', writer, (request, response) => {
      const read = changed.safeParse(request.body)
      if (!read.success) return malformed(response)
      const { was, draft } = read.data
      // A KEP that is not listed any more keeps what was written of it.
      const known = was.kep === null ? codes() : [...codes(), was.kep]
      const problem = standing(response, was) ?? problemOf(draft, known, personIn(response))
      if (problem !== null) return refuse(response, problem)
      store.change(was.id, draft, by(response))
      response.json({})
    })

    app.post('/api/annotations/remove', writer, (request, response) => {
      const read = removed.safeParse(request.body)
      if (!read.success) return malformed(response)
      const problem = standing(response, read.data.was)
      if (problem !== null) return refuse(response, problem)
      store.remove(read.data.was, by(response))
      response.json({})
    })

    /** Whether it still stands as they saw it, and is theirs to change. */
    function standing(response: Response, was: Annotation): AnnotationProblem | null {
      const now = store.find(was.id)
      if (now === null) return 'unknown'
      if (!mayAnnotate(personIn(response), now.kep)) return 'not-yours'
      const same = now.from === was.from && now.to === was.to && now.kep === was.kep
      return same && now.kind === was.kind && now.words === was.words ? null : 'changed'
    }

    const by = (response: Response) => ({ person: personIn(response).id, now: clock() })
  }

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there

const malformed = (response: Response): void => {
  response.status(400).json({ problem: 'malformed' })
}

const STATUS: Partial<Record<AnnotationProblem, number>> = { 'not-yours': 403, unknown: 404, changed: 409 }
const refuse = (response: Response, problem: AnnotationProblem): void => {
  response.status(STATUS[problem] ?? 422).json({ problem })
}
