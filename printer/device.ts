// A real printer at the end of a wire: a slip is printed when the printer said so, and not before.
import { randomInt } from 'node:crypto'
import type { Profile } from '#shared/slip/profile.ts'
import type { PrinterCondition, PrinterTrouble } from '#shared/views/paper.ts'
import { Connection, type ConnectionOptions, WATCH_MS } from './connection.ts'
import { TooLate, within } from './deadline.ts'
import { deadlineMs } from './job-time.ts'
import { type Link, type Outcome, type PrintJob, wouldPrint } from './link.ts'
import type { Answer } from './status/answers.ts'
import { CLEAR, clearThroat, TALK } from './status/ask.ts'
import { type DoneMark, doneMark, NOTHING_COUNTED } from './status/done-mark.ts'
import type { Wire } from './wires/wire.ts'

/** A printer that is well and never says «done»: after so many deadlines it is left at that. */
const DEADLINES = 3
const FORGET_MS = 700
const JOB_IDS = 10_000

type InHand = {
  readonly mark: DoneMark
  /** All its bytes have left. */
  sent: boolean
  readonly settle: (outcome: Outcome) => void
  readonly fail: (why: Error) => void
}

export class Device implements Link {
  private readonly profile: Profile
  private readonly line: Connection
  private inHand: InHand | null = null
  private cleared: (() => void) | null = null
  /** A slip broke off: half of it may hang out of the printer, and half a command may be in it. */
  private torn = false
  /** Begins anywhere, so that a late word on a slip of the process before is not taken for one of ours. */
  private jobs = randomInt(JOB_IDS)
  private counted = NOTHING_COUNTED

  constructor(options: ConnectionOptions) {
    this.profile = options.profile
    this.line = new Connection(options, {
      work: () => (this.inHand === null ? 'none' : this.inHand.sent ? 'printing' : 'writing'),
      hear: (answer) => this.hear(answer),
      lost: (trouble) => this.lost(trouble),
    })
  }

  condition = (): PrinterCondition => this.line.condition()

  papers = (): readonly [] => []

  async ready(): Promise<boolean> {
    if (!this.line.isBlind()) await this.line.check()
    return this.line.wire !== null && wouldPrint(this.condition())
  }

  async print({ bytes, staleAt, afterBroken }: PrintJob): Promise<Outcome> {
    const { wire } = this.line
    if (wire === null) throw new Error('the printer went away')
    const mark = doneMark(this.jobs++ % JOB_IDS, this.counted, this.profile)
    if (mark.count !== null) this.counted = { ...this.counted, last: mark.count, arrived: false }
    if (afterBroken) this.torn = true
    const before = this.torn ? clearThroat(this.profile) : Buffer.alloc(0)
    const whole = Buffer.concat([before, mark.before, bytes, mark.behind])
    const due = deadlineMs(whole, wire.bytesPerSecond, this.profile)
    const done = new Promise<Outcome>((settle, fail) => {
      this.inHand = { mark, sent: false, settle, fail }
    })
    this.line.watch()
    this.carry(wire, whole, due).catch((error: unknown) => this.line.drop(wire, error))
    try {
      const outcome = await this.patiently(done, due, staleAt)
      this.torn = outcome === 'withdrawn'
      return outcome
    } finally {
      this.inHand = null
    }
  }

  close(): Promise<void> {
    this.line.close()
    this.inHand?.fail(new Error('the printer was closed'))
    return Promise.resolve()
  }

  private async carry(wire: Wire, whole: Buffer, due: number): Promise<void> {
    const { inHand } = this
    const written = wire.write(whole)
    while (!(await isDone(written, due))) if (wouldPrint(this.condition())) throw new TooLate('it takes no more bytes')
    if (inHand === null) return
    inHand.sent = true
    if (this.profile.confirms === 'never') inHand.settle('sent')
  }

  /** Time in which the printer itself says that it cannot print does not count; a slip that nobody waits for is taken back. */
  private async patiently(done: Promise<Outcome>, due: number, staleAt: number): Promise<Outcome> {
    for (let missed = 0; missed < DEADLINES; ) {
      const stale = Math.max(WATCH_MS, staleAt - Date.now())
      if (await isDone(done, wouldPrint(this.condition()) ? due : Math.min(due, stale))) return done
      if (this.inHand?.sent === true) await this.line.check()
      if (!wouldPrint(this.condition())) {
        if (Date.now() >= staleAt && (await this.withdraw())) return 'withdrawn'
      } else if (this.inHand?.sent === true) missed += 1
    }
    return 'unknown'
  }

  /** Only printers that know job ids know this too. What is half printed stays, and is cut off before the next slip. */
  private async withdraw(): Promise<boolean> {
    const { wire } = this.line
    if (wire === null || this.profile.confirms !== 'job-id') return false
    const cleared = new Promise<void>((resolve) => {
      this.cleared = resolve
    })
    this.line.tell(wire, CLEAR)
    const forgotten = await isDone(cleared, FORGET_MS)
    this.cleared = null
    if (forgotten) this.line.tell(wire, TALK[this.profile.dialect].pushStatus)
    return forgotten
  }

  /** False for what no printer of this kind would say now. */
  private hear(answer: Answer): boolean {
    switch (answer.kind) {
      case 'cleared':
        this.cleared?.()
        return true
      case 'job-id':
        if (answer.id === this.inHand?.mark.id) this.inHand.settle('printed')
        return true
      case 'condition':
        this.count(answer.count)
        return true
      case 'in-turn':
        return this.profile.confirms === 'fence' && this.hearInTurn()
      case 'stray':
        return this.inHand !== null
      case 'status':
      case 'nonsense':
        return false
    }
  }

  /** One may come late, from a slip before the wire broke: it is no answer to the slip that is still being written. */
  private hearInTurn(): boolean {
    if (this.inHand === null || (this.torn && !this.inHand.sent)) return this.torn
    this.inHand.settle('printed')
    return true
  }

  private count(now: number | null): void {
    if (now === null) return
    const arrived = this.counted.arrived || now === this.counted.last
    this.counted = { ...this.counted, now, arrived }
    if (now === this.inHand?.mark.count) this.inHand.settle('printed')
  }

  private lost(trouble: PrinterTrouble): void {
    if (this.inHand === null) return
    this.torn = true
    this.inHand.fail(new Error(`the way to the printer broke: ${trouble}`))
  }
}

/** False when it is not done yet; what went wrong is thrown. */
async function isDone(promise: Promise<unknown>, ms: number): Promise<boolean> {
  try {
    await within(ms, promise)
    return true
  } catch (error) {
    if (error instanceof TooLate) return false
    throw error
  }
}
