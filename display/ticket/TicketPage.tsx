// The page of a link: of the ticket that it is for, or of none any more.
import { useEffect, useState } from 'react'
import { hearOrders } from '#shared/screen/orders.ts'
import { Gone } from './Gone.tsx'
import { OwnTicket } from './OwnTicket.tsx'

/** `holds`: whether the link did when the page was sent. */
export function TicketPage({ holds }: { holds: boolean }) {
  const [over, setOver] = useState(!holds)
  useEffect(
    () =>
      hearOrders((order) => {
        if (order.do === 'end') setOver(true)
      }),
    [],
  )
  const [key = ''] = location.pathname.split('/').slice(-1)
  return over ? <Gone /> : <OwnTicket link={key} />
}
