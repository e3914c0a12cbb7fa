// Logos: an administrator hands one in at `/api/settings/pictures`, and every screen may load it from `/pictures/:sha256`.
import express, { type Express } from 'express'
import { MOST_PICTURE_BYTES } from '#shared/configuration/pictures.ts'
import type { Pictures } from '../configuration/pictures.ts'
import type { People } from '../people.ts'
import { only } from './sign-in.ts'

type Parts = { readonly pictures: Pictures; readonly people: People; readonly clock: () => number }

export const picturesApi =
  ({ pictures, people, clock }: Parts) =>
  (app: Express): void => {
    const administrator = only('settings', people, clock)
    const raw = express.raw({ type: 'application/octet-stream', limit: MOST_PICTURE_BYTES })

    app.post('/api/settings/pictures', administrator, raw, (request, response) => {
      const sha256 = Buffer.isBuffer(request.body) ? pictures.keep(request.body) : null
      if (sha256 === null) response.status(422).json({ problem: 'no-picture' })
      else response.status(201).json({ sha256 })
    })

    app.get('/pictures/:sha256', (request, response, next) => {
      const picture = pictures.find(request.params.sha256)
      if (picture === undefined) return next()
      // Its name is its content: it can never be another one. helmet says `nosniff`.
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(picture.type).send(picture.bytes)
    })
  }
