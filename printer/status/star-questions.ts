// Asks a Star printer in real time how it is: one question, answered by the status that it also pushes.
import type { PrinterCondition } from '#shared/views/paper.ts'
import type { Wire } from '../wires/wire.ts'
import type { Answer } from './answers.ts'
import { Question, type Questions } from './questions.ts'

/** `ESC ACK SOH`, obeyed at once, also where the automatic status is on (Star's «Line Mode Command Specifications» 5.2.3). */
const ASK = Buffer.from([0x1b, 0x06, 0x01])

export class StarQuestions implements Questions {
  private readonly question = new Question<PrinterCondition>()

  howIsIt = (wire: Wire): Promise<PrinterCondition> => this.question.ask(wire, ASK)

  hear = (answer: Answer): boolean => answer.kind === 'condition' && this.question.answer(answer.condition)
}
