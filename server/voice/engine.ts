// The speech engine as the house knows it: few sentences at a time, and one that fails is left in peace for a while.
import type { EngineState } from '#shared/speech/told.ts'
import { log } from '../log.ts'
import { type Run, runEngine, type Spoken } from './run-engine.ts'

/** A sentence takes a tenth of a second; a board has given up long before. */
const DEADLINE_MS = 4_000
/** After a failure nothing is asked of it for so long: a hung engine holds no call up, and a new one is soon found. */
const REST_MS = 10_000
const AT_ONCE = 2
const WAIT_AT_MOST = 24

export type EngineParts = {
  readonly command: readonly string[]
  readonly clock: () => number
  /** In milliseconds; null: a sensible time. */
  readonly deadline: number | null
}

export class Engine {
  private readonly parts: EngineParts
  private heard: EngineState = 'unheard'
  private restsUntil = Number.NEGATIVE_INFINITY
  private running = 0
  private readonly waiting: (() => void)[] = []

  constructor(parts: EngineParts) {
    this.parts = parts
  }

  state = (): EngineState => this.heard
  command = (): string => this.parts.command.join(' ')

  /** Whether it says them: asked of an engine that was not heard yet, or rested long enough. */
  async isThere(voice: string): Promise<boolean> {
    if (this.heard === 'here') return true
    return (await this.say({ words: 'α', voice, speed: 140, pitch: 50 })) !== null
  }

  /** A WAV; null where it cannot. It never throws, and never takes longer than its time. */
  async say(spoken: Spoken): Promise<Buffer | null> {
    const { clock, command, deadline } = this.parts
    if (clock() < this.restsUntil || this.waiting.length >= WAIT_AT_MOST) return null
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve))
    if (clock() < this.restsUntil) {
      this.waiting.shift()?.()
      return null
    }
    this.running += 1
    const run = await runEngine(command, spoken, deadline ?? DEADLINE_MS)
    this.running -= 1
    this.learn(run)
    this.waiting.shift()?.()
    return run.ok ? run.wav : null
  }

  private learn(run: Run): void {
    const before = this.heard
    this.heard = run.ok ? 'here' : run.why === 'missing' ? 'missing' : 'failing'
    if (run.ok) return
    this.restsUntil = this.parts.clock() + REST_MS
    if (this.heard !== before) log(`the speech engine ${this.command()} does not speak`, run.why)
  }
}
