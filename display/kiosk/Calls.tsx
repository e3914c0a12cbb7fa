// What the board shows now, in the room that low buttons leave above them.
import { Chevron, TicketNumber } from '#shared/screen/Parts.tsx'
import type { KioskView } from '#shared/views/kiosk-view.ts'

export function Calls({ calls, title }: { calls: KioskView['calls']; title: string }) {
  if (calls.length === 0) return <div className="calls" />
  return (
    <section className="calls" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {calls.map(({ call, ticket, counter }) => (
          <li key={call}>
            <TicketNumber label={ticket} />
            <Chevron />
            <b>{counter}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
