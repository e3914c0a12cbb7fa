// How a printer is asked how it is: one question after the other, and nobody waits for ever.
import type { PrinterCondition } from '#shared/views/paper.ts'
import { within } from '../deadline.ts'
import type { Wire } from '../wires/wire.ts'
import type { Answer } from './answers.ts'

const ANSWER_MS = 700

export type Questions = {
  /** @throws {TooLate} when it does not answer, or whatever the wire throws. */
  howIsIt(wire: Wire): Promise<PrinterCondition>
  /** False for what no question was asked for. */
  hear(answer: Answer): boolean
}

/** One question, and whoever waits for its answer. */
export class Question<A> {
  private waits: ((answer: A) => void) | null = null

  ask(wire: Wire, bytes: Uint8Array): Promise<A> {
    const answered = new Promise<A>((resolve, reject) => {
      this.waits = resolve
      wire.write(bytes).catch(reject)
    })
    return within(ANSWER_MS, answered).finally(() => {
      this.waits = null
    })
  }

  /** False when nobody asked. */
  answer(answer: A): boolean {
    const { waits } = this
    this.waits = null
    waits?.(answer)
    return waits !== null
  }
}
