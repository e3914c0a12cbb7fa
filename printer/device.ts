// A real printer at the end of a wire: keeps the wire open for ever, knows how the printer is, and calls a slip printed only when it said so.
import type { PrinterCondition, PrinterTrouble } from '#shared/views/paper.ts'
import { TooLate, within } from './deadline.ts'
import { deadlineMs } from './job-time.ts'
import { type Outcome, type PrinterLink, type PrintJob, wouldPrint } from './link.ts'
import type { Profile } from './profile.ts'
import { type Answer, Answers } from './status/answers.ts'
import { askStatus, askWhenDone, CLEAR, clearThroat, PUSH_STATUS } from './status/ask.ts'
import { conditionOf, conditionPushed } from './status/bits.ts'
import { NoWire, type OpenWire, troubleOf, type Wire } from './wires/wire.ts'

const POLL_MS = 2_000
/** While it prints, and while nobody knows whether it still does. */
const WATCH_MS = 300
const ANSWER_MS = 700
const FIRST_DELAY_MS = 250
const LONGEST_DELAY_MS = 4_000
/** A printer that is well and never says «done»: after so many deadlines it is left at that. */
const DEADLINES = 3

type Options = {
  readonly open: OpenWire
  readonly address: string
  readonly profile: Profile
  readonly onChange: () => void
}
type InHand = {
  readonly id: string
  sent: boolean
  readonly settle: (outcome: Outcome) => void
  readonly fail: (why: Error) => void
}

export class Device implements PrinterLink {
  private readonly options: Options
  private wire: Wire | null = null
  /** Counts the wires: what an old one says is not heard. */
  private turn = 0
  private answers = new Answers(() => undefined)
  private state: PrinterCondition = { state: 'disconnected', trouble: null }
  private delay = FIRST_DELAY_MS
  private timer: NodeJS.Timeout | undefined
  private question: ((byte: number) => void) | null = null
  private checking: Promise<void> | null = null
  private cleared: (() => void) | null = null
  private inHand: InHand | null = null
  private writing = false
  /** A slip broke off: half of it may hang out of the printer, and half a command may be in it. */
  private torn = false
  private nonsense = false
  private heardAny = false
  private jobs = 0
  private closing = false

  constructor(options: Options) {
    this.options = options
    void this.connect()
  }

  condition = (): PrinterCondition => this.state

  papers = (): readonly [] => []

  async ready(): Promise<boolean> {
    if (this.wire !== null && !this.isBlind()) await this.check()
    return this.wire !== null && wouldPrint(this.state)
  }

  async print({ bytes, staleAt }: PrintJob): Promise<Outcome> {
    const { wire } = this
    const { profile } = this.options
    if (wire === null) throw new Error('the printer went away')
    const id = String(this.jobs++ % 10_000).padStart(4, '0')
    const whole = Buffer.concat([this.torn ? clearThroat(profile) : Buffer.alloc(0), bytes, askWhenDone(id, profile)])
    const due = deadlineMs(whole, wire.bytesPerSecond, profile)
    const done = new Promise<Outcome>((settle, fail) => {
      this.inHand = { id, sent: false, settle, fail }
    })
    this.watch()
    this.carry(wire, whole, due).catch((error: unknown) => this.drop(wire, whyNot(error)))
    try {
      const outcome = await this.patiently(done, due, staleAt)
      this.torn = outcome === 'withdrawn'
      return outcome
    } finally {
      this.inHand = null
    }
  }

  async close(): Promise<void> {
    this.closing = true
    clearTimeout(this.timer)
    this.turn += 1
    this.wire?.close()
    this.wire = null
    this.inHand?.fail(new Error('the printer was closed'))
  }

  private isBlind = (): boolean => this.options.profile.status === 'none'

  private async connect(): Promise<void> {
    this.turn += 1
    const { turn } = this
    this.answers = new Answers((answer) => this.hear(answer))
    this.nonsense = false
    this.heardAny = false
    try {
      const wire = await this.options.open(this.options.address, {
        onData: (bytes) => turn === this.turn && this.answers.hear(bytes),
        onDown: (trouble) => turn === this.turn && this.lost(trouble),
      })
      if (turn === this.turn) await this.opened(wire)
      else wire.close()
    } catch (error) {
      if (turn === this.turn) this.lost(error instanceof NoWire ? error.trouble : 'unplugged')
    }
  }

  private async opened(wire: Wire): Promise<void> {
    this.wire = wire
    if (this.isBlind()) {
      this.delay = FIRST_DELAY_MS
      this.become({ state: 'blind', trouble: null })
      return
    }
    wire.write(PUSH_STATUS).catch((error: unknown) => this.drop(wire, whyNot(error)))
    await this.check()
    this.watch()
  }

  /** Looks again and again: also a link that fell without a sign is found so. */
  private watch(): void {
    if (this.wire === null || this.closing || this.isBlind()) return
    clearTimeout(this.timer)
    this.timer = setTimeout(
      async () => {
        if (!this.writing) await this.check() // behind a long picture no answer would come in time
        if (this.wire !== null) this.watch()
      },
      this.inHand === null ? POLL_MS : WATCH_MS,
    )
  }

  private check(): Promise<void> {
    this.checking ??= this.askAll().finally(() => {
      this.checking = null
    })
    return this.checking
  }

  private async askAll(): Promise<void> {
    const { wire } = this
    if (wire === null) return
    try {
      const offline = await this.ask(wire, 2)
      const paper = await this.ask(wire, 4)
      const error = (offline & 0x40) === 0 ? 0 : await this.ask(wire, 3)
      if (this.nonsense) throw new NoWire('nonsense', 'it says what no printer says')
      this.delay = FIRST_DELAY_MS
      if (this.wire === wire) this.become(conditionOf({ offline, error, paper }))
    } catch (error) {
      this.drop(wire, whyNot(error))
    }
  }

  private ask(wire: Wire, n: 2 | 3 | 4): Promise<number> {
    const answered = new Promise<number>((resolve, reject) => {
      this.question = resolve
      wire.write(askStatus(n)).catch(reject)
    })
    return within(ANSWER_MS, answered).finally(() => {
      this.question = null
    })
  }

  private hear(answer: Answer): void {
    this.heardAny = true
    if (answer.kind === 'pushed') this.become(conditionPushed(answer.bytes))
    else if (answer.kind === 'status' && this.question !== null) {
      this.question(answer.byte)
      this.question = null
    } else if (answer.kind === 'job-id') {
      if (answer.id === this.inHand?.id) this.inHand.settle('printed')
    } else if (answer.kind === 'cleared') this.cleared?.()
    else if (answer.kind === 'in-turn' && this.options.profile.confirms === 'fence') {
      // One may come late, from a slip before the wire broke: it is no answer to the slip that is still being written.
      if (this.inHand?.sent === true) this.inHand.settle('printed')
      else if (!this.torn) this.nonsense = true
    } else this.nonsense = true
  }

  private async carry(wire: Wire, whole: Buffer, due: number): Promise<void> {
    this.writing = true
    const { inHand } = this
    try {
      const written = wire.write(whole)
      while (!(await this.isDone(written, due))) if (wouldPrint(this.state)) throw new TooLate('it takes no more bytes')
    } finally {
      this.writing = false
    }
    if (inHand === null) return
    inHand.sent = true
    if (this.options.profile.confirms === 'never') inHand.settle('sent')
  }

  /** Time in which the printer itself says that it cannot print does not count; a slip that nobody waits for is taken back. */
  private async patiently(done: Promise<Outcome>, due: number, staleAt: number): Promise<Outcome> {
    for (let missed = 0; missed < DEADLINES; ) {
      const stale = Math.max(WATCH_MS, staleAt - Date.now())
      if (await this.isDone(done, wouldPrint(this.state) ? due : Math.min(due, stale))) return done
      if (this.writing) continue
      await this.check()
      if (wouldPrint(this.state)) missed += 1
      else if (Date.now() >= staleAt && (await this.withdraw())) return 'withdrawn'
    }
    return 'unknown'
  }

  private async isDone(promise: Promise<unknown>, ms: number): Promise<boolean> {
    try {
      await within(ms, promise)
      return true
    } catch (error) {
      if (error instanceof TooLate) return false
      throw error
    }
  }

  /** Only printers that know job ids know this too. What is half printed stays, and is cut off before the next slip. */
  private async withdraw(): Promise<boolean> {
    const { wire } = this
    if (wire === null || this.options.profile.confirms !== 'job-id') return false
    const cleared = new Promise<void>((resolve) => {
      this.cleared = resolve
    })
    wire.write(CLEAR).catch((error: unknown) => this.drop(wire, whyNot(error)))
    const forgotten = await this.isDone(cleared, ANSWER_MS)
    this.cleared = null
    if (forgotten) wire.write(PUSH_STATUS).catch((error: unknown) => this.drop(wire, whyNot(error)))
    return forgotten
  }

  private drop(wire: Wire, trouble: PrinterTrouble): void {
    if (this.wire !== wire) return
    this.turn += 1
    wire.close()
    this.lost(trouble)
  }

  private lost(trouble: PrinterTrouble): void {
    if (this.closing) return
    this.wire = null
    clearTimeout(this.timer)
    if (this.inHand !== null) this.torn = true
    this.inHand?.fail(new Error(`the way to the printer broke: ${trouble}`))
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

const whyNot = (error: unknown): PrinterTrouble => {
  if (error instanceof NoWire) return error.trouble
  return error instanceof TooLate ? 'no-answer' : troubleOf(error)
}
