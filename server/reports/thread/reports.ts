// Asks the thread that works out reports, one question after the other; starts it with the first, and anew when it fell.
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
type Waiting = { readonly question: Omit<AskedOfThread, 'id'>; readonly resolve: (answered: Answered) => void }
/** The question that the thread is at. */
type Underway = Waiting & { readonly id: number; readonly timer: NodeJS.Timeout }

export class Reports {
  private readonly file: string
  /** In the order in which they were asked. Only one is with the thread: whatever falls, falls with that one. */
  private line: Waiting[] = []
  private underway: Underway | null = null
  private thread: { readonly worker: Worker; answered: boolean } | null = null
  private asked = 0
  private closed = false

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

  /** At once, whatever is being worked out: who waits is told `failed`, and so is whoever asks later. */
  async close(): Promise<void> {
    this.closed = true
    await this.stop()
  }

  private ask(question: Omit<AskedOfThread, 'id'>): Promise<Answered> {
    if (this.closed) return Promise.resolve(FAILED)
    return new Promise((resolve) => {
      this.line.push({ question, resolve })
      this.next()
    })
  }

  private next(): void {
    if (this.underway !== null) return
    const waiting = this.line.shift()
    if (waiting === undefined) return
    const id = ++this.asked
    const timer = setTimeout(() => this.stuck(waiting.question.question), LONGEST_MS).unref()
    this.underway = { ...waiting, id, timer }
    this.running().postMessage({ id, ...waiting.question } satisfies AskedOfThread)
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread.worker
    const worker = new Worker(THREAD, { workerData: this.file, name: 'reports' })
    const thread = { worker, answered: false }
    this.thread = thread
    worker.unref()
    worker.on('message', (says: ThreadSays) => {
      thread.answered = true
      this.hear(says)
    })
    worker.on('error', (cause) => log('The thread of the reports fell', cause))
    worker.on('exit', () => {
      if (this.thread !== thread) return
      this.thread = null
      // One that falls before it has answered anything would fall for the next question too.
      if (!thread.answered) this.giveUpLine()
      this.settle(FAILED)
    })
    return worker
  }

  private hear(says: ThreadSays): void {
    if (this.underway?.id !== says.id) return
    if (!says.ok && says.problem === 'failed') log(`A report failed: ${says.why}`)
    this.settle(says.ok ? says : { ok: false, problem: says.problem })
  }

  /** Tells whoever waits for the question of now, and goes on with the next one. */
  private settle(answered: Answered): void {
    const { underway } = this
    this.underway = null
    if (underway !== null) {
      clearTimeout(underway.timer)
      underway.resolve(answered)
    }
    this.next()
  }

  private stuck(question: QuestionName): void {
    log(`The report ${question} took longer than ${LONGEST_MS / 1_000} s and was given up.`)
    const { thread } = this
    this.thread = null
    void thread?.worker.terminate()
    this.settle(FAILED)
  }

  private async stop(): Promise<void> {
    const { thread } = this
    this.thread = null
    this.giveUpLine()
    this.settle(FAILED)
    await thread?.worker.terminate()
  }

  private giveUpLine(): void {
    const { line } = this
    this.line = []
    for (const { resolve } of line) resolve(FAILED)
  }
}

const FAILED: Answered = { ok: false, problem: 'failed' }
