// What is known of a device: what it is and shows, what it reported, who let it in.
import type { Fleet, FleetDevice } from '#shared/devices/fleet.ts'
import { devicesText } from '#shared/text/devices.ts'
import { shortDate } from '../staff/dates.ts'
import { useSpoken } from '../staff/spoken.ts'
import { buildInShort, layoutsFor, officeName, screenSize } from './said-of.ts'

export function DeviceFacts({ device, fleet }: { device: FleetDevice; fleet: Fleet }) {
  const { language } = useSpoken()
  const words = devicesText[language]
  const given = words.form.layouts[device.kind]
  const layout = layoutsFor(device.kind, device.office, fleet).find(({ id }) => id === device.layout)
  const { kind, report, paper, address, enrolledAt, enrolledBy, removedAt, removedBy } = device
  const facts = [
    [words.facts.kind, words.kinds[kind]],
    [words.facts.shows, officeName(device, fleet, language)],
    ...(given === null || layout === undefined ? [] : [[given.label, layout.name] as const]),
    ...(paper === null ? [] : [[words.facts.paper, words.paper[paper.state]] as const]),
    ...(report === null
      ? []
      : ([
          [words.facts.build, buildInShort(report)],
          [words.facts.screen, screenSize(report)],
          [words.facts.sound, words.sounds[report.sound]],
        ] as const)),
    ...(address === null ? [] : [[words.facts.address, address] as const]),
    [words.facts.enrolled, words.by(shortDate(enrolledAt), enrolledBy)],
    ...(removedAt === null || removedBy === null
      ? []
      : [[words.facts.removed, words.by(shortDate(removedAt), removedBy)] as const]),
  ] as const
  return (
    <dl>
      {facts.map(([what, said]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
