// What a clerk's screen offers: procedures on the keys, reasons for a pause, and what a number without a case counts as.
import { settingsForm } from '#shared/text/settings-form.ts'
import { ofOffice } from '#shared/text/settings-office.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { ChoiceCell } from '../../form/Cell.tsx'
import { freshId } from '../../form/lists.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import type { FormProps } from '../form-props.ts'
import { KEYS, withKey } from './keys.ts'

export function DeskForm({ value, onValue, wrong, whole }: FormProps<'desk'>) {
  const { language } = useSpoken()
  const [words, { desk }] = [settingsForm[language], ofOffice[language]]
  const procedures = whole.procedures.map(({ id, name }) => ({ value: id, label: name[language] }))
  const counts = whole.channels.map(({ code }) => ({ value: code, label: desk.countsIn(code) }))
  return (
    <>
      <fieldset className="ruled">
        <legend>{desk.favourites}</legend>
        <p className="quiet">{desk.favouritesAbout}</p>
        <div className="keys-cells">
          {KEYS.slice(0, value.favourites.length + 1).map((key) => (
            <ChoiceCell
              key={key}
              label={desk.key(key)}
              seen
              value={value.favourites[key - 1] ?? ''}
              choices={[{ value: '', label: desk.noKey }, ...procedures]}
              onValue={(procedure) => onValue({ ...value, favourites: withKey(value.favourites, key, procedure) })}
              wrong={wrong(`favourites.${key - 1}`)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="ruled">
        <legend>{desk.pauses}</legend>
        <Rows
          kind="names"
          items={value.pauseReasons}
          onItems={(pauseReasons) => onValue({ ...value, pauseReasons })}
          nameOf={({ name }) => name[language]}
          columns={[words.nameEl, words.nameEn]}
          ordered
          most={9}
          wrong={wrong('pauseReasons')}
          add={{ label: desk.addPause, make: () => ({ id: freshId('pause'), name: { el: '', en: '' } }) }}
          row={(reason, at, change) => (
            <NameCells
              value={reason.name}
              onValue={(name) => change({ ...reason, name })}
              path={`pauseReasons.${at}.name`}
              wrong={wrong}
              of={reason.name[language] || words.fresh}
            />
          )}
        />
      </fieldset>
      <fieldset className="ruled">
        <legend>{desk.unlisted}</legend>
        <div className="one-cell">
          <ChoiceCell
            label={desk.unlistedAbout}
            seen
            value={value.unlistedChannel ?? ''}
            choices={[...counts, { value: '', label: desk.countsNowhere }]}
            onValue={(code) => onValue({ ...value, unlistedChannel: code === '' ? null : code })}
            wrong={wrong('unlistedChannel')}
          />
        </div>
      </fieldset>
    </>
  )
}
