// Years from before, for supervisors: `/api/imports`. What is read of them is a report (`questions-api.ts`).
import type { Express } from 'express'
import { z } from 'zod'
import type { ImportedYear } from '#shared/reports/import-problem.ts'
import type { Db } from '../database/open.ts'
import { checkYearFile, importYear } from '../import/import-year.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'
import { upload } from './upload.ts'

const year = z.coerce.number().int().min(1900).max(2200)
const importQuery = z.object({
  year,
  file: z.string().min(1).max(200),
  /** `1`: say what would be imported, or what is wrong, and change nothing. */
  check: z.enum(['0', '1']).default('0'),
})

export const reportsApi =
  ({ db, people, clock }: { db: Db; people: People; clock: () => number }) =>
  (app: Express): void => {
    const importer = only('import', people, clock)

    app.post('/api/imports', importer, upload, (request, response) => {
      const read = importQuery.safeParse(request.query)
      if (!read.success || !Buffer.isBuffer(request.body)) {
        response.status(400).json({ problem: 'malformed' })
        return
      }
      const person = response.locals.person as Person // `only` put it there
      const file = { year: read.data.year, file: read.data.file, bytes: request.body, person: person.id, now: clock() }
      const checking = read.data.check === '1'
      const result = checking ? checkYearFile(db, file) : importYear(db, file)
      if (!result.ok) {
        response.status(422).json({ problems: result.problems })
        return
      }
      const { total, undivided, alreadyCounted } = result
      const keps = new Set(result.rows.map((row) => row.kep)).size
      const said: ImportedYear = { year: file.year, keps, total, undivided, alreadyCounted }
      response.status(checking ? 200 : 201).json(said)
    })
  }
