// Registers come in and are taken back: `/api/imports`, `/api/imports/undo`. What came in is a report: `/api/reports/imports`.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { type RefusedRegister, registerKinds } from '#shared/reports/registers.ts'
import type { Db } from '../database/open.ts'
import { checkRegister, type IsSigned, type RegisterToImport } from '../import/checked-register.ts'
import { importRegister, undoRegister } from '../import/registers.ts'
import { signedYears } from '../import/signed-years.ts'
import { shown } from '../import/table.ts'
import { tablesInThread } from '../import/tables-in-thread.ts'
import type { People, Person } from '../people.ts'
import { only } from './sign-in.ts'
import { upload } from './upload.ts'

/** Nothing in it that moves a cursor or turns the writing round. */
const named = z
  .string()
  .max(200)
  .transform(shown)
  .refine((name) => name !== '')
const words = z.string().trim().max(500)
const ids = z
  .string()
  .regex(/^\d{1,9}(?:,\d{1,9}){0,19}$/)
  .transform((said) => said.split(',').map(Number))

const importQuery = z.object({
  file: named,
  /** Of a file that says no year itself. */
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  kind: z.enum(registerKinds).default('cases'),
  /** Of a workbook; `*`: each that is named for a year. */
  sheet: z.string().min(1).max(100).optional(),
  words: words.default(''),
  replaces: ids.optional(),
  /** `1`: say what would be imported, or what is wrong, and change nothing. */
  check: z.enum(['0', '1']).default('0'),
  /** `1`: whoever imports knows that a year of it is signed; what changes is listed against the signed table. */
  signed: z.enum(['0', '1']).default('0'),
})
const undo = z.strictObject({
  register: z.number().int().positive(),
  words: words.min(3),
  knowsSigned: z.boolean().default(false),
})

export const importsApi =
  ({ db, people, clock }: { db: Db; people: People; clock: () => number }) =>
  (app: Express): void => {
    const importer = only('import', people, clock)
    const isSigned = signedYears(db)
    const unless = (knowsSigned: boolean): IsSigned => (knowsSigned ? () => false : isSigned)

    app.post('/api/imports', importer, upload, async (request, response) => {
      const read = importQuery.safeParse(request.query)
      const bytes: unknown = request.body ?? Buffer.alloc(0) // an empty file is no body at all
      if (!read.success || !Buffer.isBuffer(bytes)) {
        response.status(400).json({ problem: 'malformed' })
        return
      }
      const { year = null, sheet = null, replaces = [], check, signed, ...rest } = read.data
      const tables = await tablesInThread({ bytes, sheet })
      // A CSV has no sheets: whichever was asked for, it is the same file.
      const ofWorkbook = tables.ok && tables.tables.some((table) => table.sheet !== null)
      const asked: RegisterToImport = {
        ...rest,
        year,
        sheet: ofWorkbook ? (sheet ?? tables.tables[0]?.sheet ?? null) : null,
        replaces,
        bytes,
        tables,
        person: personIn(response).id,
        within: personIn(response).keps,
        now: clock(),
      }
      const checking = check === '1'
      const done = (checking ? checkRegister : importRegister)(db, asked, unless(signed === '1'))
      if (done.ok) response.status(checking ? 200 : 201).json(done.found)
      else
        response.status(422).json({
          problems: done.problems,
          instead: done.instead,
          sheets: done.sheets,
        } satisfies RefusedRegister)
    })

    app.post('/api/imports/undo', importer, (request, response) => {
      const read = undo.safeParse(request.body)
      if (!read.success) {
        response.status(400).json({ problem: 'malformed' })
        return
      }
      const { id: person, keps: within } = personIn(response)
      const { knowsSigned, ...asked } = read.data
      const refused = undoRegister(db, { ...asked, person, within, now: clock() }, unless(knowsSigned))
      if (refused === null) response.json({})
      else response.status(409).json(refused)
    })
  }

const personIn = (response: Response): Person => response.locals.person as Person // `only` put it there
