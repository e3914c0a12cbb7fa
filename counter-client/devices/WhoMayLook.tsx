// The switch of the whole house: any screen of the network, or the devices of this list. It says first who would go dark.
import { useState } from 'react'
import type { Fleet, WhoMayLook } from '#shared/devices/fleet.ts'
import { deviceProblems, devicesText } from '#shared/text/devices.ts'
import { Confirm } from '../staff/Confirm.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { officeName } from './said-of.ts'
import type { Act } from './use-fleet.ts'

type Props = { fleet: Fleet; mayChange: boolean; act: Act }

export function WhoMayLookSwitch({ fleet, mayChange, act }: Props) {
  const { language } = useSpoken()
  const words = devicesText[language].whoMayLook
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const only = fleet.mayLook === 'enrolled'
  const turn = async (mayLook: WhoMayLook) => {
    setAsking(false)
    const problem = await act('who-may-look', { mayLook })
    setSaid(problem === null ? null : deviceProblems[language][problem])
  }
  return (
    <>
      <label className={only ? 'who-may-look' : 'who-may-look anyone'}>
        <input
          type="checkbox"
          checked={only}
          aria-disabled={!mayChange}
          onChange={() => {
            if (mayChange) setAsking(true)
          }}
        />
        <span>
          <b>{words.only}</b> <span>{only ? words.enrolled : words.anyone}</span>
          {!mayChange && <span className="quiet"> {devicesText[language].onlyOfAll}</span>}
        </span>
      </label>
      {said !== null && (
        <p className="wrong" role="alert">
          {said}
        </p>
      )}
      {asking && (
        <Confirm
          title={only ? words.openTitle : words.closeTitle}
          yes={only ? words.openYes : words.closeYes}
          no={words.no}
          onYes={() => void turn(only ? 'anyone' : 'enrolled')}
          onNo={() => setAsking(false)}
        >
          {only ? <p>{words.openText}</p> : <WhoGoesDark fleet={fleet} />}
        </Confirm>
      )}
    </>
  )
}

function WhoGoesDark({ fleet }: { fleet: Fleet }) {
  const { language } = useSpoken()
  const words = devicesText[language]
  const { strangers } = fleet
  if (strangers.length === 0) return <p>{words.whoMayLook.nobodyDark}</p>
  const lines = strangers.map((one) =>
    words.whoMayLook.stranger(words.kinds[one.kind], officeName(one, fleet, language), one.address),
  )
  return (
    <>
      <p>{words.whoMayLook.goDark}</p>
      <ul className="going-dark">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{counted(line, lines)}</li>
        ))}
      </ul>
    </>
  )
}

/** The same screen twice from one address is two windows of it. */
function counted(line: string, lines: readonly string[]): string {
  const times = lines.filter((other) => other === line).length
  return times === 1 ? line : `${line} × ${times}`
}
