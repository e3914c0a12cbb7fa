// Every device of the house: how it is now, what it may be told, and who asks to be one.
import { useState } from 'react'
import { may } from '#shared/rights.ts'
import { devicesText } from '#shared/text/devices.ts'
import type { PageProps } from '../settings/pages.ts'
import { useSpoken } from '../staff/spoken.ts'
import { Chosen } from './Chosen.tsx'
import { DevicesTable } from './DevicesTable.tsx'
import { Joining } from './Joining.tsx'
import { useFleet } from './use-fleet.ts'
import { WhoMayLookSwitch } from './WhoMayLook.tsx'
import './devices.css'

/** Chosen is the one that has just come. */
const NEWEST = 'newest'

export function DevicesPage({ me, expire }: PageProps) {
  const words = devicesText[useSpoken().language]
  const { fleet, now, lost, act } = useFleet(expire)
  const [wanted, setWanted] = useState<string | null>(null)
  if (fleet === null) return <p className="quiet">{lost ? words.lost : words.loading}</p>
  const newest = [...fleet.devices].sort((a, b) => b.enrolledAt - a.enrolledAt)[0]
  const chosen = wanted === NEWEST ? newest : (fleet.devices.find(({ id }) => id === wanted) ?? fleet.devices[0])
  const ours = fleet.devices.filter(({ state }) => state !== 'removed')
  const fine = ours.filter(({ state }) => state === 'ok').length
  const mayChange = may(me.role, 'devices')
  return (
    <>
      <div className="title">
        <h1>{words.title}</h1>
        {ours.length > 0 && <span className="said2">{words.fine(fine, ours.length)}</span>}
      </div>
      {lost && (
        <p className="error-note" role="alert">
          {words.lost}
        </p>
      )}
      <WhoMayLookSwitch fleet={fleet} mayChange={mayChange && me.offices === null} act={act} />
      <div className="two fleet">
        <section>
          {chosen === undefined ? (
            <p className="quiet">{words.none}</p>
          ) : (
            <DevicesTable fleet={fleet} now={now} chosen={chosen.id} onChoose={setWanted} />
          )}
        </section>
        <aside className="fleet-side">
          {chosen !== undefined && (
            <Chosen key={chosen.id} device={chosen} fleet={fleet} mayChange={mayChange} act={act} />
          )}
          <Joining fleet={fleet} mayChange={mayChange} act={act} onEnrolled={() => setWanted(NEWEST)} />
        </aside>
      </div>
    </>
  )
}
