// Who asks to be a device: the code that the screen shows, to be compared with the screen itself; and how to open a new one.
import { useState } from 'react'
import type { Fleet, WaitingScreen } from '#shared/devices/fleet.ts'
import { deviceKinds } from '#shared/devices/kinds.ts'
import { devicesText } from '#shared/text/devices.ts'
import { codeInTwo } from '#shared/text/enrol.ts'
import { useSpoken } from '../staff/spoken.ts'
import { AssignmentForm } from './AssignmentForm.tsx'
import type { Act } from './use-fleet.ts'

type Props = { fleet: Fleet; mayChange: boolean; act: Act; onEnrolled: () => void }

export function Joining({ fleet, mayChange, act, onEnrolled }: Props) {
  const words = devicesText[useSpoken().language]
  const [open, setOpen] = useState<WaitingScreen | null>(null)
  const { waiting } = fleet
  return (
    <section className="joining" aria-live="polite">
      {waiting.length === 0 ? (
        <HowToOpen fleet={fleet} />
      ) : (
        <>
          <p>{waiting.length === 1 ? words.joining.one : words.joining.more}</p>
          <ul>
            {waiting.map((one) => (
              <li key={one.code}>
                <p className="joining-code">{codeInTwo(one.code)}</p>
                <button
                  type="button"
                  className="quiet lined"
                  aria-disabled={!mayChange}
                  aria-label={words.joining.oursOf(codeInTwo(one.code))}
                  onClick={() => {
                    if (mayChange) setOpen(one)
                  }}
                >
                  {words.joining.ours}
                </button>
                <small className="quiet">{words.joining.from(words.kinds[one.kind], one.address)}</small>
              </li>
            ))}
          </ul>
          {!mayChange && <p className="quiet why">{words.onlyAdministrator}</p>}
        </>
      )}
      {open !== null && (
        <AssignmentForm
          title={words.form.title(codeInTwo(open.code))}
          kind={open.kind}
          check={words.form.check}
          first={{ name: '', place: '', office: '', layout: null }}
          fleet={fleet}
          save={words.form.save}
          onSave={(wanted) => act('enrol', { code: open.code, kind: open.kind, ...wanted })}
          onDone={onEnrolled}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function HowToOpen({ fleet: { mayLook } }: { fleet: Fleet }) {
  const words = devicesText[useSpoken().language]
  const pages = Object.values(deviceKinds).flatMap(({ path }) => path ?? [])
  // Where any screen may look, one has to say that it wants to be enrolled.
  const asking = mayLook === 'anyone' ? '?enrol' : ''
  return (
    <>
      <h3>{words.joining.how}</h3>
      <p>{words.joining.open}</p>
      <ul className="addresses">
        {pages.map((path) => (
          <li key={path}>{`${location.origin}${path}${asking}`}</li>
        ))}
      </ul>
      <p>{words.joining.agent}</p>
      <p>
        <code>{`npm run printer -- ${location.origin}`}</code>
      </p>
    </>
  )
}
