// A screen that nobody has enrolled yet: what it is, its code, and where an administrator confirms it. Nothing of any office is on it.
import { useEffect, useState } from 'react'
import { timeOf } from '#shared/calendar.ts'
import type { DeviceKind } from '#shared/devices/kinds.ts'
import { type AtTheDoor as Now, waitAtTheDoor } from '#shared/screen/enrolment-line.ts'
import { Brand, Tear } from '#shared/screen/Parts.tsx'
import { codeInTwo, enrolText } from '#shared/text/enrol.ts'
import { Both } from './Both.tsx'
import './at-the-door.css'

export function AtTheDoor({ kind, wasRemoved }: { kind: DeviceKind; wasRemoved: boolean }) {
  const [now, setNow] = useState<Now>({ state: 'connecting' })
  useEffect(() => waitAtTheDoor(kind, setNow, enter), [kind])
  useEffect(() => {
    document.title = enrolText.el.title
  }, [])
  return (
    <div className="at-the-door">
      <header>
        <Brand />
        <p className="kind">
          <Both says={(t) => t.kinds[kind]} />
        </p>
      </header>
      <main>
        <h1>
          <Both says={(t) => (wasRemoved ? t.removed : t.heading)} />
        </h1>
        <div className="ticket">
          <div className="shows" role="status">
            <Shows now={now} />
          </div>
          <Tear />
          <div className="how">
            <p>
              <Both says={(t) => t.how} />
            </p>
            <p className="address">{`${location.origin}/settings`}</p>
          </div>
        </div>
      </main>
    </div>
  )
}

function Shows({ now }: { now: Now }) {
  if (now.state !== 'waiting')
    return (
      <p>
        <Both says={(t) => t[now.state]} />
      </p>
    )
  const { code, freshUntil } = now.code
  return (
    <>
      <p>
        <Both says={(t) => t.code} />
      </p>
      <b className="door-code">{codeInTwo(code)}</b>
      <p className="fresh">
        <Both says={(t) => t.until(timeOf(freshUntil))} />
      </p>
    </>
  )
}

/** The page anew, with its own picture, at the address that it was opened with. */
function enter(): void {
  const asked = new URLSearchParams(location.search)
  asked.delete('enrol')
  location.replace(asked.size === 0 ? location.pathname : `${location.pathname}?${asked}`)
}
