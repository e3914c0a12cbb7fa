// The chosen device in plain words, and what it may be told to do.
import { useState } from 'react'
import type { Fleet, FleetDevice } from '#shared/devices/fleet.ts'
import { deviceKinds } from '#shared/devices/kinds.ts'
import { deviceProblems, devicesText } from '#shared/text/devices.ts'
import { Confirm } from '../staff/Confirm.tsx'
import { useSpoken } from '../staff/spoken.ts'
import { AssignmentForm } from './AssignmentForm.tsx'
import { DeviceFacts } from './DeviceFacts.tsx'
import { previewOf } from './said-of.ts'
import type { Act, Deed } from './use-fleet.ts'

type Props = { device: FleetDevice; fleet: Fleet; mayChange: boolean; act: Act }

export function Chosen({ device, fleet, mayChange, act }: Props) {
  const words = devicesText[useSpoken().language]
  const { name, state, report } = device
  return (
    <section className="chosen-device">
      <h2>{name}</h2>
      <p>{words.said[state]}</p>
      {state !== 'silent' && state !== 'removed' && report?.visible === false && <p className="heed">{words.hidden}</p>}
      <DeviceFacts device={device} fleet={fleet} />
      {state !== 'removed' && <Acts device={device} fleet={fleet} mayChange={mayChange} act={act} />}
    </section>
  )
}

type Open = 'move' | 'remove' | null

function Acts({ device, fleet, mayChange, act }: Props) {
  const { language } = useSpoken()
  const words = devicesText[language]
  const [open, setOpen] = useState<Open>(null)
  const [said, setSaid] = useState<string | null>(null)
  const hasLine = device.state !== 'silent'
  const why = mayChange ? (hasLine ? null : words.noLine) : words.onlyAdministrator
  const tell = async (deed: Deed, done: string) => {
    if (why !== null) return
    const problem = await act(deed, { device: device.id })
    setSaid(problem === null ? done : deviceProblems[language][problem])
  }
  const { path } = deviceKinds[device.kind]
  const isScreen = path !== null
  const identified = isScreen ? words.identified : words.printerIdentified
  const reloaded = isScreen ? words.reloaded : words.printerReloaded
  return (
    <>
      <div className="device-acts">
        <Quiet off={why !== null} says={words.identify} onPress={() => void tell('identify', identified)} />
        <Quiet off={why !== null} says={words.reload} onPress={() => void tell('reload', reloaded)} />
        <Quiet off={!mayChange} says={words.move} onPress={() => setOpen('move')} />
        <Quiet off={!mayChange} says={words.remove} danger onPress={() => setOpen('remove')} />
        {isScreen && (
          <a className="device-preview" href={`${path}?${previewOf(device)}`} target="_blank" rel="noreferrer">
            {words.preview}
          </a>
        )}
      </div>
      {why !== null && <p className="quiet why">{why}</p>}
      <p role="status" className={said === null ? 'unseen' : 'why'}>
        {said}
      </p>
      {open === 'move' && (
        <AssignmentForm
          title={words.form.moveTitle(device.name)}
          kind={device.kind}
          first={device}
          fleet={fleet}
          save={words.form.saveMove}
          onSave={(wanted) => act('assign', { device: device.id, ...wanted })}
          onDone={() => setSaid(words.moved)}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'remove' && (
        <Confirm
          title={words.removal.title(device.name)}
          yes={words.removal.yes}
          no={words.removal.no}
          onYes={() => {
            setOpen(null)
            void act('remove', { device: device.id }).then((problem) => {
              if (problem !== null) setSaid(deviceProblems[language][problem])
            })
          }}
          onNo={() => setOpen(null)}
        >
          <p>{words.removal.text}</p>
        </Confirm>
      )}
    </>
  )
}

type QuietProps = { off: boolean; says: string; danger?: boolean; onPress: () => void }

function Quiet({ off, says, danger, onPress }: QuietProps) {
  return (
    <button
      type="button"
      className={danger === true ? 'quiet danger' : 'quiet'}
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress()
      }}
    >
      {says}
    </button>
  )
}
