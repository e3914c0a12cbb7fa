// Asks the thread that works out reports; starts it with the first question, and anew when it fell.
import { Worker } from 'node:worker_threads'
import type { Language } from '#shared/queue/words.ts'
import type { Asked } from '#shared/reports/asked.ts'
import type { Format } from '../../exports/format.ts'
import { log } from '../../log.ts'
import type { Asking } from '../question.ts'
import type { QuestionName } from '../questions.ts'
import type { AskedOfThread, ThreadSays } from './asked-of-thread.ts'

const THREAD = new URL('report-thread.ts', import.meta.url)
/** Ten years of a large municipality take seconds; what takes longer is stuck. */
const LONGEST_MS = 120_000

export type Answered =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'malformed' | 'forbidden' | 'too-large' | 'failed' }
type Waiting = { readonly resolve: (answered: Answered) => void; readonly timer: NodeJS.Timeout }

export class Reports {
  private readonly file: string
  private readonly waiting = new Map<number, Waiting>()
  private thread: Worker | null = null
  private asked = 0

  /** `file`: the database. */
  constructor(file: string) {
    this.file = file
  }

  /** The answer as JSON. */
  answer(question: QuestionName, asked: Asked, asking: Asking): Promise<Answered> {
    return this.ask({ question, asked, asking, as: null })
  }

  /** The answer as a file of this format. */
  write(question: QuestionName, asked: Asked, asking: Asking, format: Format, language: Language): Promise<Answered> {
    return this.ask({ question, asked, asking, as: { format, language } })
  }

  async close(): Promise<void> {
    const { thread } = this
    this.thread = null
    await thread?.terminate()
    this.giveUp()
  }

  private ask(question: Omit<AskedOfThread, 'id'>): Promise<Answered> {
    this.asked += 1
    const id = this.asked
    const thread = this.running()
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.stuck(question.question), LONGEST_MS).unref()
      this.waiting.set(id, { resolve, timer })
      thread.postMessage({ id, ...question } satisfies AskedOfThread)
    })
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread
    const thread = new Worker(THREAD, { workerData: this.file, name: 'reports' })
    this.thread = thread
    thread.unref()
    thread.on('message', (says: ThreadSays) => this.hear(says))
    thread.on('error', (cause) => log('The thread of the reports fell', cause))
    thread.on('exit', () => {
      if (this.thread !== thread) return
      this.thread = null
      this.giveUp()
    })
    return thread
  }

  private hear(says: ThreadSays): void {
    const waiting = this.waiting.get(says.id)
    if (waiting === undefined) return
    this.waiting.delete(says.id)
    clearTimeout(waiting.timer)
    if (!says.ok && says.problem === 'failed') log(`A report failed: ${says.why}`)
    waiting.resolve(says.ok ? says : { ok: false, problem: says.problem })
  }

  private stuck(question: QuestionName): void {
    log(`The report ${question} took longer than ${LONGEST_MS / 1_000} s and was given up.`)
    void this.close()
  }

  private giveUp(): void {
    for (const { resolve, timer } of this.waiting.values()) {
      clearTimeout(timer)
      resolve({ ok: false, problem: 'failed' })
    }
    this.waiting.clear()
  }
}
