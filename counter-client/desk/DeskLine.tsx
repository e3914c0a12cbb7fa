// One desk's line: sits down at the counter first when it was just chosen, then draws what the line tells.
import { useEffect, useState } from 'react'
import type { Me } from '#shared/protocol.ts'
import type { Refusal } from '#shared/queue/refusals.ts'
import { useLine } from '#shared/screen/use-line.ts'
import { common } from '#shared/text/common.ts'
import type { Chosen } from '../sign-in/seat.ts'
import { caughtUp } from '../staff/caught-up.ts'
import { Practice } from '../staff/Practice.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { useStillSignedIn } from '../staff/use-still-signed-in.ts'
import { Desk } from './Desk.tsx'
import { useKept } from './kept/use-kept.ts'
import { SeatLost } from './SeatLost.tsx'

type Props = {
  seat: Chosen
  me: Me
  onSat: () => void
  onStand: (why: Refusal | null) => void
  leave: () => Promise<void>
  expire: () => void
}

export function DeskLine({ seat, me, onSat, onStand, leave, expire }: Props) {
  const { language } = useSpoken()
  const [picture, line] = useLine({ screen: 'desk', office: seat.office, counter: seat.counter })
  useStillSignedIn(line, picture.link, me, expire)
  const [sitting, setSitting] = useState(seat.sit !== null)
  const keeping = useKept(line, picture, { person: me.id, office: seat.office }, !sitting)

  // Once, when the desk comes up: the seat it was given does not change while it is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    if (seat.sit === null) return
    const sit = async (takeOver: boolean) => {
      const answer = await line.ask({ type: 'openCounter', counter: seat.counter, takeOver })
      if (!answer.ok) return onStand(answer.refusal)
      await caughtUp(line, answer.revision)
      onSat()
      setSitting(false)
    }
    void sit(seat.sit.takeOver)
  }, [line])

  const view = picture.told?.view
  if (view === undefined || sitting)
    return (
      <main className="waiting-for-server" role="status">
        {common[language].connecting}
      </main>
    )
  const lost = !view.exists ? 'counterGone' : view.clerk !== null && view.clerk !== me.id ? 'takenOver' : null
  if (lost !== null)
    return (
      <>
        <Practice shown={view.practice} />
        <SeatLost
          why={lost}
          view={view}
          me={me}
          picture={picture}
          keeping={keeping}
          onChoose={() => onStand(null)}
          leave={leave}
        />
      </>
    )
  return (
    <>
      <Practice shown={view.practice} />
      <Desk
        me={me}
        office={seat.office}
        told={view}
        keeping={keeping}
        picture={picture}
        line={line}
        onStand={() => onStand(null)}
        leave={leave}
      />
    </>
  )
}
