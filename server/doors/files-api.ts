// Files for the screens: an administrator hands them in at `/api/files`, and every screen may load one from `/files/:sha256`.
import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import type { Configuration } from '#shared/configuration/configuration.ts'
import { filesNamed } from '#shared/configuration/files-named.ts'
import { LONGEST_NAME } from '#shared/files/kinds.ts'
import type { FilesNow, NotRemoved, NotTaken } from '#shared/files/told.ts'
import type { FileStore } from '../files/file-store.ts'
import type { People, Person } from '../people.ts'
import { takesItsTime } from '../takes-its-time.ts'
import { only } from './sign-in.ts'

type Parts = {
  readonly files: FileStore
  readonly people: People
  readonly clock: () => number
  readonly configuration: () => Configuration | null
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const called = z.strictObject({ name: z.string().trim().min(1) })
const removed = z.strictObject({ sha256 })
/** A line on which so long nothing comes is broken. */
const STALLED_MS = 30_000

export const filesApi =
  ({ files, people, clock, configuration }: Parts) =>
  (app: Express): void => {
    const administrator = only('settings', people, clock)
    const named = () => {
      const whole = configuration()
      return new Set(whole === null ? [] : filesNamed(whole).map((one) => one.sha256))
    }

    app.get('/api/files', only('seeSettings', people, clock), (_request, response) => {
      const now = named()
      const all = files.all().map((file) => ({ ...file, named: now.has(file.sha256) }))
      response.json({ files: all } satisfies FilesNow)
    })

    app.post('/api/files', administrator, async (request, response) => {
      const read = called.safeParse(request.query)
      if (!read.success || !request.is('application/octet-stream')) return notTaken(response, 'malformed')
      const announced = Number(request.get('content-length') ?? Number.NaN)
      const { id } = response.locals.person as Person // `only` put it there
      const taken = await files.take({
        bytes: unhurried(request),
        length: Number.isFinite(announced) ? announced : null,
        name: readable(read.data.name),
        by: id,
        at: clock(),
      })
      request.resume() // what is still coming is let through: a browser hears an answer when it has said all
      if (taken.ok) response.status(201).json(taken.file)
      else notTaken(response, taken.why)
    })

    app.post('/api/files/remove', administrator, (request, response) => {
      const read = removed.safeParse(request.body)
      if (!read.success) return notRemoved(response, 400, 'malformed')
      if (named().has(read.data.sha256)) return notRemoved(response, 409, 'named')
      if (!files.remove(read.data.sha256)) return notRemoved(response, 404, 'unknown')
      response.json({ removed: true })
    })

    app.get('/files/:sha256', (request, response, next) => {
      const read = sha256.safeParse(request.params.sha256)
      const file = read.success ? files.find(read.data) : undefined
      if (file === undefined) return next()
      // Its name is its content: it can never be another one. helmet says `nosniff`; parts of it are answered too.
      response.sendFile(file.sha256, {
        root: files.folder,
        immutable: true,
        maxAge: '1y',
        headers: { 'Content-Type': file.type },
      })
    })
  }

/** So long as something comes, however slowly; what is not read any more stays on the line. */
function unhurried(request: Request): AsyncIterable<Buffer> {
  takesItsTime(request.socket)
  request.setTimeout(STALLED_MS, () => request.destroy())
  return request.iterator({ destroyOnReturn: false })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const readable = (name: string): string => name.replace(/[\u0000-\u001f\u007f]/g, ' ').slice(0, LONGEST_NAME)

const STATUS: Readonly<Record<NotTaken, number>> = {
  malformed: 400,
  empty: 422,
  'no-known-type': 422,
  'too-large': 413,
  'store-full': 507,
  'disk-full': 507,
  'broken-off': 400,
}

function notTaken(response: Response, problem: NotTaken): void {
  response.status(STATUS[problem]).json({ problem })
}

function notRemoved(response: Response, status: number, problem: NotRemoved): void {
  response.status(status).json({ problem })
}
