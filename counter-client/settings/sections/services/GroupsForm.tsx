// Groups of services, as the kiosk shows them first.
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsServices } from '#shared/text/settings-services.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { freshId, ticked } from '../../form/lists.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import { Tick } from '../../form/Tick.tsx'
import type { FormProps } from '../form-props.ts'

export function GroupsForm({ value, onValue, wrong }: Pick<FormProps<'services'>, 'value' | 'onValue' | 'wrong'>) {
  const { language } = useSpoken()
  const [words, form] = [settingsServices[language], settingsForm[language]]
  const { services, groups } = value
  const ids = services.map(({ id }) => id)
  return (
    <fieldset className="ruled">
      <legend>{words.groups}</legend>
      <p className="quiet">{words.groupsAbout}</p>
      <Rows
        kind="names"
        items={groups}
        onItems={(next) => onValue({ ...value, groups: next })}
        nameOf={({ name }) => name[language]}
        columns={[form.nameEl, form.nameEn]}
        ordered
        most={8}
        wrong={wrong('groups')}
        add={{ label: words.addGroup, make: () => ({ id: freshId('group'), name: { el: '', en: '' }, services: [] }) }}
        row={(group, at, change) => (
          <>
            <NameCells
              value={group.name}
              onValue={(name) => change({ ...group, name })}
              path={`groups.${at}.name`}
              wrong={wrong}
              of={group.name[language] || form.fresh}
            />
            <fieldset className="members" aria-label={form.of(words.members, group.name[language] || form.fresh)}>
              {services.map(({ id, letter, name }) => (
                <Tick
                  key={id}
                  label={`${letter} · ${name[language]}`}
                  checked={group.services.includes(id)}
                  onChecked={(is) => change({ ...group, services: ticked(group.services, id, is, ids) })}
                />
              ))}
              {wrong(`groups.${at}.services`) !== null && <p className="wrong">{wrong(`groups.${at}.services`)}</p>}
            </fieldset>
          </>
        )}
      />
    </fieldset>
  )
}
