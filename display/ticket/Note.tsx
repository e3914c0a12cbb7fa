// A ticket that has something to say rather than to count: missed, set aside, done.
import type { ReactNode } from 'react'
import { Tear, TicketNumber } from '#shared/screen/Parts.tsx'

type Props = { lead: string; label?: string; children: ReactNode }

export function Note({ lead, label, children }: Props) {
  return (
    <article className="ticket upright own-ticket">
      <div className="own-top">
        <h1 className="own-lead">{lead}</h1>
        {label !== undefined && <TicketNumber label={label} />}
      </div>
      <Tear />
      <div className="own-facts is-words">{children}</div>
    </article>
  )
}
