// First a seat, then its desk. A reload comes back to the same seat.
import { useState } from 'react'
import type { Refusal } from '#shared/queue/refusals.ts'
import { refusals } from '#shared/text/refusals.ts'
import { SeatPage } from '../sign-in/SeatPage.tsx'
import { type Chosen, keepSeat, leaveSeat, seatNow } from '../sign-in/seat.ts'
import type { Inside } from '../staff/Door.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { DeskLine } from './DeskLine.tsx'

export function DeskApp({ me, leave, expire }: Inside) {
  const { language } = useSpoken()
  const [seat, setSeat] = useState<Chosen | null>(() => {
    const now = seatNow()
    return now === null ? null : { ...now, sit: null }
  })
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const stand = (why: Refusal | null) => {
    leaveSeat()
    setSeat(null)
    setRefusal(why)
  }
  if (seat === null)
    return (
      <SeatPage
        me={me}
        said={refusal === null ? null : refusals[language][refusal]}
        onChosen={setSeat}
        leave={leave}
        expire={expire}
      />
    )
  return (
    <DeskLine
      key={`${seat.office} ${seat.counter}`}
      seat={seat}
      me={me}
      onSat={() => keepSeat(seat)}
      onStand={stand}
      leave={async () => {
        leaveSeat()
        await leave()
      }}
      expire={expire}
    />
  )
}
