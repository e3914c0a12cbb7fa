// Keeps a process of the house running: one that ended is started again, a little later each time, until it was heard.
import { type ChildProcess, fork } from 'node:child_process'
import { log } from './log.ts'

const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000
const STOP_MS = 2_000

type Options = {
  /** The file that it runs. */
  readonly main: string
  /** What it is told beside the environment of the house. */
  readonly env: Readonly<Record<string, string>>
  /** How the log calls it. */
  readonly name: string
}

export class KeptProcess {
  private readonly options: Options
  private child: ChildProcess | null = null
  private restart: NodeJS.Timeout | undefined
  private delay = FIRST_DELAY_MS
  private running = false

  constructor(options: Options) {
    this.options = options
  }

  start(): void {
    if (this.running) return
    this.running = true
    this.spawn()
  }

  /** It was heard: the next fall is a first one again. */
  isWell(): void {
    this.delay = FIRST_DELAY_MS
  }

  /** Asks it to end by letting go of it, which works on every system; a hung one is killed. */
  async stop(): Promise<void> {
    this.running = false
    clearTimeout(this.restart)
    const { child } = this
    if (child === null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.connected) child.disconnect()
    const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await ended
    clearTimeout(impatient)
  }

  /** For tests and logs: the process that runs now. */
  pid = (): number | null => this.child?.pid ?? null

  private spawn(): void {
    const { main, env, name } = this.options
    const child = fork(main, [], {
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...env },
    })
    this.child = child
    child.on('error', (error) => {
      log(`${name} failed`, error)
      if (child.pid === undefined) this.ended('it did not start')
    })
    child.once('exit', (code, signal) => this.ended(signal ?? code))
  }

  private ended(how: number | string | null): void {
    this.child = null
    if (!this.running) return
    log(`${this.options.name} ended (${how}); again in ${this.delay} ms`)
    this.restart = setTimeout(() => this.spawn(), this.delay)
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS)
  }
}
