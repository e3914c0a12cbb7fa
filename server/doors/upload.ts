// A file that somebody sends: its bytes, and a clear word when there are too many of them.
import express, { type RequestHandler } from 'express'
import type { TableProblem } from '#shared/reports/import-problem.ts'

const raw = express.raw({ type: () => true, limit: '1mb', inflate: false })
const tooLarge: TableProblem = { line: 0, problem: 'file-too-large', value: '' }

export const upload: RequestHandler = (request, response, next) =>
  raw(request, response, (cause?: unknown) => {
    const isTooLarge = cause instanceof Error && 'type' in cause && cause.type === 'entity.too.large'
    if (isTooLarge) response.status(422).json({ problems: [tooLarge] })
    else next(cause)
  })
