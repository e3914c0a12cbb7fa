// Asks an ESC/POS printer in real time how it is: two or three questions, whose answers are told apart by nothing but the order.
import type { PrinterCondition } from '#shared/views/paper.ts'
import type { Wire } from '../wires/wire.ts'
import type { Answer } from './answers.ts'
import { conditionOf } from './esc-pos-bits.ts'
import { Question, type Questions } from './questions.ts'

export class EscPosQuestions implements Questions {
  private readonly question = new Question<number>()

  async howIsIt(wire: Wire): Promise<PrinterCondition> {
    const offline = await this.question.ask(wire, askStatus(2))
    const paper = await this.question.ask(wire, askStatus(4))
    const error = (offline & 0x40) === 0 ? 0 : await this.question.ask(wire, askStatus(3))
    return conditionOf({ offline, error, paper })
  }

  hear = (answer: Answer): boolean => answer.kind === 'status' && this.question.answer(answer.byte)
}

/** `DLE EOT`, obeyed at once, even with no paper: 2 why it is off line, 3 which error, 4 how the paper is. */
const askStatus = (n: 2 | 3 | 4): Buffer => Buffer.from([0x10, 0x04, n])
