// Keeps the way to a printer open for ever, and knows how the printer is: it asks again and again, and listens to what it tells by itself.

import type { Profile } from '#shared/slip/profile.ts'
import type { PrinterCondition, PrinterTrouble } from '#shared/views/paper.ts'
import { TooLate } from './deadline.ts'
import type { Answer } from './status/answers.ts'
import { TALK } from './status/ask.ts'
import type { Questions } from './status/questions.ts'
import { NoWire, type OpenWire, troubleOf, type Wire } from './wires/wire.ts'

const POLL_MS = 2_000
/** While a slip is under way. */
export const WATCH_MS = 300
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000

export type ConnectionOptions = {
  readonly open: OpenWire
  readonly profile: Profile
  readonly onChange: () => void
}
type Job = {
  /** Behind the bytes of a slip no answer would come in time. */
  readonly work: () => 'none' | 'writing' | 'printing'
  /** What is said of slips; false when nobody expects it. */
  readonly hear: (answer: Answer) => boolean
  readonly lost: (trouble: PrinterTrouble) => void
}

export class Connection {
  /** null while there is no way. */
  wire: Wire | null = null
  private readonly options: ConnectionOptions
  private readonly job: Job
  private readonly questions: Questions
  /** Counts the wires: what an old one says is not heard. */
  private turn = 0
  private state: PrinterCondition = { state: 'disconnected', trouble: null }
  private delay = FIRST_DELAY_MS
  private timer: NodeJS.Timeout | undefined
  private checking: Promise<void> | null = null
  private nonsense = false
  private heardAny = false
  private closing = false

  constructor(options: ConnectionOptions, job: Job) {
    this.options = options
    this.job = job
    this.questions = TALK[options.profile.dialect].questions()
    void this.connect()
  }

  condition = (): PrinterCondition => this.state

  isBlind = (): boolean => this.options.profile.status === 'none'

  /** Asks anew; whoever comes meanwhile waits for the same answer. */
  check(): Promise<void> {
    this.checking ??= this.ask().finally(() => {
      this.checking = null
    })
    return this.checking
  }

  /** Looks again and again: a link that fell without a sign is found so too. */
  watch(): void {
    if (this.wire === null || this.closing || this.isBlind()) return
    clearTimeout(this.timer)
    const look = async () => {
      if (this.job.work() !== 'writing') await this.check()
      if (this.wire !== null) this.watch()
    }
    this.timer = setTimeout(() => void look(), this.job.work() === 'none' ? POLL_MS : WATCH_MS)
  }

  /** For commands that nobody waits for. */
  tell(wire: Wire, bytes: Uint8Array): void {
    wire.write(bytes).catch((error: unknown) => this.drop(wire, error))
  }

  /** This wire is of no use any more; another is tried. */
  drop(wire: Wire, why: unknown): void {
    if (this.wire !== wire) return
    this.turn += 1
    wire.close()
    this.lost(whyNot(why))
  }

  close(): void {
    this.closing = true
    clearTimeout(this.timer)
    this.turn += 1
    this.wire?.close()
    this.wire = null
  }

  private async connect(): Promise<void> {
    this.turn += 1
    const { turn } = this
    const ear = TALK[this.options.profile.dialect].ear((answer) => this.hear(answer))
    this.nonsense = false
    this.heardAny = false
    try {
      const wire = await this.options.open({
        onData: (bytes) => turn === this.turn && ear.hear(bytes),
        onDown: (trouble) => turn === this.turn && this.lost(trouble),
      })
      if (turn === this.turn) await this.opened(wire)
      else wire.close()
    } catch (error) {
      if (turn === this.turn) this.lost(whyNot(error))
    }
  }

  private async opened(wire: Wire): Promise<void> {
    this.wire = wire
    if (this.isBlind()) {
      this.delay = FIRST_DELAY_MS
      this.become({ state: 'blind', trouble: null })
      return
    }
    this.tell(wire, TALK[this.options.profile.dialect].pushStatus)
    await this.check()
    this.watch()
  }

  private async ask(): Promise<void> {
    const { wire } = this
    if (wire === null) return
    try {
      const condition = await this.questions.howIsIt(wire)
      if (this.nonsense) throw new NoWire('nonsense', 'it says what no printer says')
      this.delay = FIRST_DELAY_MS
      if (this.wire === wire) this.become(condition)
    } catch (error) {
      this.drop(wire, error)
    }
  }

  private hear(answer: Answer): void {
    this.heardAny = true
    const [asked, expected] = [this.questions.hear(answer), this.job.hear(answer)]
    if (answer.kind === 'condition') this.become(answer.condition)
    else if (!asked && !expected) this.nonsense = true
  }

  private lost(trouble: PrinterTrouble): void {
    if (this.closing) return
    this.wire = null
    clearTimeout(this.timer)
    this.job.lost(trouble)
    const why = this.nonsense ? 'nonsense' : this.wasPutOut(trouble) ? 'busy' : trouble
    this.become({ state: why === 'no-answer' || why === 'nonsense' ? 'silent' : 'disconnected', trouble: why })
    this.timer = setTimeout(() => void this.connect(), this.delay)
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS)
  }

  /** Printers with one place at the door let a second visitor in and put it out again. */
  private wasPutOut = (trouble: PrinterTrouble): boolean => trouble === 'hung-up' && !this.heardAny

  private become(state: PrinterCondition): void {
    if (state.state === this.state.state && state.trouble === this.state.trouble) return
    this.state = state
    this.options.onChange()
  }
}

function whyNot(error: unknown): PrinterTrouble {
  if (error instanceof NoWire) return error.trouble
  return error instanceof TooLate ? 'no-answer' : troubleOf(error)
}
