// A ticket in a few words: for the title of its page, and read aloud whenever it changes.
import type { Language } from '#shared/queue/words.ts'
import { ticketPage } from '#shared/text/ticket-page.ts'
import { waitText } from '#shared/text/waits.ts'
import type { TicketView } from '#shared/views/ticket-view.ts'

export function titleOf({ stand, label }: TicketView, language: Language): string {
  const t = ticketPage[language]
  if (stand.state === 'waiting') return t.titleWaiting(label, stand.ahead)
  return stand.state === 'called' ? t.titleCalled(label, stand.counter) : t.title(label)
}

export function saidAloud({ stand, label }: TicketView, language: Language): string {
  const t = ticketPage[language]
  const [letter = '', number = ''] = label.split(' ')
  switch (stand.state) {
    case 'waiting':
      return t.aloud(stand.ahead, stand.wait === null ? null : waitText[language].minutes(stand.wait))
    case 'called':
      return t.calledAloud(letter, Number(number), stand.counter)
    default:
      return t[stand.state].lead
  }
}
