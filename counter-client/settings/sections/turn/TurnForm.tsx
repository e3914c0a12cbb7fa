// Priority classes with their head starts, and the office's choices, each with a sentence of what it does.
import { settingsForm } from '#shared/text/settings-form.ts'
import { settingsTurn } from '#shared/text/settings-turn.ts'
import { useSpoken } from '../../../staff/spoken.ts'
import { freshId } from '../../form/lists.ts'
import { NameCells } from '../../form/NameCells.tsx'
import { Rows } from '../../form/Rows.tsx'
import { NumberCell } from '../../form/typed-cells.tsx'
import type { FormProps } from '../form-props.ts'
import { Choices } from './Choices.tsx'

export function TurnForm({ value, onValue, wrong }: FormProps<'turn'>) {
  const { language } = useSpoken()
  const [words, form] = [settingsTurn[language], settingsForm[language]]
  return (
    <>
      <fieldset className="ruled">
        <legend>{words.classes}</legend>
        <p className="quiet">{words.classesAbout}</p>
        <Rows
          kind="priorities"
          items={value.priorities}
          onItems={(priorities) => onValue({ ...value, priorities })}
          nameOf={({ name }) => name[language]}
          columns={[form.nameEl, form.nameEn, words.headStart]}
          ordered
          most={6}
          wrong={wrong('priorities')}
          add={{ label: words.add, make: () => ({ id: freshId('priority'), name: { el: '', en: '' }, headStart: 10 }) }}
          row={(one, at, change) => (
            <>
              <NameCells
                value={one.name}
                onValue={(name) => change({ ...one, name })}
                path={`priorities.${at}.name`}
                wrong={wrong}
                of={one.name[language] || form.fresh}
              />
              <NumberCell
                label={form.of(words.headStart, one.name[language] || form.fresh)}
                unit={form.minutes}
                value={one.headStart}
                onValue={(headStart) => change({ ...one, headStart })}
                wrong={wrong(`priorities.${at}.headStart`)}
              />
            </>
          )}
        />
      </fieldset>
      <Choices choices={value.choices} onChoices={(choices) => onValue({ ...value, choices })} wrong={wrong} />
    </>
  )
}
