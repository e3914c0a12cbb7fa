// Keeps what the server answered in a race and says what is wrong with it: numbers given twice, people skipped, answers lost.
import type { Answer } from '#shared/protocol.ts'
import { openDatabase } from '../../server/database/open.ts'

export class Ledger {
  presses = 0
  private readonly given: string[] = []
  private readonly calls: string[] = []
  private errors = 0
  private lost = 0

  taken(answer: Answer): void {
    if (answer.ok && answer.reply.ticket !== undefined) this.given.push(answer.reply.ticket)
    else this.errors += 1
  }

  /** «Nobody waits» is right only for those who are more than the people who wait. */
  called(answers: readonly Answer[], waiting: number): void {
    this.presses += answers.length
    const yes = answers.flatMap((answer) => (answer.ok ? [answer.reply.ticket ?? ''] : []))
    const empty = answers.filter((answer) => !answer.ok && answer.refusal === 'queue-empty').length
    this.calls.push(...yes)
    this.errors += answers.length - yes.length - empty
    this.errors += Math.abs(yes.length - Math.min(waiting, answers.length))
  }

  mustBeYes(answer: Answer): void {
    if (!answer.ok) this.errors += 1
  }

  /** What was answered must be on the disk, after the server has gone. */
  compareWithJournal(folder: string, office: string): void {
    const db = openDatabase(folder)
    const kept = db
      .prepare<[string], { type: string; ticket: string }>(
        `SELECT type, fact ->> 'ticket' AS ticket FROM journal
         WHERE office = ? AND type IN ('ticketTaken', 'ticketCalled')`,
      )
      .all(office)
    db.close()
    const ticketsOf = (type: string) => new Set(kept.filter((fact) => fact.type === type).map(({ ticket }) => ticket))
    const [takenThere, calledThere] = [ticketsOf('ticketTaken'), ticketsOf('ticketCalled')]
    this.lost =
      this.given.filter((ticket) => !takenThere.has(ticket)).length +
      this.calls.filter((ticket) => !calledThere.has(ticket)).length
    this.errors += Math.abs(kept.length - this.given.length - this.calls.length)
  }

  wrong(): Record<string, number> {
    const numbers = new Set(this.given.map((ticket) => Number(ticket.split(' ')[1])))
    const called = new Set(this.calls)
    const skipped = this.given.filter((ticket) => !called.has(ticket)).length
    const missing = this.given.filter((_, index) => !numbers.has(index + 1)).length
    return {
      duplicates: twice(this.given) + twice(this.calls),
      gaps: skipped + missing,
      errors: this.errors,
      lost: this.lost,
    }
  }
}

const twice = (tickets: readonly string[]): number => tickets.length - new Set(tickets).size
