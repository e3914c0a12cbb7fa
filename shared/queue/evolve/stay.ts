// A ticket's stays at counters: one begins with each call, and ends with whatever comes of it.
import type { Ticket } from '../day.ts'
import type { Instant, Stay, StayEnd } from '../words.ts'

export function stayBegan(
  ticket: Ticket,
  { counter, kep }: { readonly counter: string; readonly kep: string },
  clerk: string | null,
  calledAt: Instant,
): Ticket['stays'] {
  // Whoever comes back to the counter itself, from a missed call or from being set aside, has not waited for this one.
  const waitedFrom = ticket.state === 'waiting' ? Math.min(ticket.waitsFrom, calledAt) : calledAt
  const open = { servingAt: null, endedAt: null, end: null, accurate: true }
  return [...ticket.stays, { service: ticket.service, counter, kep, clerk, waitedFrom, calledAt, ...open }]
}

export const inLastStay = (ticket: Ticket, change: (stay: Stay) => Stay): Ticket['stays'] =>
  ticket.stays.map((stay, nth) => (nth === ticket.stays.length - 1 ? change(stay) : stay))

/** A ticket that stands at no counter has no stay to end. */
export const stayEnded = (ticket: Ticket, end: StayEnd, endedAt: Instant): Ticket['stays'] =>
  inLastStay(ticket, (stay) => (stay.end === null ? { ...stay, end, endedAt } : stay))
