// What a counter calls: as its profile says, or work of its own.
import type { PlannedCounter } from '#shared/configuration/configuration.ts'
import type { SectionValue } from '#shared/configuration/sections.ts'
import type { Service } from '#shared/queue/settings.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import type { Wrong } from '../form-props.ts'
import { WorkCells } from './WorkCells.tsx'

type Props = {
  readonly counter: PlannedCounter
  readonly profiles: SectionValue<'counters'>['profiles']
  readonly services: readonly Service[]
  readonly onWork: (work: Partial<PlannedCounter>) => void
  readonly path: string
  readonly wrong: Wrong
}

const OWN = ''

export function CounterWork({ counter, profiles, services, onWork, path, wrong }: Props) {
  const { language } = useSpoken()
  const words = settingsCounters[language]
  const had = profiles.find(({ id }) => id === counter.profile)
  return (
    <section>
      <h3>{words.work}</h3>
      {profiles.length > 0 && (
        <ChoiceCell
          label={words.profile}
          seen
          value={counter.profile ?? OWN}
          choices={[
            { value: OWN, label: words.ownWork },
            ...profiles.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
          onValue={(profile) =>
            // Work of its own begins as what it did by the profile.
            onWork(
              profile === OWN ? { profile: null, serves: had?.serves ?? [], helps: had?.helps ?? [] } : { profile },
            )
          }
          wrong={wrong(`${path}.profile`)}
        />
      )}
      {had === undefined && (
        <WorkCells
          of={words.counter(counter.id)}
          work={counter}
          services={services}
          onWork={onWork}
          path={path}
          wrong={wrong}
        />
      )}
    </section>
  )
}
