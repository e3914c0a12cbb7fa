// The worker that keeps a public screen's empty page: `/shell-worker.js`, at the top, because from there it may serve every screen.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Express } from 'express'
import { notKept } from './headers.ts'

const WORKER = join(import.meta.dirname, '../../dist/display/shell-worker.js')

/** `build`: of the pages; with each new one it is another worker. */
export const shellWorker =
  ({ build }: { readonly build: string }) =>
  (app: Express): void => {
    const text = `const BUILD = '${build}'\n${readFileSync(WORKER, 'utf8')}`
    app.get('/shell-worker.js', notKept, (_request, response) => {
      response.type('text/javascript').send(text)
    })
  }
