// Asks a printer in real time how it is, one question after the other: their answers are told apart by nothing but the order.
import type { PrinterCondition } from '#shared/views/paper.ts'
import { within } from '../deadline.ts'
import type { Wire } from '../wires/wire.ts'
import { askStatus } from './ask.ts'
import { conditionOf } from './bits.ts'

const ANSWER_MS = 700

export class Questions {
  private waits: ((byte: number) => void) | null = null

  /** @throws {TooLate} when it does not answer, or whatever the wire throws. */
  async howIsIt(wire: Wire): Promise<PrinterCondition> {
    const offline = await this.ask(wire, 2)
    const paper = await this.ask(wire, 4)
    const error = (offline & 0x40) === 0 ? 0 : await this.ask(wire, 3)
    return conditionOf({ offline, error, paper })
  }

  /** False when nobody asked. */
  hear(byte: number): boolean {
    const { waits } = this
    this.waits = null
    waits?.(byte)
    return waits !== null
  }

  private ask(wire: Wire, n: 2 | 3 | 4): Promise<number> {
    const answered = new Promise<number>((resolve, reject) => {
      this.waits = resolve
      wire.write(askStatus(n)).catch(reject)
    })
    return within(ANSWER_MS, answered).finally(() => {
      this.waits = null
    })
  }
}
