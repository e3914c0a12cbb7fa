// Lets everything be counted again in a thread of its own, one at a time, and remembers what came of it.
import { Worker } from 'node:worker_threads'
import type { CheckState, Progress, Verification } from '#shared/reports/check.ts'
import { log } from '../../log.ts'
import type { CheckSays, CheckWanted } from './check-thread.ts'

const THREAD = new URL('check-thread.ts', import.meta.url)

export class Checker {
  private readonly file: string
  private readonly clock: () => number
  private state: CheckState = { state: 'never' }
  private readonly threads = new Set<Worker>()

  /** `file`: the database. */
  constructor(file: string, clock: () => number) {
    this.file = file
    this.clock = clock
  }

  now(): CheckState {
    return this.state
  }

  /** Nothing when one is under way. */
  start(): void {
    if (this.state.state === 'running') return
    const since = this.clock()
    this.state = { state: 'running', since, done: 0, of: 0 }
    const hear = (progress: Progress) => {
      this.state = { state: 'running', since, ...progress }
    }
    void this.run(null, hear).then((found) => {
      const at = this.clock()
      this.state = found === null ? { state: 'failed', at } : { state: 'done', at, took: at - since, found }
    })
  }

  /** One year, for whoever waits for it; null: it could not be counted. */
  recount(year: number): Promise<Verification | null> {
    return this.run(year, () => undefined)
  }

  async close(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.terminate()))
  }

  private run(year: number | null, hear: (progress: Progress) => void): Promise<Verification | null> {
    const thread = new Worker(THREAD, { workerData: { file: this.file, year } satisfies CheckWanted, name: 'check' })
    this.threads.add(thread)
    thread.unref()
    return new Promise((resolve) => {
      let found: Verification | null = null
      thread.on('message', (says: CheckSays) => {
        if (says.kind === 'progress') hear(says.progress)
        else found = says.found
      })
      thread.on('error', (cause) => log('The check fell', cause))
      thread.on('exit', () => {
        this.threads.delete(thread)
        resolve(found)
      })
    })
  }
}
