// The services in their order on the kiosk, each with its letter, names, usual length, cap and hours; and the groups.
import { SERIES_LETTERS } from '#shared/queue/series-letters.ts'
import { settingsServices } from '#shared/text/settings-services.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { freshId } from '../../form/lists.ts'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'
import { GroupsForm } from './GroupsForm.tsx'
import { ServiceCells } from './ServiceCells.tsx'

const USUAL_MINUTES = 6

export function ServicesForm({ value, onValue, wrong, office }: FormProps<'services'>) {
  const { language } = useSpoken()
  const words = settingsServices[language]
  const { services, groups } = value
  const free = [...SERIES_LETTERS].filter((letter) => !services.some((one) => one.letter === letter))
  return (
    <>
      <fieldset className="ruled">
        <legend>{words.services}</legend>
        <p className="quiet">{services.length === 0 ? words.none : words.about}</p>
        <Rows
          kind="services"
          items={services}
          onItems={(next) => {
            const ids = next.map(({ id }) => id)
            // A group holds only what is there; with nothing left it goes too.
            const rest = groups.map((group) => ({
              ...group,
              services: group.services.filter((id) => ids.includes(id)),
            }))
            const lost = next.length < services.length
            onValue({ services: next, groups: lost ? rest.filter((group) => group.services.length > 0) : groups })
          }}
          nameOf={({ letter, name }) => `${letter} · ${name[language]}`}
          columns={[words.letter, words.names, words.minutes, words.cap]}
          ordered
          most={SERIES_LETTERS.length}
          wrong={wrong('services')}
          add={{
            label: words.add,
            make: () => ({
              id: freshId('service'),
              letter: free[0] ?? '',
              name: { el: '', en: '' },
              hours: null,
              cap: null,
              minutes: USUAL_MINUTES,
              roll: null,
            }),
          }}
          row={(service, at, change) => (
            <ServiceCells
              service={service}
              onService={change}
              path={`services.${at}`}
              wrong={wrong}
              // One that is given already may be chosen too, so that two can change theirs: until then it is refused.
              letters={[...SERIES_LETTERS].map((letter) => ({
                value: letter,
                label: letter === service.letter || free.includes(letter) ? letter : words.given(letter),
              }))}
              officeWeek={office.hours.week}
            />
          )}
        />
      </fieldset>
      <GroupsForm value={value} onValue={onValue} wrong={wrong} />
    </>
  )
}
