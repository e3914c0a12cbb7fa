// Work profiles: what several counters call. One that goes leaves its work with the counters that had it.
import type { SectionValue } from '#shared/configuration/sections.ts'
import type { Service } from '#shared/queue/settings.ts'
import type { Language } from '#shared/queue/words.ts'
import { settingsCounters } from '#shared/text/settings-counters.ts'
import { settingsForm } from '#shared/text/settings-form.ts'
import { freshId } from '../../form/lists.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'
import { WorkCells } from './WorkCells.tsx'
import { withProfiles } from './work.ts'

type Props = Pick<FormProps<'counters'>, 'value' | 'onValue' | 'wrong'> & {
  readonly services: readonly Service[]
  readonly language: Language
}

export function Profiles({ value, onValue, wrong, services, language }: Props) {
  const [words, form] = [settingsCounters[language], settingsForm[language]]
  const usedBy = (profile: string) => value.counters.filter((one) => one.profile === profile).map(({ id }) => id)
  return (
    <fieldset className="ruled">
      <legend>{words.profiles}</legend>
      <p className="quiet">{words.profilesAbout}</p>
      <Rows
        kind="names"
        items={value.profiles}
        onItems={(profiles: SectionValue<'counters'>['profiles']) => onValue(withProfiles(value, profiles))}
        nameOf={({ name }) => name[language]}
        columns={[form.nameEl, form.nameEn]}
        ordered
        most={20}
        wrong={wrong('profiles')}
        add={{
          label: words.addProfile,
          make: () => ({
            id: freshId('profile'),
            name: { el: '', en: '' },
            serves: services.map(({ id }) => id),
            helps: [],
          }),
        }}
        row={(profile, at, change) => {
          const name = profile.name[language] || form.fresh
          const counters = usedBy(profile.id)
          return (
            <>
              <NameCells
                value={profile.name}
                onValue={(both) => change({ ...profile, name: both })}
                path={`profiles.${at}.name`}
                wrong={wrong}
                of={name}
              />
              <div className="members">
                <p className="quiet">{counters.length === 0 ? words.unused : words.usedBy(counters.join(', '))}</p>
                <WorkCells
                  of={name}
                  work={profile}
                  services={services}
                  onWork={(work) => change({ ...profile, ...work })}
                  path={`profiles.${at}`}
                  wrong={wrong}
                />
              </div>
            </>
          )
        }}
      />
    </fieldset>
  )
}
