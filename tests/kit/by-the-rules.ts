// The command that a fact of a made-up day stands for, so that the rules can say whether they would have let it happen.
import type { Command } from '#shared/queue/commands.ts'
import type { Fact } from '#shared/queue/facts.ts'

/** `facts`: all that one command made happen; null: they stand for no command that is known here. */
export function commandBehind(facts: readonly Fact[]): Command | null {
  const [first, second] = facts.filter(({ type }) => type !== 'dayBegan')
  if (first === undefined) return null
  if (facts.some(({ type }) => type === 'dayEnded')) return { type: 'endDay' }
  const rows = second?.type === 'casesLogged' ? [...second.rows] : []
  switch (first.type) {
    case 'counterOpened':
      return { type: 'openCounter', counter: first.counter, takeOver: false }
    case 'counterClosed':
      return { type: 'closeCounter', counter: first.counter }
    case 'ticketTaken':
      return { type: 'takeTicket', service: first.service, language: first.language, priority: first.priority }
    case 'ticketCalled':
      return { type: 'callNext', counter: first.counter }
    case 'ticketRecalled':
      return { type: 'recall', counter: first.counter }
    case 'ticketMissed':
      return { type: 'markMissed', counter: first.counter }
    case 'servingStarted':
      return { type: 'startServing', counter: first.counter }
    case 'ticketFinished':
      return { type: 'finish', counter: first.counter, rows }
    case 'ticketCancelled':
      return { type: 'leave', ticket: first.ticket }
    case 'servingWithoutTicketBegan':
      return { type: 'serveWithoutTicket', counter: first.counter, way: first.way }
    case 'servingWithoutTicketEnded':
      return { type: 'finishWithoutTicket', counter: first.counter, way: first.way, rows }
    case 'casesLogged':
      return first.way === 'ticket'
        ? null
        : { type: 'logCases', counter: first.counter, way: first.way, rows: [...first.rows] }
    case 'casesCorrected':
      return { type: 'correctCases', entry: first.entry, rows: [...first.rows], reason: first.reason }
    default:
      return null
  }
}
