// Keeps the process of an office's signs and buttons running: one that ended is started again, a little later each time.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { log } from '../log.ts'

const MAIN = join(import.meta.dirname, '../../printer/signs/main.ts')
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000
const STOP_MS = 2_000

type Options = {
  readonly office: string
  /** `http://127.0.0.1:port`, where the process connects like a screen. */
  readonly url: string
  readonly deviceKey: string
}

export class SignProcess {
  private readonly options: Options
  private child: ChildProcess | null = null
  private restart: NodeJS.Timeout | undefined
  private delay = FIRST_DELAY_MS
  private running = true

  constructor(options: Options) {
    this.options = options
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

  /** For tests and logs. */
  pid = (): number | null => this.child?.pid ?? null

  private spawn(): void {
    const { office, url, deviceKey } = this.options
    const child = fork(MAIN, [], {
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, SEIRA_OFFICE: office, SEIRA_URL: url, SEIRA_DEVICE_KEY: deviceKey },
    })
    this.child = child
    child.on('error', (error) => {
      log(`the process of the signs of ${office} failed`, error)
      if (child.pid === undefined) this.ended('it did not start')
    })
    child.once('exit', (code, signal) => this.ended(signal ?? code))
  }

  private ended(how: number | string | null): void {
    this.child = null
    if (!this.running) return
    log(`the process of the signs of ${this.options.office} ended (${how}); again in ${this.delay} ms`)
    this.restart = setTimeout(() => this.spawn(), this.delay)
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS)
  }
}
