// What a kiosk or a phone is answered beside the number that it gave: where the ticket's own page is, for the QR that it shows.
import type { Answer, Look } from '#shared/protocol.ts'
import type { Offices } from '../offices.ts'

/** The same for the same ticket, however often it is asked: the address is worked out and kept nowhere. */
export function withPage(answer: Answer, { screen, office }: Look, offices: Offices): Answer {
  if ((screen !== 'kiosk' && screen !== 'take') || !answer.ok || answer.reply.ticket === undefined) return answer
  const day = offices.find(office)?.today()
  const ticket = day?.tickets.get(answer.reply.ticket)
  const page = day && ticket ? offices.pageOf(day, ticket) : null
  return page === null ? answer : { ...answer, page }
}
