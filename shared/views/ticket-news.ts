// What is news to whoever holds a ticket: the turn is near, or it is called. Each is said once, and a page that opens says nothing.
import type { TicketView } from './ticket-view.ts'

export type News = 'near' | 'called'

const NEAR = 2

export const isNear = ({ stand }: TicketView): boolean => stand.state === 'waiting' && stand.ahead <= NEAR

/** `before`: the view that was drawn last; null: the page has just opened. */
export function toAlert(before: TicketView | null, { stand, ...now }: TicketView): News | null {
  if (before === null) return null
  if (stand.state === 'called') {
    const known = before.stand.state === 'called' && before.stand.rings >= stand.rings
    return known ? null : 'called'
  }
  return isNear({ stand, ...now }) && before.stand.state === 'waiting' && !isNear(before) ? 'near' : null
}
