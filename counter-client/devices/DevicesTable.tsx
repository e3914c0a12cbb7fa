// One row a device, always in its place: what it is, where it stands, how it is, when it was heard.
import type { Fleet, FleetDevice } from '#shared/devices/fleet.ts'
import type { Instant } from '#shared/queue/words.ts'
import { devicesText } from '#shared/text/devices.ts'
import { useSpoken } from '../staff/spoken.ts'
import { DeviceIcon } from './DeviceIcon.tsx'
import { heardAgo } from './heard.ts'
import { buildInShort, officeName, screenSize } from './said-of.ts'

type Props = {
  fleet: Fleet
  now: Instant
  chosen: string
  onChoose: (device: string) => void
}

export function DevicesTable({ fleet, now, chosen, onChoose }: Props) {
  const { columns } = devicesText[useSpoken().language]
  return (
    <table className="devices">
      <thead>
        <tr>
          <th scope="col">{columns.device}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.heard}</th>
          <th scope="col">{columns.shows}</th>
          <th scope="col" className="if-wide">
            {columns.screen}
          </th>
          <th scope="col" className="if-wide">
            {columns.build}
          </th>
        </tr>
      </thead>
      <tbody>
        {fleet.devices.map((device) => (
          <Row
            key={device.id}
            device={device}
            fleet={fleet}
            now={now}
            isChosen={device.id === chosen}
            onChoose={() => onChoose(device.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { device: FleetDevice; fleet: Fleet; now: Instant; isChosen: boolean; onChoose: () => void }

function Row({ device, fleet, now, isChosen, onChoose }: RowProps) {
  const { language } = useSpoken()
  const words = devicesText[language]
  const { kind, name, place, state, report } = device
  return (
    <tr className={isChosen ? `${state} chosen` : state}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={onChoose}>
          <DeviceIcon kind={kind} />
          <span>
            {name} <small className="quiet">{words.kinds[kind]}</small>
          </span>
        </button>
      </th>
      <td>{place}</td>
      <td>
        <span className={`state ${state}`} />
        {words.states[state]}
      </td>
      <td className="heard">{state === 'removed' ? '–' : heardAgo(device, now, language)}</td>
      <td>{state === 'removed' ? '–' : officeName(device, fleet, language)}</td>
      <td className="if-wide quiet">{screenSize(report)}</td>
      <td className="if-wide quiet">{buildInShort(report)}</td>
    </tr>
  )
}
