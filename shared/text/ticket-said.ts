// A ticket in a few words: for the title of its page, read aloud whenever it changes, and before any script has come.
import type { Language } from '../queue/words.ts'
import type { TicketView } from '../views/ticket-view.ts'
import { ticketPage } from './ticket-page.ts'
import { waitText } from './waits.ts'

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
